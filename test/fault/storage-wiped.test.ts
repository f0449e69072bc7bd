import { afterAll, beforeAll, expect, test } from 'vitest';
import { GlassRecord } from '../support/glass-record.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publishDemo,
  type ScreenBrowser,
} from '../support/player.ts';
import { checkProof } from '../support/proof-check.ts';
import { quickLoop } from '../support/quick-loop.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { until } from '../support/until.ts';

let server: TestServer;
let screen: ScreenBrowser;

beforeAll(async () => {
  server = await startTestServer({ pagesDir: await buildPlayer() });
  screen = await openBrowser();
  await becomeDisplay(screen.page, server, { id: 'wall-1', name: 'Front window', kind: 'wall' });
  await publishDemo(server, quickLoop(['welcome', 'dinner', 'refill'], 1000));
});
afterAll(async () => {
  await screen?.close();
  await server?.close();
});

test('FLT-5 a wiped store begins anew: log under another epoch, content fetched again, or the pairing code', async () => {
  const glass = new GlassRecord();
  await glass.watch(screen.context);
  const address = `${server.origin}/player?display=wall-1`;
  // By time: the second epoch's name may come before the first one's.
  const rows = () => server.storage.db.selectFrom('play').selectAll().orderBy('started_at').execute();
  await screen.page.goto(address);
  await glass.more(4, 60_000);
  // A full disk takes everything that was not uploaded yet with it: wait until it was.
  const uploaded = glass.items.slice(0, 3);
  await until(rows, (found) => checkProof(uploaded, found, []).lost === 0);

  const wipedAt = Date.now();
  // A page of the origin that runs nothing (see becomeDisplay).
  await screen.page.goto(`${server.origin}/blank`);
  await screen.page.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('media', { recursive: true });
    type Buckets = { keys(): Promise<string[]>; delete(name: string): Promise<void> };
    const { storageBuckets } = navigator as unknown as { storageBuckets: Buckets };
    for (const name of await storageBuckets.keys()) await storageBuckets.delete(name);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('vitrine-display-wall-1').onsuccess = resolve;
    });
  });
  await screen.page.goto(address);
  await glass.more(4, 60_000);
  const kept = await until(
    rows,
    (found) => found.filter(({ epoch }) => epoch !== found[0]?.epoch).length >= 3,
  );
  const epochs = new Set(kept.map(({ epoch }) => epoch));
  const check = checkProof(glass.items, kept, [wipedAt]);
  const lost = checkProof(uploaded, kept, [wipedAt]).lost;

  const session = await screen.context.newCDPSession(screen.page);
  await session.send('Storage.clearDataForOrigin', { origin: server.origin, storageTypes: 'all' });
  await screen.page.goto(address);
  await screen.page.locator('pairing-view').waitFor();
  console.log(
    `FAULT storage wiped: 2 wipes, ${check.plays} plays in ${epochs.size} epochs, ${lost} uploaded plays lost, ` +
      `${check.doubled} doubled, ${check.gaps} gaps, ${glass.emptyFrames} empty frames, pairing code shown`,
  );
  expect({ epochs: epochs.size, lost, doubled: check.doubled, gaps: check.gaps }).toEqual({
    epochs: 2,
    lost: 0,
    doubled: 0,
    gaps: 0,
  });
  expect(glass.emptyFrames).toBe(0);
}, 180_000);
