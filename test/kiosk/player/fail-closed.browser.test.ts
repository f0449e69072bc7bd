import { afterAll, beforeAll, expect, test } from 'vitest';
import type {} from '../../../kiosk/player/player-shell.ts';
import { CLOCK_TOLERANCE_MS, SERVER_UNKNOWN_MS } from '../../../shared/audience/constants.ts';
import type { Store } from '../../../shared/model/store.ts';
import { saveStore } from '../../../signage-server/storage/store.ts';
import { cameraLight, watchCameraLight } from '../../support/camera-light.ts';
import { setDeviceClock } from '../../support/device-clock.ts';
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
let store: Store;
let isServerUp = true;

beforeAll(async () => {
  server = await startTestServer({ pagesDir: await buildPlayer() });
  screen = await openBrowser({
    args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  });
  await becomeDisplay(screen.page, server, { id: 'wall-1', name: 'Window', kind: 'wall' });
  await watchCameraLight(screen.page);
  await setDeviceClock(screen.page, 0);
  // A page counts time by a clock that nobody can set, so a device's clock that is wrong shows after a reload.
  await screen.page.addInitScript(() => {
    Object.assign(globalThis, { vitrineClockShift: Number(sessionStorage.getItem('clock-shift')) });
  });
  await publishDemo(server, (content) => {
    store = content.store;
    const loop = quickLoop(['welcome', 'dinner'], 5000)(content);
    return { ...loop, store: { ...loop.store, posture: content.store.posture } };
  });
  await screen.page.goto(`${server.origin}/player?display=wall-1`);
});
afterAll(async () => {
  await screen?.close();
  if (isServerUp) await server?.close();
});

const becomes = (on: boolean) =>
  expect.poll(() => cameraLight(screen.page), { timeout: 40_000, interval: 100 }).toBe(on);
const reason = (wanted: string) =>
  statusHeard(server, 'wall-1', ({ cameraReason }) => cameraReason === wanted);
const playsOn = () =>
  expect
    .poll(() => screen.page.evaluate(() => document.querySelector('player-shell')?.stage.showing))
    .toBeTruthy();

async function change(cameras: Partial<Store['cameras']>): Promise<void> {
  await server.storage.write(async (tx) => {
    await saveStore(tx, { ...store, cameras: { ...store.cameras, ...cameras } }, server.deps.now());
    await server.storage.changes.ring(tx, { kind: 'manifest', displayId: null });
  });
}

test('AUD-R15 AUD-R26 a check that is overdue turns the camera of a running screen off; the screen says why and plays on', async () => {
  await becomes(true);
  await change({ checkedAt: server.deps.now() - 184 * 86_400_000 });
  await becomes(false);
  await reason('check-overdue');
  await playsOn();
  expect(await screen.page.locator('camera-notice').isVisible()).toBe(false);
  await change({});
  await becomes(true);
});

test('AUD-R14 AUD-R15 the store’s switch reaches a running screen, and so does its end', async () => {
  await becomes(true);
  await change({ offSince: server.deps.now() });
  await becomes(false);
  await reason('store-switch');
  await playsOn();
  await change({});
  await becomes(true);
});

/** The screen starts anew with its own clock off by `ms`. */
async function reloadWithClock(ms: number): Promise<void> {
  await screen.page.evaluate((shift) => sessionStorage.setItem('clock-shift', String(shift)), ms);
  await screen.page.reload();
}

test('AUD-R15 a clock that is wrong keeps the camera off until it is right again', async () => {
  await becomes(true);
  await reloadWithClock(2 * CLOCK_TOLERANCE_MS);
  await reason('clock-error');
  expect(await cameraLight(screen.page)).toBe(false);
  await playsOn();
  await reloadWithClock(0);
  await becomes(true);
});

test('AUD-R15 without the server it runs for a day; after that the camera stays off, and the screen plays on', async () => {
  await becomes(true);
  await screen.page.evaluate(() => navigator.serviceWorker.ready);
  isServerUp = false;
  await server.close();
  await reloadWithClock(SERVER_UNKNOWN_MS - 3_600_000);
  await becomes(true);
  await reloadWithClock(SERVER_UNKNOWN_MS + 3_600_000);
  await playsOn();
  // As long as it took to come on a moment ago, and some.
  await new Promise((resolve) => setTimeout(resolve, 8000));
  expect(await cameraLight(screen.page)).toBe(false);
  expect(await screen.page.locator('camera-notice').isVisible()).toBe(false);
}, 120_000);
