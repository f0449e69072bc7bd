import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { escapeOut } from '../../support/escape-out.ts';
import { keptBytes } from '../../support/kept-bytes.ts';
import { type Traces, walk } from '../../support/kiosk-walk.ts';
import { elementText, heapText } from '../../support/page-memory.ts';
import { pairGuest } from '../../support/pair-guest.ts';
import { passTime } from '../../support/pass-time.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publishDemo,
  type ScreenBrowser,
} from '../../support/player.ts';
import { pressDone } from '../../support/press-done.ts';
import { quickLoop } from '../../support/quick-loop.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

/** A few dozen in the normal tests, 500 in `npm run test:fault -- --long`. */
const WALKS = Number(process.env['WIPE_WALKS'] ?? 24);
const STEPS = 14;
/** Every so many walks a phone comes along. */
const WITH_PHONE = 5;
const PATIENCE = { timeout: 60_000 };

let server: TestServer;
let screen: ScreenBrowser;

beforeAll(async () => {
  server = await startTestServer({ pagesDir: await buildPlayer() });
  screen = await openBrowser();
  await becomeDisplay(screen.page, server, { id: 'kiosk-1', name: 'Aisle 3', kind: 'kiosk' });
  await publishDemo(server, quickLoop(['welcome', 'dinner'], 1000));
  await screen.page.goto(`${server.origin}/player?display=kiosk-1`);
});
afterAll(async () => {
  await screen?.quit();
  await rm(screen.profile, { recursive: true, force: true, maxRetries: 5 });
  await server?.close();
});

const shop = () => screen.page.locator('shop-app');
const invitation = () => screen.page.getByRole('button', { name: 'Touch to begin' });

async function visitBy(n: number): Promise<Traces> {
  const { page } = screen;
  await invitation().click(PATIENCE);
  await shop().waitFor(PATIENCE);
  const traces = await walk(page, n, STEPS);
  if (n % WITH_PHONE === 0) {
    const codes = await pairGuest(screen.page, server);
    const more = await walk(page, n + 1_000_000, STEPS);
    traces.words.push(...more.words);
    traces.codes.push(...codes, ...more.codes);
  }
  await leave(n);
  await invitation().waitFor(PATIENCE);
  expect(await shop().count()).toBe(0);
  return traces;
}

/** By Escape (page by page, and by "Done" where there is something to lose), by "Done", or by walking away. */
async function leave(n: number): Promise<void> {
  const { page } = screen;
  if (n % 3 === 0) await pressDone(page);
  else if (n % 3 === 1) await passTime(page, 130_000);
  else await escapeOut(page);
}

/** Which of the secrets stand in some text or bytes, in the two ways in which browsers write letters. */
function foundIn(body: string | Buffer, secrets: readonly string[]): string[] {
  if (typeof body === 'string') return secrets.filter((secret) => body.includes(secret));
  return secrets.filter((secret) => body.includes(secret) || body.includes(Buffer.from(secret, 'utf16le')));
}

test('PLY-110 after random walks nothing of anybody is left in any storage, any element or the memory of the page', {
  timeout: 60_000 + WALKS * 20_000,
}, async () => {
  const secrets: string[] = [];
  for (let n = 0; n < WALKS; n += 1) {
    const { words, codes } = await visitBy(n);
    secrets.push(...words, ...codes);
  }
  expect(secrets.length).toBeGreaterThan(WALKS);
  const { page } = screen;
  expect(foundIn(await elementText(page), secrets), 'elements').toEqual([]);
  expect(foundIn(await heapText(page), secrets), 'memory').toEqual([]);
  for (const { where, body } of await keptBytes(page, [])) expect(foundIn(body, secrets), where).toEqual([]);
  console.log(`WIPE ${WALKS} walks, ${secrets.length} words and codes searched for: none found`);
});

test('PLY-110 the search finds what is left, wherever it is left', { timeout: 120_000 }, async () => {
  const { page } = screen;
  const kept = ['zqlocal', 'zqsession', 'zqcache', 'zqfile', 'zqdatabase'];
  await page.evaluate(async () => {
    localStorage.setItem('a', 'zqlocal');
    sessionStorage.setItem('a', 'zqsession');
    await (await caches.open('a')).put('/a', new Response('zqcache'));
    const file = await (await navigator.storage.getDirectory()).getFileHandle('a', { create: true });
    const stream = await file.createWritable();
    await stream.write('zqfile');
    await stream.close();
    await new Promise((done) => {
      const opening = indexedDB.open('a', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('a');
      opening.onsuccess = () => {
        const writing = opening.result.transaction('a', 'readwrite');
        writing.objectStore('a').put({ deep: ['zqdatabase'] }, 'a');
        writing.oncomplete = () => {
          opening.result.close();
          done(undefined);
        };
      };
    });
    document.body.setAttribute('data-left', 'zqelement');
    Object.assign(window, { left: ['zq', 'memory'].join('') });
    // A joined string becomes one when somebody reads it.
    void (window as unknown as { left: string }).left.charCodeAt(3);
  });
  const bodies = (await keptBytes(page, [])).map(({ body }) => body);
  for (const word of kept)
    expect(
      bodies.some((body) => foundIn(body, [word]).length > 0),
      word,
    ).toBe(true);
  expect(foundIn(await elementText(page), ['zqelement'])).toEqual(['zqelement']);
  expect(foundIn(await heapText(page), ['zqmemory'])).toEqual(['zqmemory']);
});

test('PLY-110 nor is it in any file of the browser, once that has ended', { timeout: 120_000 }, async () => {
  const { words, codes } = await visitBy(WITH_PHONE * 1000);
  await screen.quit();
  const files = (await readdir(screen.profile, { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  );
  const found: string[] = [];
  let control = false;
  for (const file of files) {
    const body = await readFile(join(file.parentPath, file.name)).catch(() => Buffer.alloc(0));
    if (foundIn(body, [...words, ...codes]).length > 0) found.push(file.name);
    control ||= body.includes('zqfile');
  }
  expect(control).toBe(true);
  expect(found).toEqual([]);
});
