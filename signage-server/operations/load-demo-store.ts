import { createReadStream } from 'node:fs';
import { issueCoupon } from '../coupons/issue-coupon.ts';
import { type DemoStore, demoStore } from '../demo-store/demo-store.ts';
import { sampleCoupons } from '../demo-store/sample-coupons.ts';
import { sampleEntries } from '../demo-store/sample-entries.ts';
import { sampleFacts } from '../demo-store/sample-facts.ts';
import { samplePurchases } from '../demo-store/sample-purchases.ts';
import { SAMPLE_POINTS, sampleEvent, sampleReward } from '../demo-store/sample-rewards.ts';
import type { Deps } from '../deps.ts';
import { publishDrafts } from '../publishing/publish.ts';
import { insertAudit } from '../storage/audit.ts';
import { writeEntries } from '../storage/catalogue-entries.ts';
import { insertCreative } from '../storage/creatives.ts';
import { saveDaypart } from '../storage/dayparts.ts';
import { insertDisplay } from '../storage/displays.ts';
import { insertEvent } from '../storage/events.ts';
import { saveFloorPlan } from '../storage/floor-plan.ts';
import { saveLayout } from '../storage/layouts.ts';
import { insertMedia } from '../storage/media.ts';
import { savePlaylist } from '../storage/playlists.ts';
import { savePointsRules } from '../storage/points.ts';
import { insertPurchases } from '../storage/purchases.ts';
import { saveEntry } from '../storage/schedule-entries.ts';
import { findStore, saveStore } from '../storage/store.ts';
import { insertFacts } from '../storage/told-facts.ts';
import type { Tx } from '../storage/transaction.ts';

type Given = Pick<Deps, 'storage' | 'media' | 'config' | 'now'>;

/**
 * Fills an empty store with the demo shop and publishes it. All rows are one transaction, so a start that is killed
 * half way finds the store empty again; files that are there already are written over with the same content.
 */
export async function loadDemoStore(deps: Given): Promise<void> {
  const { storage } = deps;
  if (await findStore(storage.db)) return;
  const now = deps.now();
  const demo = demoStore(now);
  await storeFiles(deps, demo.files);
  await storage.write(async (tx) => {
    // Another process on the same database may have been faster.
    if (await findStore(tx)) return;
    await insertRows(tx, demo, now);
    const published = await publishDrafts(tx, { by: 'first-start', now });
    if (!published.ok) throw new Error(`the demo shop cannot be published: ${published.detail}`);
    await insertAudit(tx, { at: now, actor: 'first-start', action: 'store.demo', subject: demo.store.id });
    await storage.changes.ring(tx, { kind: 'published' });
  });
}

async function storeFiles(deps: Given, files: DemoStore['files']): Promise<void> {
  for (const [sha256, path] of files) {
    const received = await deps.media.receive(createReadStream(path), deps.config.maxUploadBytes);
    if (!received.ok) throw new Error(`${path}: ${received.detail ?? received.code}`);
    if (received.value.sha256 !== sha256) {
      await received.value.discard();
      throw new Error(`${path} is not the file that media-list.ts names`);
    }
    await received.value.keep();
  }
}

async function insertRows(tx: Tx, demo: DemoStore, now: number): Promise<void> {
  await saveStore(tx, demo.store, now);
  await writeEntries(tx, sampleEntries(demo.products, now), now);
  await saveFloorPlan(tx, demo.store.id, demo.floorPlan);
  await insertFacts(tx, sampleFacts(demo.products, now));
  await insertPurchases(tx, samplePurchases(demo.products, now));
  for (const { id, draft } of [...sampleCoupons(now), sampleReward(now)])
    await issueCoupon(tx, id, draft, now);
  await savePointsRules(tx, SAMPLE_POINTS, now);
  const evening = sampleEvent(now, demo.store.zone);
  await insertEvent(tx, evening.id, evening.draft, now);
  for (const creative of demo.creatives) {
    if ('media' in creative) await insertMedia(tx, creative.media, now);
    await insertCreative(tx, creative);
  }
  for (const playlist of demo.playlists) await savePlaylist(tx, playlist, now);
  for (const layout of demo.layouts) await saveLayout(tx, layout, now);
  for (const daypart of demo.dayparts) await saveDaypart(tx, daypart, now);
  for (const entry of demo.scheduleEntries) await saveEntry(tx, entry, now);
  for (const { id, name, kind, zone, createdAt } of demo.displays) {
    await insertDisplay(tx, { id, name, kind, zone, created_at: createdAt, desired_revision: 0 });
  }
}
