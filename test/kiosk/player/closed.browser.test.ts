import { afterAll, beforeAll, expect, test } from 'vitest';
import { statusHeard } from '../../support/display-status.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publishDemo,
  type ScreenBrowser,
} from '../../support/player.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

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

/** Hours that begin or end in an hour, on any day of the week, by the clock of the display. */
async function publishHours(open: boolean): Promise<number> {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  const now = Number(clock.format(Date.now()));
  const hour = (after: number) => `${String((now + after) % 24).padStart(2, '0')}:00`;
  const hours = [open ? { start: hour(-1 + 24), end: hour(2) } : { start: hour(2), end: hour(3) }];
  const week = ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, hours }));
  return await publishDemo(server, (content) => {
    const loop = quickLoop(['welcome'])(content);
    const openingHours = { week, exceptions: [], closedPlaylistId: null };
    return { ...loop, schedule: { ...loop.schedule, openingHours } };
  });
}

/** The brightest colour of any pixel of the page, 0 to 255. */
async function brightest(): Promise<number> {
  const png = (await screen.page.screenshot()).toString('base64');
  return await screen.page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0);
    const pixels = [...(context?.getImageData(0, 0, picture.width, picture.height).data ?? [])];
    return pixels.reduce(
      (most: number, value: number, at) => (at % 4 === 3 ? most : Math.max(most, value)),
      0,
    );
  }, png);
}

test('PLY-94 a closed shop’s screen is dark and says so, with the time at which it opens; then it plays', async () => {
  const closed = await publishHours(false);
  await screen.page.goto(`${server.origin}/player?display=wall-1`);
  const dark = await statusHeard(server, 'wall-1', ({ state }) => state === 'closed');
  expect(dark).toMatchObject({ nowPlaying: null, newestRevision: closed });
  const opens = dark.darkUntil ?? 0;
  expect(opens).toBeGreaterThan(Date.now());
  expect(opens).toBeLessThanOrEqual(Date.now() + 2 * 3_600_000);
  expect(await brightest()).toBe(0);

  const open = await publishHours(true);
  const playing = await statusHeard(
    server,
    'wall-1',
    ({ state, revision }) => state === 'playing' && revision === open,
  );
  expect(playing.darkUntil).toBeNull();
  expect(await brightest()).toBeGreaterThan(100);
});
