import { afterEach, beforeAll, expect, test } from 'vitest';
import type {} from '../../../kiosk/player/player-shell.ts';
import type { CameraFault } from '../../../shared/model/camera-fault.ts';
import { badCamera } from '../../support/bad-camera.ts';
import { cameraLight, takeCamera, watchCameraLight } from '../../support/camera-light.ts';
import { statusHeard } from '../../support/display-status.ts';
import { cameraFlags, fakeCamera } from '../../support/fake-camera.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publishDemo,
  type ScreenBrowser,
} from '../../support/player.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

const DISPLAY = 'wall-1';
const SLOW = 180_000;
const PATIENT = { timeout: 40_000, interval: 100 };

let pages: string;
let server: TestServer;
let screen: ScreenBrowser | null = null;

beforeAll(async () => {
  pages = await buildPlayer();
}, SLOW);
afterEach(async () => {
  await screen?.close();
  await server?.close();
  screen = null;
});

/** An empty shop, as a camera of that size sees it. */
async function sized(width: number, height: number): Promise<string> {
  const camera = await fakeCamera({ seconds: 0.4, actors: [], size: { width, height } });
  if ('skipped' in camera) throw new Error(camera.skipped);
  return camera.file;
}

/** A wall screen of two pictures in turns, with that camera on. */
async function watchWith(file: string): Promise<ScreenBrowser> {
  server = await startTestServer({ pagesDir: pages });
  screen = await openBrowser({ args: cameraFlags(file) });
  const { page } = screen;
  await watchCameraLight(page);
  await becomeDisplay(page, server, { id: DISPLAY, name: 'Window', kind: 'wall' });
  await publishDemo(server, (content) => {
    const loop = quickLoop(['welcome', 'dinner'], 1500)(content);
    return { ...loop, store: { ...loop.store, posture: content.store.posture } };
  });
  await page.goto(`${server.origin}/player?display=${DISPLAY}`);
  return screen;
}

/** It goes on to the next picture, and to the one after that, and says nothing of a fault to whoever stands there. */
async function expectPlaying({ page }: ScreenBrowser): Promise<void> {
  const onGlass = () => page.evaluate(() => document.querySelector('player-shell')?.stage.showing ?? null);
  for (let change = 0; change < 2; change++) {
    await expect.poll(onGlass, PATIENT).not.toBeNull();
    const before = await onGlass();
    await expect.poll(onGlass, PATIENT).not.toEqual(before);
  }
  expect(await page.locator('player-shell').innerText()).not.toMatch(
    /error|exception|failed|undefined|denied/i,
  );
}

const CAMERAS: [string, () => Promise<string>, CameraFault | null][] = [
  ['garbage', () => badCamera('noise'), null],
  ['a picture of one colour', () => badCamera('green'), 'blank'],
  ['a closed shutter', () => badCamera('black'), 'black'],
  ['3840 x 2160', () => sized(3840, 2160), null],
  ['160 x 120', () => sized(160, 120), null],
  ['a picture that stands on its side, and nobody has said so', () => sized(360, 640), null],
];

test.for(CAMERAS)(
  'AUD-95 before a camera that gives %s the screen plays on, and the store hears what is wrong',
  { timeout: SLOW },
  async ([, camera, fault]) => {
    const open = await watchWith(await camera());
    const status = await statusHeard(
      server,
      DISPLAY,
      ({ camera, cameraFault }) => camera === 'on' && cameraFault === fault,
    );
    expect(status.state).toBe('playing');
    await expectPlaying(open);
  },
);

test(
  'AUD-95 AUD-90 where the permission is withdrawn in the middle the light goes off, the notice with it, and the screen plays on',
  async () => {
    const open = await watchWith(await sized(640, 360));
    const { page } = open;
    await expect.poll(() => cameraLight(page), PATIENT).toBe(true);
    await statusHeard(server, DISPLAY, ({ camera }) => camera === 'on');
    // As a browser does it: what runs ends, and whoever asks again is refused.
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('withdrawn', 'NotAllowedError'));
    });
    await takeCamera(page);
    await statusHeard(
      server,
      DISPLAY,
      ({ camera, cameraFault }) => camera === 'denied' && cameraFault === 'denied',
    );
    expect(await cameraLight(page)).toBe(false);
    await expect.poll(() => page.locator('camera-notice').isVisible(), PATIENT).toBe(false);
    await expectPlaying(open);
  },
  SLOW,
);
