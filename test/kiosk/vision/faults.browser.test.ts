import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {} from '../../../kiosk/player/player-shell.ts';
import { bandScenario, cameraFlags } from '../../support/fake-camera.ts';
import { becomeDisplay, openBrowser, publishDemo, type ScreenBrowser } from '../../support/player.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { buildWithFaults, FAULT } from './fault-build.ts';

/** Long enough for a worker to load its networks; what has not thrown by then is not asked for with one person in front. */
const HEARD_MS = 12_000;

let pages = '';
let modules: string[] = [];
let server: TestServer;
let screen: ScreenBrowser;
const complaints: string[] = [];

beforeAll(async () => {
  ({ pages, modules } = await buildWithFaults());
  const camera = await bandScenario('60+');
  server = await startTestServer({ pagesDir: pages });
  const flags = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
  screen = await openBrowser({ args: 'file' in camera ? cameraFlags(camera.file) : flags });
  const { page } = screen;
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    const Plain = globalThis.Worker;
    // A worker cannot see the page's name: it gets it as its own.
    globalThis.Worker = class extends Plain {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, { ...options, name: window.name });
      }
    };
  });
  await becomeDisplay(page, server, { id: 'wall-1', name: 'Window', kind: 'wall' });
  await publishDemo(server, (content) => {
    const loop = quickLoop(['welcome', 'dinner'], 1000)(content);
    return { ...loop, store: { ...loop.store, posture: content.store.posture } };
  });
}, 420_000);
afterAll(async () => {
  await screen?.close();
  await server?.close();
  await rm(pages, { recursive: true, force: true });
});

test('AUD-R18 whichever module of the vision throws, the screen plays on, shows no error, and the log has it', async () => {
  const { page } = screen;
  expect(modules.length).toBeGreaterThan(15);
  const onGlass = () => page.evaluate(() => document.querySelector('player-shell')?.stage.showing ?? null);
  const heard: string[] = [];
  for (const module of modules) {
    complaints.length = 0;
    await page.evaluate((name) => {
      window.name = `fault:${name}`;
    }, module);
    await page.goto(`${server.origin}/player?display=wall-1`);
    const until = performance.now() + HEARD_MS;
    const isHeard = () => complaints.some((text) => text.includes(FAULT));
    while (!isHeard() && performance.now() < until) await page.waitForTimeout(100);
    if (isHeard()) heard.push(module);
    // It goes on to the next item after the fault, and what stands on the screen is what was published.
    await expect.poll(onGlass, { timeout: 40_000 }).not.toBeNull();
    const before = await onGlass();
    await expect.poll(onGlass, { timeout: 20_000, interval: 50 }).not.toEqual(before);
    const text = await page.locator('player-shell').innerText();
    expect(`${module}: ${text}`).not.toMatch(/error|fault of|exception|undefined|\bat http/i);
  }
  // What is only asked for far away, turned, or after a failure is not reached here.
  expect(heard.length, heard.join(' ')).toBeGreaterThan(15);
}, 900_000);
