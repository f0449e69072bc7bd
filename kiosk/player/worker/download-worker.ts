import type { DownloadOutcome, DownloadReport, DownloadRequest } from '../download-messages.ts';
import { checkFile } from './check-file.ts';
import { download } from './download.ts';
import { Throttle } from './throttle.ts';

const throttle = new Throttle(
  () => performance.now(),
  (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
);
const running = new Map<number, AbortController>();

/** Orders come in, one report each goes out. The page decides how many run at once. */
addEventListener('message', (event: MessageEvent<DownloadRequest>) => {
  const { data } = event;
  const { id } = data;
  const report = (outcome: DownloadOutcome) => postMessage({ id, outcome } satisfies DownloadReport);
  if (data.kind === 'cancel') {
    running.get(id)?.abort();
    return;
  }
  if (data.kind === 'check') {
    void checkFile(data.order).then(report);
    return;
  }
  const { order } = data;
  const abort = new AbortController();
  running.set(id, abort);
  throttle.rate = order.bytesPerSecond;
  void download(order, { throttle, cancelled: abort.signal }).then((outcome) => {
    running.delete(id);
    report(outcome);
  });
});
