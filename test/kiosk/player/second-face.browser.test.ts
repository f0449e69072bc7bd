import { afterAll, beforeAll, expect, test } from 'vitest';
import { IDLE_MS } from '../../../shared/audience/constants.ts';
import { cameraFlags, fakeCamera, RELIABLE_ROWS } from '../../support/fake-camera.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publishDemo,
  type ScreenBrowser,
} from '../../support/player.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { agreeToCamera, scanKiosk } from '../../support/scanned-kiosk.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { visionSeen, watchVision } from '../../support/vision-watch.ts';

/** One person at the kiosk; a second one beside them for longer than it takes to call a place idle. */
const TOGETHER_FROM = 7;
const SECONDS = 24;
const PATIENT = { timeout: 90_000, interval: 200 };

let server: TestServer;
let screen: ScreenBrowser;
let noFaces: string | null = null;

beforeAll(async () => {
  const camera = await fakeCamera({
    seconds: SECONDS,
    actors: [
      { row: RELIABLE_ROWS['60+'][0], from: 0, to: SECONDS, x: 170, goes: 40 },
      { row: RELIABLE_ROWS['20-39'][0], from: TOGETHER_FROM, to: SECONDS, x: 470, goes: 40 },
    ],
  });
  if ('skipped' in camera) {
    noFaces = camera.skipped;
    return;
  }
  server = await startTestServer({ pagesDir: await buildPlayer() });
  screen = await openBrowser({ args: cameraFlags(camera.file) });
  await watchVision(screen.page);
  await becomeDisplay(screen.page, server, { id: 'kiosk-1', name: 'Aisle 3', kind: 'kiosk' });
  await publishDemo(server, (content) => {
    const { posture } = content.store;
    if (posture.posture === 'P0') throw new Error('the demo has a camera');
    const loop = quickLoop(['welcome', 'dinner'], 5000)(content);
    return { ...loop, store: { ...loop.store, posture: { posture: 'P1', notice: posture.notice } } };
  });
  await screen.page.goto(`${server.origin}/player?display=kiosk-1`);
}, 180_000);
afterAll(async () => {
  await screen?.close();
  await server?.close();
});

const contexts = async () => (await visionSeen(screen.page)).contexts;
const shop = () => screen.page.locator('shop-app').count();

/** Milliseconds of the longest run of contexts of which this holds. */
async function longest(holds: (context: Awaited<ReturnType<typeof contexts>>[number]) => boolean) {
  let [most, from] = [0, Number.NaN];
  for (const context of await contexts()) {
    if (!holds(context)) from = Number.NaN;
    else if (Number.isNaN(from)) from = context.at;
    else most = Math.max(most, context.at - from);
  }
  return most;
}

test('AUD-12 AUD-212 on P1 whoever comes with the person of the visit is not measured, nor is that person meanwhile, and the visit goes on', async ({
  skip,
}) => {
  if (noFaces) return skip(noFaces);
  const phone = await scanKiosk(server, screen, 'kiosk-1');
  await agreeToCamera(phone, true);
  // The one who agreed is measured, alone.
  await expect.poll(async () => (await contexts()).some(({ count }) => count === 1), PATIENT).toBe(true);
  // Then nobody is, for longer than an empty place takes to be idle; and it is not.
  await expect.poll(() => longest(({ count }) => count === 0), PATIENT).toBeGreaterThan(IDLE_MS + 1000);
  expect(await shop()).toBe(1);
  const seen = await contexts();
  expect(Math.max(...seen.map(({ count, watchers }) => Math.max(count, watchers)))).toBe(1);
  expect(seen.filter(({ idle }) => idle)).toEqual([]);
  // Alone again they are measured again.
  const last = seen.at(-1)?.at ?? 0;
  await expect
    .poll(async () => (await contexts()).some(({ at, count }) => at > last && count === 1), PATIENT)
    .toBe(true);
  await phone.call('POST', '/api/v1/phone/end');
}, 240_000);
