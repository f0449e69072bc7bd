import type { Sha256 } from '../../shared/model/id.ts';
import type { Manifest } from '../../shared/model/manifest.ts';
import type { ContentStore } from './content-store.ts';
import { downloadOrder } from './download-order.ts';
import type { ServerClock } from './server-clock.ts';

/** What {@link renewFiles} fetched anew, and what it only removed. */
export interface Renewed {
  fetchedFiles: number;
  fetchedBytes: number;
  removedFiles: number;
}

/** Fetches every file of a manifest anew, one by one, and removes what is not in `kept`. Null when one did not come. */
export async function renewFiles(
  manifest: Manifest,
  content: ContentStore,
  { kept, clock, onFile }: { kept: ReadonlySet<Sha256>; clock: ServerClock; onFile: () => void },
): Promise<Renewed | null> {
  const renewed = { fetchedFiles: 0, fetchedBytes: 0, removedFiles: 0 };
  for (const sha256 of content.verified()) {
    if (kept.has(sha256)) continue;
    await content.remove(sha256);
    renewed.removedFiles += 1;
  }
  for (const { file } of downloadOrder(manifest, clock.now())) {
    const outcome = await content.fetchAnew(file, clock.deviceNow());
    if (!outcome.ok) return null;
    renewed.fetchedFiles += 1;
    renewed.fetchedBytes += outcome.fetchedBytes;
    onFile();
  }
  return renewed;
}
