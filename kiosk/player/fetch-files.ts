import type { StoredFile } from '../../shared/model/media-file.ts';
import type { ContentStore } from './content-store.ts';
import type { DownloadFailure } from './download-messages.ts';

const PARALLEL_DOWNLOADS = 2;

interface FetchTerms {
  signal: AbortSignal;
  /** Device time, milliseconds. */
  now: () => number;
  /** One of them came, or did not. */
  onFile: () => void;
}

/** Fetches files in their order, as far as the line and the disk let it. Returns what went wrong. */
export async function fetchFiles(
  files: readonly StoredFile[],
  content: ContentStore,
  { signal, now, onFile }: FetchTerms,
): Promise<Set<DownloadFailure>> {
  const failures = new Set<DownloadFailure>();
  const queue = [...files];
  const fetchNext = async (): Promise<void> => {
    for (;;) {
      const file = queue.shift();
      // A dead line is dead for the rest as well.
      if (!file || signal.aborted || failures.has('unreachable') || failures.has('disk-full')) return;
      const outcome = await content.fetch(file, now(), signal);
      if (!outcome.ok) {
        console.warn(`file ${file.sha256} did not come: ${outcome.code}`);
        failures.add(outcome.code);
      }
      onFile();
    }
  };
  await Promise.all(Array.from({ length: PARALLEL_DOWNLOADS }, fetchNext));
  return failures;
}
