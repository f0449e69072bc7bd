import { statusHeard } from '../../support/display-status.ts';
import { bandScenario, cameraFlags } from '../../support/fake-camera.ts';
import {
  becomeDisplay,
  buildAllPages,
  openBrowser,
  publish,
  publishDemo,
  type ScreenBrowser,
} from '../../support/player.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { watchVision } from '../../support/vision-watch.ts';

const DISPLAY = 'wall-1';
/** A screen of a busy machine needs this long at most to load its networks and say so. */
const HEARD_MS = 120_000;

export type WatchedWall = { server: TestServer; screen: ScreenBrowser; close(): Promise<void> } & {
  /** Turns the camera on or off, by the store's own posture, and waits until the screen says that it is so. */
  watch(on: boolean): Promise<void>;
};

/** A wall screen of the product as it is built, with a face before its camera; null where there are no faces. */
export async function openWatchedWall(
  creativeIds: readonly string[],
  durationMs: number,
): Promise<WatchedWall | { skipped: string }> {
  const camera = await bandScenario('60+');
  if ('skipped' in camera) return camera;
  const server = await startTestServer({ pagesDir: await buildAllPages() });
  const screen = await openBrowser({ args: cameraFlags(camera.file) });
  await watchVision(screen.page);
  await becomeDisplay(screen.page, server, { id: DISPLAY, name: 'Window', kind: 'wall' });
  const show = (on: boolean) => (content: Parameters<ReturnType<typeof quickLoop>>[0]) => {
    const loop = quickLoop(creativeIds, durationMs)(content);
    return on ? { ...loop, store: { ...loop.store, posture: content.store.posture } } : loop;
  };
  await publishDemo(server, show(false));
  await screen.page.goto(`${server.origin}/player?display=${DISPLAY}`);
  const heard = (good: Parameters<typeof statusHeard>[2]) =>
    within(HEARD_MS, statusHeard(server, DISPLAY, good), screen);
  await heard(({ state }) => state === 'playing');
  return {
    server,
    screen,
    async watch(on) {
      await publish(server, show(on));
      await heard(({ camera, cameraFault }) =>
        on ? camera === 'on' && cameraFault === null : camera === 'off',
      );
    },
    async close() {
      await screen.close();
      await server.close();
    },
  };
}

/** A benchmark ends, also where what it waits for never comes: its browser goes first, or it would go on by itself. */
async function within<T>(ms: number, waiting: Promise<T>, screen: ScreenBrowser): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      void screen.close();
      reject(new Error(`the screen did not get there within ${ms / 1000} s`));
    }, ms);
  });
  return Promise.race([waiting, late]).finally(() => clearTimeout(timer));
}
