import { count } from '../parts/moments.ts';
import type { UploadStep } from './upload.ts';
import type { QueuedUpload } from './upload-queue.ts';

export const UPLOADS = 'Uploads';
export const WAITING = 'Waiting for its turn';
export const RETRY = 'Retry';
export const ADD_COPY = 'Add a copy';

export const STEP_WORDS: Readonly<Record<UploadStep, string>> = {
  checking: 'Checking',
  sending: 'Uploading',
  reconnecting: 'The connection broke. Trying again',
  preparing: 'Preparing',
};

/** "3 files to go, 2 arrived, 1 refused". */
export function sumWords({
  items,
  arrived,
}: {
  items: readonly Pick<QueuedUpload, 'state'>[];
  arrived: number;
}): string {
  const of = (state: QueuedUpload['state']) => items.filter((one) => one.state === state).length;
  const [failed, known] = [of('failed'), of('known')];
  const left = items.length - failed - known;
  return [
    ...(left > 0 ? [`${count(left, 'file')} to go`] : []),
    ...(arrived > 0 ? [`${arrived} arrived`] : []),
    ...(known > 0 ? [`${known} in the library already`] : []),
    ...(failed > 0 ? [`${failed} not taken`] : []),
  ].join(', ');
}

export function removeWord({ state, file }: Pick<QueuedUpload, 'state' | 'file'>): string {
  return `${state === 'failed' || state === 'known' ? 'Dismiss' : 'Cancel'} ${file.name}`;
}

/** "90 % of film.mp4 has arrived. Choose it again to go on, until Tuesday 14:05." */
export function cutOffWords(share: number, until: string): string {
  return share >= 1
    ? `All of it has arrived, and waits until ${until}.`
    : `${Math.floor(share * 100)} % has arrived. Choose the file again and it goes on from there, until ${until}.`;
}
