import { afterAll, beforeAll, expect, test } from 'vitest';
import { DRAFT_BOUNDS } from '../../../shared/model/bounds.ts';
import type { Manifest } from '../../../shared/model/manifest.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publishDemo,
  type ScreenBrowser,
} from '../../support/player.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { until } from '../../support/until.ts';

let server: TestServer;
let screen: ScreenBrowser;
let good: number;
let base: Manifest;

beforeAll(async () => {
  server = await startTestServer({ pagesDir: await buildPlayer() });
  screen = await openBrowser();
  await becomeDisplay(screen.page, server, { id: 'wall-1', name: 'Front window', kind: 'wall' });
  good = await publishDemo(server, quickLoop(['welcome', 'dinner'], 1000));
  const first = screen.page.waitForResponse(/display\/manifest$/);
  await screen.page.goto(`${server.origin}/player?display=wall-1`);
  base = (await (await first).json()) as Manifest;
  await until(revision, (now) => now === good);
});
afterAll(async () => {
  await screen?.close();
  await server?.close();
});

/** What the screen says that it shows. */
async function revision(): Promise<number | null> {
  const query = server.storage.db.selectFrom('display').select('status').where('id', '=', 'wall-1');
  const { status } = await query.executeTakeFirstOrThrow();
  return (JSON.parse(status ?? '{}') as { revision?: number }).revision ?? null;
}

const plays = () => server.storage.db.selectFrom('play').selectAll().orderBy('seq').execute();

type Broken = [name: string, edit: (manifest: Manifest) => unknown];
const withSchedule = (edit: (schedule: Manifest['schedule']) => object): Broken[1] => {
  return (manifest) => ({ ...manifest, schedule: { ...manifest.schedule, ...edit(manifest.schedule) } });
};

const BROKEN: readonly Broken[] = [
  ['torn', (manifest) => JSON.stringify(manifest).slice(0, -40)],
  ['no object', () => 'null'],
  ['no schedule', ({ schedule: _, ...rest }) => rest],
  ['100,000 entries', withSchedule(() => ({ entries: Array(100_000).fill({}) }))],
  // Each of them is good: what is wrong is their number alone.
  [
    'one entry too many',
    withSchedule(({ entries: [entry] }) => ({
      entries: Array.from({ length: DRAFT_BOUNDS.entries + 1 }, (_, n) => ({ ...entry, id: `e${n}` })),
    })),
  ],
  [
    'a zone that does not exist',
    withSchedule(({ entries }) => ({ entries: entries.map((one) => ({ ...one, zone: 'Mars/Olympus' })) })),
  ],
  [
    'lengths of nothing',
    withSchedule(({ playlists }) => ({
      playlists: playlists.map((one) => ({
        ...one,
        slots: one.slots.map((slot) => ({ ...slot, durationMs: 0 })),
      })),
    })),
  ],
  [
    'a field that nobody knows',
    withSchedule(({ entries }) => ({ entries: entries.map((one) => ({ ...one, onlyOn: 'Fridays' })) })),
  ],
];

test('BAD-5 whatever is broken in a sealed version, the one before plays on, and the next good one is taken', async () => {
  const manifest = '**/api/v1/display/manifest';
  for (const [name, edit] of BROKEN) {
    const broken = edit({ ...base, revision: base.revision + 1000 });
    const body =
      typeof broken === 'string' ? broken : JSON.stringify(await server.deps.signer.seal(broken as object));
    let served = 0;
    await screen.page.route(manifest, async (route) => {
      served += 1;
      await route.fulfill({ status: 200, contentType: 'application/json', body });
    });
    const newer = await publishDemo(server, quickLoop(['coffee', 'croissants'], 1000));
    await until(
      async () => served,
      (times) => times > 0,
    );
    const from = (await plays()).length;
    const since = (await until(plays, (rows) => rows.length >= from + 3)).slice(from);
    // What was played before may be told of only now.
    expect([name, since.filter((row) => row.revision > good)]).toEqual([name, []]);
    expect([name, new Set(since.map((row) => row.creative_id))]).toEqual([
      name,
      new Set(['welcome', 'dinner']),
    ]);
    await screen.page.unroute(manifest);
    good = await publishDemo(server, quickLoop(['welcome', 'dinner'], 1000));
    expect(good).toBeGreaterThan(newer);
    await until(revision, (now) => now === good);
  }
}, 240_000);
