import { DownloadClient } from '../../../../kiosk/player/download-client.ts';
import type { DownloadOrder, DownloadOutcome } from '../../../../kiosk/player/download-messages.ts';

const client = new DownloadClient();

/** What a folder of the origin private file system holds: names and sizes. */
async function list(folder: string): Promise<Record<string, number>> {
  const root = await navigator.storage.getDirectory();
  // lib.dom keeps a folder's entries in a library of its own, which the tests do not load.
  const handle = (await root.getDirectoryHandle(folder, { create: true })) as unknown as {
    entries(): AsyncIterable<[string, FileSystemHandle]>;
  };
  const found: Record<string, number> = {};
  for await (const [name, entry] of handle.entries())
    if (entry instanceof FileSystemFileHandle) found[name] = (await entry.getFile()).size;
  return found;
}

const downloads = {
  fetch: (order: DownloadOrder, signal?: AbortSignal): Promise<DownloadOutcome> =>
    client.fetch(order, signal),
  stop: () => client.stop(),
  list,
};

declare global {
  interface Window {
    downloads: typeof downloads;
  }
}

window.downloads = downloads;
