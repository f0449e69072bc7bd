import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../support/server.ts';

const long = 'const shop = 1;\n'.repeat(500);
let pagesDir: string;
let server: TestServer;
beforeAll(async () => {
  pagesDir = await mkdtemp(join(tmpdir(), 'vitrine-pages-'));
  await mkdir(join(pagesDir, 'assets'));
  for (const folder of ['.vite', 'player', 'frames']) await mkdir(join(pagesDir, folder));
  const files = {
    'index.html': 'landing',
    'player.html': 'player',
    'console.html': 'console',
    'phone.html': 'phone',
    'not-found.html': 'nothing here',
    'sw.js': 'self',
    'manifest.webmanifest': '{}',
    'assets/player-abc123.js': 'code',
    'player/widget-frame.html': 'widget',
    'frames/web-page.html': 'frame',
    'assets/vision-abc123.wasm': 'wasm',
    'assets/long-abc123.js': long,
    'assets/model-abc123.tflite': long,
    '.vite/manifest.json': '{}',
    'notes.secret': 'no',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(pagesDir, name), text);
  server = await startTestServer({ pagesDir });
});
afterAll(async () => {
  await server.close();
  await rm(pagesDir, { recursive: true });
});

test.each([
  ['/', 'landing'],
  ['/player', 'player'],
  ['/player?display=wall-1', 'player'],
  ['/console', 'console'],
  ['/console/displays/d1', 'console'],
  ['/phone', 'phone'],
  ['/p/abcDEF123_-', 'phone'],
  ['/player/widget-frame.html', 'widget'],
  ['/frames/web-page.html?address=https%3A%2F%2Fboard.example%2Ftimes', 'frame'],
])('OPS-1 %s opens the %s page, asked for anew each time', async (path, text) => {
  const response = await server.fetch(path);
  expect([response.status, await response.text()]).toEqual([200, text]);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  const again = await server.fetch(path, {
    headers: { 'if-none-match': response.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
});

test('OPS-2 hashed files are kept for ever, the service worker and the manifest never', async () => {
  const cached = async (path: string) => (await server.fetch(path)).headers.get('cache-control');
  expect(await cached('/assets/player-abc123.js')).toContain('immutable');
  expect(await cached('/sw.js')).toBe('no-cache');
  expect(await cached('/manifest.webmanifest')).toBe('no-cache');
});

test('OPS-3 each page has its own policy, and only the player and workers compile WebAssembly', async () => {
  const policy = async (path: string) =>
    (await server.fetch(path)).headers.get('content-security-policy') ?? '';
  for (const path of ['/player', '/assets/player-abc123.js', '/sw.js']) {
    expect(await policy(path), path).toContain('wasm-unsafe-eval');
  }
  for (const path of ['/', '/console', '/phone', '/p/x', '/assets/vision-abc123.wasm', '/healthz']) {
    expect(await policy(path), path).not.toContain('wasm-unsafe-eval');
  }
  expect((await server.fetch('/player')).headers.get('permissions-policy')).toContain('camera=(self)');
});

test.each([
  '/player.html',
  '/.vite/manifest.json',
  '/notes.secret',
  '/p/',
  '/p/a.b',
  '/assets/',
  '/assets/none.js',
])('OPS-4 %s is not there', async (path) => {
  expect((await server.fetch(path)).status).toBe(404);
});

test('OPS-5 without built pages the API serves on, and the pages say what to do', async () => {
  const bare = await startTestServer({ pagesDir: join(pagesDir, 'none') });
  const response = await bare.fetch('/console');
  expect([response.status, (await response.json()).detail]).toEqual([
    503,
    expect.stringContaining('npm run build'),
  ]);
  expect((await bare.fetch('/healthz')).status).toBe(200);
  await bare.close();
});

test('OPS-6 a mistyped address answers a person with a page without script, and a program with a problem', async () => {
  const html = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };
  for (const path of ['/nope', '/not-found.html', '/p/', '/assets/none.js']) {
    const page = await server.fetch(path, html);
    expect([path, page.status, await page.text()]).toEqual([path, 404, 'nothing here']);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('content-security-policy')).not.toContain('script-src');
  }
  const head = await server.fetch('/nope', { ...html, method: 'HEAD' });
  expect([head.status, head.headers.get('content-length')]).toEqual([404, '12']);
  const programs = [
    await server.fetch('/nope'),
    await server.fetch('/api/v1/nope', html),
    await server.fetch('/nope', { ...html, method: 'POST' }),
  ];
  for (const answer of programs) {
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect([404, 405]).toContain(answer.status);
  }
});

test.each([
  ['/player/?display=wall-1', '/player?display=wall-1'],
  ['/console/', '/console'],
  ['/phone/', '/phone'],
])('OPS-7 %s leads to %s', async (path, target) => {
  const response = await server.fetch(path, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([308, target]);
});

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
])('OPS-8 text is sent small to whoever takes %s', async (accepted, encoding) => {
  const headers = { 'accept-encoding': accepted };
  const response = await server.fetch('/assets/long-abc123.js', { headers });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(response.headers.get('vary')).toBe('accept-encoding');
  expect(response.headers.get('cache-control')).toContain('immutable');
  expect(await response.text()).toBe(long);
  const bytes = Number(response.headers.get('content-length'));
  expect(bytes).toBeLessThan(long.length / 10);
  const head = await server.fetch('/assets/long-abc123.js', { method: 'HEAD', headers });
  expect(head.headers.get('content-length')).toBe(String(bytes));
  const etag = response.headers.get('etag') ?? '';
  const again = await server.fetch('/assets/long-abc123.js', {
    headers: { ...headers, 'if-none-match': etag },
  });
  expect(again.status).toBe(304);
});

test('OPS-8 whoever takes no encoding, and what is small already, gets the file as it is', async () => {
  const tag = async (path: string, accepted: string) => {
    const { headers } = await server.fetch(path, { headers: { 'accept-encoding': accepted } });
    return [headers.get('content-encoding'), headers.get('etag')] as const;
  };
  const [plain, plainTag] = await tag('/assets/long-abc123.js', 'identity');
  const [, packedTag] = await tag('/assets/long-abc123.js', 'br');
  expect(plain).toBeNull();
  expect(plainTag).not.toBe(packedTag);
  for (const path of ['/assets/model-abc123.tflite', '/assets/player-abc123.js']) {
    expect([path, (await tag(path, 'br, gzip'))[0]]).toEqual([path, null]);
  }
});

test('SEC-42 a page is framed for an address that a web page may have, and for no other', async () => {
  const at = (address: string) => server.fetch(`/frames/web-page.html?${new URLSearchParams({ address })}`);
  const good = await at('https://board.example/times');
  expect(good.headers.get('content-security-policy')).toContain('frame-src https://board.example/times');
  expect(good.headers.get('x-frame-options')).toBe('SAMEORIGIN');
  for (const bad of ['', 'http://board.example/', "https://board.example/;script-src 'self'", 'javascript:1'])
    expect((await at(bad)).status).toBe(404);
});
