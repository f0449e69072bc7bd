import type { DownloadReport, DownloadRequest } from '../download-messages.ts';
import { download } from './download.ts';
import { Throttle } from './throttle.ts';

const throttle = new Throttle(
  () => performance.now(),
  (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
);
const running = new Map<number, AbortController>();

/** Orders come in, one report each goes out. The page decides how many run at once. */
addEventListener('message', (event: MessageEvent<DownloadRequest>) => {
  const { id, order } = event.data;
  if (!order) {
    running.get(id)?.abort();
    return;
  }
  const abort = new AbortController();
  running.set(id, abort);
  throttle.rate = order.bytesPerSecond;
  void download(order, { throttle, cancelled: abort.signal }).then((outcome) => {
    running.delete(id);
    const report: DownloadReport = { id, outcome };
    postMessage(report);
  });
});
