import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {} from '../../../kiosk/player/player-shell.ts';
import { bandScenario, cameraFlags } from '../../support/fake-camera.ts';
import { becomeDisplay, openBrowser, publishDemo, type ScreenBrowser } from '../../support/player.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { buildWithFaults, FAULT } from './fault-build.ts';

/** Modules that hold only what the others are told by, or that a run of some seconds need not reach. */
const UNREACHED = /worker\/(far-finder|tiles|upright|shrunk)\.ts$/;

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
        super(url, { ...options, name: globalThis.name });
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
  const silent: string[] = [];
  for (const module of modules) {
    complaints.length = 0;
    await page.evaluate((name) => {
      globalThis.name = `fault:${name}`;
    }, module);
    await page.goto(`${server.origin}/player?display=wall-1`);
    const onGlass = () => page.evaluate(() => document.querySelector('player-shell')?.stage.showing ?? null);
    await expect.poll(onGlass, { timeout: 40_000 }).not.toBeNull();
    await expect
      .poll(() => UNREACHED.test(module) || complaints.some((text) => text.includes(FAULT)), {
        timeout: 40_000,
      })
      .toBe(true)
      .catch(() => silent.push(module));
    // It goes on to the next item after the fault, and what stands on the screen is what was published.
    const before = await onGlass();
    await expect.poll(onGlass, { timeout: 20_000, interval: 50 }).not.toEqual(before);
    const text = await page.locator('player-shell').innerText();
    expect(`${module}: ${text}`).not.toMatch(/error|fault of|exception|undefined|\bat http/i);
  }
  expect(silent).toEqual([]);
}, 600_000);
