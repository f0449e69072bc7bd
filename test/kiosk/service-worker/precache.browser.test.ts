import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {} from '../../../kiosk/player/player-shell.ts';
import {
  becomeDisplay,
  buildAllPages,
  openBrowser,
  publishDemo,
  type ScreenBrowser,
} from '../../support/player.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

let dist: string;
let precached: string[];

/** Vite's own account of the build: which chunk imports which. An oracle apart from the one that made the list. */
interface Chunk {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}

async function chunksOf(page: string): Promise<Set<string>> {
  const account = page === 'player.html' ? 'player.json' : 'manifest.json';
  const manifest = JSON.parse(await readFile(join(dist, '.vite', account), 'utf8')) as Record<string, Chunk>;
  const reached = new Set<string>([page]);
  for (const name of reached)
    for (const next of [...(manifest[name]?.imports ?? []), ...(manifest[name]?.dynamicImports ?? [])])
      reached.add(next);
  return new Set(
    [...reached].flatMap((name) => [manifest[name]?.file ?? '', ...(manifest[name]?.css ?? [])]),
  );
}

beforeAll(async () => {
  dist = await buildAllPages();
  const worker = await readFile(join(dist, 'sw.js'), 'utf8');
  precached = [...worker.matchAll(/["']?url["']?:\s*["'`]([^"'`]+)["'`]/g)].map(([, url = '']) => url);
});

test('PWA-1 the list holds the page, its chunks, both workers, the models and the icons', async () => {
  expect(precached).toContain('player');
  for (const file of await chunksOf('player.html')) expect(precached, file).toContain(file);
  for (const part of [
    /download-worker-/,
    /vision_wasm.*\.wasm$/,
    /vision_wasm.*\.js$/,
    /age-band.*\.tflite$/,
    /face-detector-full/,
    /\.woff2$/,
    /icon-192/,
  ])
    expect(
      precached.some((url) => part.test(url)),
      `${part}`,
    ).toBe(true);
});

test('PWA-1 the list holds nothing that only the console or the phone page asks for', async () => {
  const own = await chunksOf('player.html');
  for (const page of ['console.html', 'phone.html', 'index.html']) {
    const others = [...(await chunksOf(page))].filter((file) => !own.has(file));
    expect(others.length, `${page} has chunks of its own`).toBeGreaterThan(0);
    expect(others.filter((file) => precached.includes(file))).toEqual([]);
    expect(precached).not.toContain(page);
  }
});

test('PWA-1 the list names only files that exist, each once', async () => {
  const files = new Set(await readdir(dist, { recursive: true }));
  expect(new Set(precached).size).toBe(precached.length);
  expect(precached.filter((url) => url !== 'player' && !files.has(url))).toEqual([]);
});

let server: TestServer;
let screen: ScreenBrowser;

beforeAll(async () => {
  server = await startTestServer({ pagesDir: dist });
  screen = await openBrowser();
  await becomeDisplay(screen.page, server, { id: 'kiosk-1', name: 'Aisle 3', kind: 'kiosk' });
  await publishDemo(server, quickLoop(['welcome', 'dinner'], 2000));
});
afterAll(async () => {
  await screen?.close();
  await server?.close();
});

test('PWA-5 Chromium finds nothing that keeps the player from being installed', async () => {
  await screen.page.goto(`${server.origin}/player?display=kiosk-1`);
  await screen.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const session = await screen.context.newCDPSession(screen.page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
});

test('PLY-13 PWA-1 without a network the kiosk starts, plays and opens its shop, and no file is missing', async () => {
  const missing: string[] = [];
  screen.page.on('requestfailed', (request) => {
    if (!/\/(api|socket\.io|healthz)/.test(new URL(request.url()).pathname)) missing.push(request.url());
  });
  await screen.context.setOffline(true);
  await screen.page.reload();
  await expect
    .poll(() => screen.page.evaluate(() => document.querySelector('player-shell')?.stage.showing))
    .toBeTruthy();
  await screen.page.getByRole('button', { name: 'Touch to begin' }).click();
  await screen.page.locator('shop-app').waitFor();
  expect(missing.filter((url) => !url.endsWith('/sw.js'))).toEqual([]);
  await screen.context.setOffline(false);
});

test('PWA-2 PLY-17 the page reports no violation of its policy', async () => {
  const violations: string[] = [];
  screen.page.on('console', (message) => {
    if (/Content Security Policy|TrustedScript|Trusted Type/i.test(message.text()))
      violations.push(message.text());
  });
  await screen.page.reload();
  await screen.page.getByRole('button', { name: 'Touch to begin' }).click();
  await screen.page.locator('shop-app').waitFor();
  expect(violations).toEqual([]);
});
