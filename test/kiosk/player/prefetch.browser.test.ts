import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PublicationContent } from '../../../signage-server/publishing/publication-content.ts';
import { statusHeard } from '../../support/display-status.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publish,
  publishDemo,
  type ScreenBrowser,
} from '../../support/player.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

const HOUR = 3_600_000;
let server: TestServer;
let screen: ScreenBrowser;

beforeAll(async () => {
  server = await startTestServer({ pagesDir: await buildPlayer() });
  screen = await openBrowser();
  await becomeDisplay(screen.page, server, { id: 'wall-1', name: 'Front window', kind: 'wall' });
  await publishDemo(server, quickLoop(['welcome'], 1000));
  await screen.page.goto(`${server.origin}/player?display=wall-1`);
  await statusHeard(server, 'wall-1', ({ state }) => state === 'playing');
});
afterAll(async () => {
  await screen?.close();
  await server?.close();
});

/** What a wall clock in London reads `ms` from now. */
const wall = (ms: number) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' }).format(
    Date.now() + ms,
  );

/** One picture all day, another one from the day after tomorrow on, and the store's rules for downloads. */
function withLater(now: string, later: string, downloads: PublicationContent['store']['downloads']) {
  return (content: PublicationContent): PublicationContent => {
    const both = quickLoop([now, later], 1000)(content);
    const [playlist] = both.schedule.playlists;
    const [entry] = both.schedule.entries;
    if (!playlist || !entry) throw new Error('the quick loop has neither playlist nor entry');
    const [first, second] = playlist.slots;
    const from = new Date(Date.now() + 40 * HOUR).toISOString().slice(0, 10);
    return {
      ...both,
      store: { ...both.store, downloads },
      schedule: {
        ...both.schedule,
        playlists: [
          { ...playlist, slots: first ? [first] : [] },
          { ...playlist, id: 'later', name: 'Later', slots: second ? [second] : [] },
        ],
        entries: [entry, { ...entry, id: 'later', name: 'Later', playlistId: 'later', from, priority: 20 }],
      },
    };
  };
}

test('PLY-91 outside of its hours a screen plays a new version without the files that are not due, and fetches them in its hours', async () => {
  const closed = { start: wall(2 * HOUR), end: wall(3 * HOUR) };
  const revision = await publish(
    server,
    withLater('dinner', 'refill', { window: closed, kilobytesPerSecond: null }),
  );
  const put = await statusHeard(
    server,
    'wall-1',
    (status) => status.revision === revision && status.nowPlaying?.creativeId === 'dinner',
  );
  expect([put.filesReady, put.filesNeeded]).toEqual([1, 2]);
  const open = { start: wall(-HOUR), end: wall(HOUR) };
  await publish(server, withLater('dinner', 'refill', { window: open, kilobytesPerSecond: null }));
  await statusHeard(
    server,
    'wall-1',
    ({ revision: shown, filesReady }) => shown === revision + 1 && filesReady === 2,
  );
});

test('PLY-91 PLY-92 at a low rate a picture takes its time, and another version does not wait for it', async () => {
  const crawl = { window: null, kilobytesPerSecond: 16 };
  const revision = await publish(server, withLater('coffee', 'croissants', crawl));
  await statusHeard(server, 'wall-1', ({ newestRevision }) => newestRevision === revision);
  await publish(server, quickLoop(['welcome'], 1000));
  const next = await statusHeard(server, 'wall-1', (status) => status.revision === revision + 1);
  expect(next.filesReady).toBe(1);
  // It was given up for the newer one: it never came on glass.
  const plays = await server.storage.db
    .selectFrom('play')
    .select('revision')
    .where('revision', '=', revision)
    .execute();
  expect(plays).toEqual([]);
});

test('PLY-103 a version larger than the room for content is never begun; the console hears of it, and a smaller one plays', async () => {
  const before = await statusHeard(server, 'wall-1', ({ nowPlaying }) => nowPlaying !== null);
  const revision = await publish(server, (content) => {
    const both = quickLoop(['dinner', 'refill'], 1000)(content);
    const [first, second] = both.schedule.creatives;
    if (!first || !second || !('media' in second)) throw new Error('the demo shop has lost its posters');
    // More than any screen keeps.
    const huge = { ...second.media, sha256: 'f'.repeat(64), bytes: 40_000_000_000 };
    return {
      ...both,
      schedule: { ...both.schedule, creatives: [first, { ...second, media: huge } as typeof second] },
      media: [...both.media.filter(({ sha256 }) => sha256 !== second.media.sha256), huge],
    };
  });
  const told = await statusHeard(server, 'wall-1', ({ warnings }) => warnings.includes('content-too-large'));
  expect(told).toMatchObject({ revision: before.revision, newestRevision: revision });
  const smaller = await publish(server, quickLoop(['welcome', 'dinner'], 1000));
  const well = await statusHeard(server, 'wall-1', (status) => status.revision === smaller);
  expect(well.warnings).toEqual([]);
}, 60_000);
