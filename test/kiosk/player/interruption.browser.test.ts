import { afterAll, beforeAll, expect, test } from 'vitest';
import type {} from '../../../kiosk/player/player-shell.ts';
import { startTakeover } from '../../../signage-server/publishing/interrupt.ts';
import { endAlarm, interrupt, raiseAlarm, alarmWords as words } from '../../support/interruptions.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publishDemo,
  type ScreenBrowser,
} from '../../support/player.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { RestartableServer } from '../../support/restartable-server.ts';
import { until } from '../../support/until.ts';

let server: RestartableServer;
let screen: ScreenBrowser;

beforeAll(async () => {
  server = await RestartableServer.create();
  const running = await server.start(await buildPlayer());
  screen = await openBrowser();
  await becomeDisplay(screen.page, running, { id: 'wall-1', name: 'Front window', kind: 'wall' });
  // A minute each: whatever comes on sooner has interrupted.
  await publishDemo(running, (content) => {
    const loop = quickLoop(['welcome'], 60_000)(content);
    const other = quickLoop(['dinner'], 60_000)(content);
    const sale = {
      ...other.schedule.playlists[0],
      id: 'sale',
      name: 'Sale',
      slots: other.schedule.playlists[0]?.slots ?? [],
    };
    return {
      ...loop,
      schedule: {
        ...loop.schedule,
        playlists: [...loop.schedule.playlists, { ...sale, createdAt: 2 }],
        creatives: [...loop.schedule.creatives, ...other.schedule.creatives],
      },
      media: [...loop.media, ...other.media],
    };
  });
  await screen.page.goto(`${running.origin}/player?display=wall-1`);
  await shows('welcome');
  await screen.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
});
afterAll(async () => {
  await screen?.close();
  await server?.destroy();
});

/** Waits until the store has heard that this is on glass. */
async function shows(creative: string): Promise<void> {
  const read = async () => {
    const row = await server.now.storage.db.selectFrom('display').select('status').executeTakeFirst();
    return JSON.parse(row?.status ?? '{}') as { nowPlaying?: { creativeId: string } | null };
  };
  await until(read, ({ nowPlaying }) => nowPlaying?.creativeId === creative);
}

/** All words on the page, whatever shadow root they stand in. */
function wordsOnGlass(): Promise<string> {
  return screen.page.evaluate(() => {
    const read = (node: Node): string => {
      if (node instanceof HTMLStyleElement) return '';
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      const inside = node instanceof Element && node.shadowRoot ? [...node.shadowRoot.childNodes] : [];
      return [...inside, ...node.childNodes].map(read).join(' ');
    };
    return read(document.body).replace(/\s+/g, ' ');
  });
}

test('PLY-50 a takeover interrupts the item on screen, and the schedule goes on when it ends', async () => {
  const { id } = await interrupt(server.now, (tx, now) =>
    startTakeover(
      tx,
      { name: 'Sale', playlistId: 'sale', layoutId: null, displayIds: ['wall-1'], priority: 50, minutes: 10 },
      { by: 'test', now },
    ),
  );
  await shows('dinner');
  await endAlarm(server.now, id);
  await shows('welcome');
});

test('PLY-51 PUB-34 an emergency is on glass at once, in words, and the store hears of it', async () => {
  const { id } = await raiseAlarm(server.now, 600_000);
  await shows(`emergency-${id}`);
  expect(await wordsOnGlass()).toContain(words.heading);
  expect(await wordsOnGlass()).toContain(words.text);
  const reached = await server.now.storage.db.selectFrom('interruption_reach').selectAll().execute();
  expect(reached).toMatchObject([{ interruption_id: id, display_id: 'wall-1' }]);
  await endAlarm(server.now, id);
  await shows('welcome');
});

test('PLY-52 without a network an emergency stays, is there again after a restart, and ends by the clock of the screen', async () => {
  const { id } = await raiseAlarm(server.now, 25_000);
  await shows(`emergency-${id}`);
  await server.stop();
  await screen.page.reload();
  const onGlass = (there: boolean) => until(wordsOnGlass, (text) => text.includes(words.heading) === there);
  await onGlass(true);
  await onGlass(false);
  expect(
    await screen.page.evaluate(() => document.querySelector('player-shell')?.stage.showing),
  ).not.toBeNull();
});
