import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownSlots } from '../../../shared/model/playlist.ts';
import { setDeviceClock } from '../../support/device-clock.ts';
import { statusHeard } from '../../support/display-status.ts';
import { GlassRecord } from '../../support/glass-record.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publishDemo,
  type ScreenBrowser,
} from '../../support/player.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { RestartableServer } from '../../support/restartable-server.ts';

const LOOP = ['welcome', 'dinner'];
const FORTY_YEARS = 40 * 365 * 86_400_000;
let pages: string;
let server: RestartableServer;
let screen: ScreenBrowser;

beforeAll(async () => {
  pages = await buildPlayer();
  server = await RestartableServer.create();
  const running = await server.start(pages);
  screen = await openBrowser();
  await becomeDisplay(screen.page, running, { id: 'wall-1', name: 'Front window', kind: 'wall' });
  // What a screen that believed its clock would play forty years ago is the filler.
  await publishDemo(running, (content) => {
    const { schedule, ...rest } = quickLoop([...LOOP, 'refill'])(content);
    const [main, entry] = [schedule.playlists[0], schedule.entries[0]];
    if (!main || !entry) throw new Error('the loop has no playlist');
    const slots = (ids: string[]) => ownSlots(main).filter(({ creativeId }) => ids.includes(creativeId));
    return {
      ...rest,
      schedule: {
        ...schedule,
        fillerPlaylistId: 'filler',
        playlists: [
          { ...main, slots: slots(LOOP) },
          { ...main, id: 'filler', name: 'Filler', slots: slots(['refill']) },
        ],
        entries: [{ ...entry, from: '2026-01-01' }],
      },
    };
  });
});
afterAll(async () => {
  await screen?.close();
  await server?.destroy();
});

test('PLY-30 a cold start without the server and with an impossible clock plays the last good loop, and says so later', async () => {
  const glass = new GlassRecord();
  await glass.watch(screen.context);
  const address = `${server.now.origin}/player?display=wall-1`;
  await screen.page.goto(address);
  await glass.more(3, 30_000);
  await statusHeard(server.now, 'wall-1', ({ clock }) => clock === 'server');
  await screen.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  // Its first wake-up after the reading writes what it knows of the clock.
  await screen.page.waitForFunction(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('vitrine-display-wall-1');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('kept').objectStore('kept').get('clock');
          reading.onsuccess = () => resolve(reading.result !== undefined);
          opening.result.close();
        };
      }),
  );

  await server.stop();
  await setDeviceClock(screen.page, -FORTY_YEARS);
  const from = glass.items.length;
  await screen.page.goto(address);
  await glass.more(5, 30_000);
  expect(new Set(glass.items.slice(from).map(({ creativeId }) => creativeId))).toEqual(new Set(LOOP));
  expect(await screen.page.evaluate(() => Date.now())).toBeLessThan(Date.parse('2000-01-01'));

  await server.start(pages);
  const status = await statusHeard(server.now, 'wall-1', ({ clock }) => clock === 'untrusted');
  expect(status.state).toBe('playing');
  await glass.more(2, 30_000);
  expect(new Set(glass.items.slice(from).map(({ creativeId }) => creativeId))).toEqual(new Set(LOOP));
  // What it played without knowing the time is dated no earlier than it can have been.
  const plays = await server.now.storage.db.selectFrom('play').selectAll().execute();
  const corrected = plays.map(({ started_at, clock_offset_ms }) => started_at + (clock_offset_ms ?? 0));
  expect(Math.min(...corrected)).toBeGreaterThan(Date.now() - 600_000);
});
