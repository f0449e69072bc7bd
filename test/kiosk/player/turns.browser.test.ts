import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownSlots } from '../../../shared/model/playlist.ts';
import type { PublicationContent } from '../../../signage-server/publishing/publication-content.ts';
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

beforeAll(async () => {
  server = await startTestServer({ pagesDir: await buildPlayer() });
  screen = await openBrowser();
  await becomeDisplay(screen.page, server, { id: 'wall-1', name: 'Front window', kind: 'wall' });
});
afterAll(async () => {
  await screen?.close();
  await server?.close();
});

const start = () => screen.page.goto(`${server.origin}/player?display=wall-1`);

/** What was on glass, in order. */
async function played(): Promise<string[]> {
  const rows = await server.storage.db.selectFrom('play').select('creative_id').orderBy('seq').execute();
  return rows.map((row) => row.creative_id);
}

/** Dinner once an hour, above a loop of the rest. */
function dinnerOnce(content: PublicationContent): PublicationContent {
  const quick = quickLoop(['welcome', 'refill', 'dinner'], 1000)(content);
  const [loop] = quick.schedule.playlists;
  const [entry] = quick.schedule.entries;
  if (!loop || !entry) throw new Error('no loop');
  const [dinner] = loop.slots.splice(2);
  if (!dinner) throw new Error('no dinner');
  const once = { ...loop, id: 'once', slots: [dinner] };
  const limited = { ...entry, id: 'limited', playlistId: 'once', priority: 50, maxPlaysPerHour: 1 };
  return {
    ...quick,
    schedule: { ...quick.schedule, playlists: [loop, once], entries: [limited, entry] },
  };
}

test('PLY-61 a limit of plays holds after a kill, and in a new version', async () => {
  await publishDemo(server, dinnerOnce);
  await start();
  const first = await until(played, (found) => found.length >= 4);
  expect(first.slice(0, 4)).toEqual(['dinner', 'welcome', 'refill', 'welcome']);

  await screen.kill();
  screen = await openBrowser({ profile: screen.profile });
  await start();
  const before = first.length;
  await until(played, (found) => found.length >= before + 5);

  const revision = await publishDemo(server, dinnerOnce);
  const ofRevision = () =>
    server.storage.db.selectFrom('play').select('seq').where('revision', '=', revision).execute();
  await until(ofRevision, (found) => found.length >= 4);
  expect((await played()).filter((id) => id === 'dinner')).toHaveLength(1);
}, 90_000);

test('PLY-62 where a limit keeps everything from beginning, the picture on glass stays', async () => {
  await publishDemo(server, (content) => {
    const quick = quickLoop(['coffee'], 1000)(content);
    const entries = quick.schedule.entries.map((entry) => ({ ...entry, id: 'alone', maxPlaysPerHour: 1 }));
    return { ...quick, schedule: { ...quick.schedule, entries } };
  });
  const isOn = async () =>
    (await server.storage.db.selectFrom('display').select('status').executeTakeFirst())?.status?.includes(
      '"creativeId":"coffee"',
    );
  await until(isOn, (on) => on === true);
  // Several times as long as it was to stay.
  await screen.page.waitForTimeout(4000);
  expect(await screen.page.locator('holding-screen').isVisible()).toBe(false);

  await publishDemo(server, quickLoop(['welcome'], 1000));
  const rows = () =>
    server.storage.db.selectFrom('play').selectAll().where('creative_id', '=', 'coffee').execute();
  const coffee = await until(rows, (found) => found.length > 0);
  expect(coffee).toHaveLength(1);
  expect(coffee[0]?.duration_ms).toBeGreaterThan(3000);
}, 60_000);

test('PLY-66 a playlist in a playlist plays in its place, without what is out of date, and its plays are its own', async () => {
  const nested = (content: PublicationContent): PublicationContent => {
    const quick = quickLoop(['welcome', 'refill', 'dinner', 'coffee'], 1000)(content);
    const [loop] = quick.schedule.playlists;
    if (!loop) throw new Error('no loop');
    const shows = (ids: readonly string[]) =>
      ownSlots(loop).filter(({ creativeId }) => ids.includes(creativeId));
    const outer = { ...loop, slots: [...shows(['coffee']), { id: 'n', playlistId: 'inner' }] };
    const over = { id: 'over', creativeId: 'welcome', variants: [], until: '2020-01-01' };
    const inner = { ...loop, id: 'inner', slots: [over, ...shows(['refill', 'dinner'])] };
    return { ...quick, schedule: { ...quick.schedule, playlists: [outer, inner] } };
  };
  const before = (await played()).length;
  await publishDemo(server, nested);
  const rounds = await until(
    async () => (await played()).slice(before).join(' '),
    (found) => found.includes('coffee refill dinner coffee refill dinner'),
  );
  expect(rounds).not.toContain('dinner refill');
  const of = (creativeId: string) =>
    server.storage.db
      .selectFrom('play')
      .select('playlist_id')
      .where('creative_id', '=', creativeId)
      .orderBy('seq', 'desc')
      .executeTakeFirst();
  expect([await of('coffee'), await of('refill')]).toEqual([
    { playlist_id: 'quick' },
    { playlist_id: 'inner' },
  ]);
}, 60_000);
