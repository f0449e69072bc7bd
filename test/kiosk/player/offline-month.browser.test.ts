import { afterAll, beforeAll, expect, test } from 'vitest';
import type {} from '../../../kiosk/player/player-shell.ts';
import { ownSlots } from '../../../shared/model/playlist.ts';
import { setDeviceClock } from '../../support/device-clock.ts';
import { GlassRecord } from '../../support/glass-record.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publishDemo,
  type ScreenBrowser,
} from '../../support/player.ts';
import { checkProof } from '../../support/proof-check.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { RestartableServer } from '../../support/restartable-server.ts';
import { until } from '../../support/until.ts';

const DAY = 86_400_000;
let pages: string;
let server: RestartableServer;
let screen: ScreenBrowser;

beforeAll(async () => {
  pages = await buildPlayer();
  server = await RestartableServer.create();
  await server.start(pages);
  screen = await openBrowser();
  await becomeDisplay(screen.page, server.now, { id: 'wall-1', name: 'Front window', kind: 'wall' });
  // What plays from the 29th day on is fetched at once: nobody knows for how long the line will hold.
  await publishDemo(server.now, (content) => {
    const { schedule, ...rest } = quickLoop(['welcome', 'dinner'], 1000)(content);
    const [main, entry] = [schedule.playlists[0], schedule.entries[0]];
    if (!main || !entry) throw new Error('the loop has no playlist');
    const only = (id: string) => ownSlots(main).filter(({ creativeId }) => creativeId === id);
    const from = new Date(Date.now() + 29 * DAY).toISOString().slice(0, 10);
    const later = { id: 'later', name: 'Later', slots: only('dinner') };
    return {
      ...rest,
      schedule: {
        ...schedule,
        playlists: [
          { ...main, slots: only('welcome') },
          { ...main, ...later },
        ],
        entries: [entry, { ...entry, id: 'later', name: 'Later', playlistId: 'later', priority: 20, from }],
      },
    };
  });
});
afterAll(async () => {
  await screen?.close();
  await server?.destroy();
});

test('PLY-104 thirty days without a server: it starts, plays what is dated by then, and logs every play once', async () => {
  const address = `${server.now.origin}/player?display=wall-1`;
  let glass = new GlassRecord();
  await glass.watch(screen.context);
  await screen.page.goto(address);
  await glass.more(3, 30_000);
  await screen.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await server.stop();
  const shown = [];
  const endedAt: number[] = [];
  let emptyFrames = 0;
  for (const [days, creative] of [
    [14, 'welcome'],
    [30, 'dinner'],
  ] as const) {
    endedAt.push(Date.now());
    await screen.quit();
    shown.push(...glass.items);
    emptyFrames += glass.emptyFrames;
    screen = await openBrowser({ profile: screen.profile });
    await setDeviceClock(screen.page, days * DAY);
    glass = new GlassRecord();
    await glass.watch(screen.context);
    await screen.page.goto(address);
    await glass.more(4, 30_000);
    expect(new Set(glass.items.map(({ creativeId }) => creativeId))).toEqual(new Set([creative]));
  }
  await server.start(pages);
  const ended = [...shown, ...glass.items];
  const rows = () =>
    server.now.storage.db.selectFrom('play').selectAll().orderBy('epoch').orderBy('seq').execute();
  const all = await until(rows, (found) => checkProof(ended.slice(0, -1), found, endedAt).lost === 0);
  const { doubled, gaps } = checkProof([...shown, ...glass.items], all, endedAt);
  expect({ doubled, gaps, emptyFrames: emptyFrames + glass.emptyFrames }).toEqual({
    doubled: 0,
    gaps: 0,
    emptyFrames: 0,
  });
}, 120_000);
