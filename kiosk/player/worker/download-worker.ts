import type { DownloadReport, DownloadRequest } from '../download-messages.ts';
import { download } from './download.ts';

/** Orders come in, one report each goes out. The page decides how many run at once. */
addEventListener('message', (event: MessageEvent<DownloadRequest>) => {
  const { id, order } = event.data;
  void download(order).then((outcome) => {
    const report: DownloadReport = { id, outcome };
    postMessage(report);
  });
});
