import { afterAll, beforeAll, expect, test } from 'vitest';
import type {} from '../../../kiosk/player/player-shell.ts';
import { escapeOut } from '../../support/escape-out.ts';
import { pairGuest } from '../../support/pair-guest.ts';
import { passTime } from '../../support/pass-time.ts';
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
  await becomeDisplay(screen.page, server, { id: 'kiosk-1', name: 'Aisle 3', kind: 'kiosk' });
  await publishDemo(server, quickLoop(['welcome', 'dinner'], 1000));
  await screen.page.goto(`${server.origin}/player?display=kiosk-1`);
});
afterAll(async () => {
  await screen?.close();
  await server?.close();
});

const plays = () => server.storage.db.selectFrom('play').selectAll().orderBy('seq').execute();
const actions = async () =>
  (await server.storage.db.selectFrom('interaction').select('action').orderBy('seq').execute()).map(
    ({ action }) => action,
  );
const begin = () => screen.page.getByRole('button', { name: 'Touch to begin' });
const shop = () => screen.page.locator('shop-app');

test('PLY-15 while a person uses the kiosk nothing counts as played', async () => {
  await expect.poll(async () => (await plays()).length, { timeout: 10_000 }).toBeGreaterThanOrEqual(2);
  await begin().click();
  await shop().waitFor();
  await expect.poll(async () => (await plays()).at(-1)?.result, { timeout: 10_000 }).toBe('interrupted');
  const during = (await plays()).length;
  const startedAt = Date.now();
  // Three items' worth of time.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect((await plays()).length).toBe(during);
  await screen.page.keyboard.press('Escape');
  await expect.poll(async () => (await plays()).length, { timeout: 10_000 }).toBeGreaterThan(during);
  const after = (await plays())[during];
  expect(after?.started_at).toBeGreaterThanOrEqual(startedAt + 3000);
});

async function reported(): Promise<{ state: string } | null> {
  const row = await server.storage.db.selectFrom('display').select('status').executeTakeFirst();
  return row?.status ? JSON.parse(row.status) : null;
}

test('PLY-24 while a person uses the kiosk it says so to the store, and that it plays once they have gone', async () => {
  const state = async () => (await reported())?.state;
  await expect.poll(state, { timeout: 10_000 }).toBe('playing');
  await begin().click();
  await expect.poll(state, { timeout: 10_000 }).toBe('in-use');
  await screen.page.keyboard.press('Escape');
  await expect.poll(state, { timeout: 10_000 }).toBe('playing');
});

test('PLY-19 PLY-20 Escape and Done end the session: the shop is gone from the page, the invitation is back', async () => {
  for (const end of ['Escape', 'Done'] as const) {
    await begin().click();
    await shop().waitFor();
    await shop().getByRole('searchbox').or(shop().locator('input')).first().fill('oat');
    if (end === 'Escape') await escapeOut(screen.page);
    else await shop().getByText('Done', { exact: true }).click();
    await begin().waitFor();
    expect(await shop().count()).toBe(0);
    expect(await screen.page.evaluate(() => document.body.innerText)).not.toContain('oat');
  }
  await expect.poll(actions).toContain('touch');
  await expect
    .poll(async () => (await actions()).filter((action) => action === 'session-end').length)
    .toBe(4);
});

test('PLY-19 KSK-38 Escape answers the warning and closes what lies open, and only then ends the session', async () => {
  const { page } = screen;
  await begin().click();
  await shop()
    .getByRole('button', { name: /^Language/ })
    .click();
  await shop().getByRole('button', { name: 'Deutsch' }).waitFor();
  await page.keyboard.press('Escape');
  await shop().getByRole('button', { name: 'Deutsch' }).waitFor({ state: 'detached' });
  await passTime(page, 45_000);
  const warning = shop().getByText('Are you still here?');
  await warning.waitFor();
  await page.keyboard.press('Escape');
  await warning.waitFor({ state: 'hidden' });
  expect(await shop().count()).toBe(1);
  await page.keyboard.press('Escape');
  await begin().waitFor();
  await begin().click();
  await shop().waitFor();
  await passTime(page, 61_000);
  await begin().waitFor();
  await expect.poll(actions, { timeout: 20_000 }).toContain('idle-wipe');
});

test('PLY-19 a phone that is connected and does nothing keeps no session going; Escape throws no visit away', async () => {
  const { page } = screen;
  await begin().click();
  await shop().waitFor();
  await pairGuest(page, server);
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Escape');
  expect(await shop().locator('connected-bar').count()).toBe(1);
  // The kiosk asks for its visit meanwhile, as it does every few seconds, and hears that it is as it was.
  const asked = () => page.waitForResponse((response) => response.url().includes('/api/v1/display/visit'));
  await asked();
  await passTime(page, 45_000);
  await shop().getByText('Are you still here?').waitFor({ timeout: 20_000 });
  await asked();
  expect(await shop().getByText('Are you still here?').isVisible()).toBe(true);
  await passTime(page, 20_000);
  await begin().waitFor({ timeout: 20_000 });
});

test('PLY-20 nothing of a session is left in any store of the browser', async () => {
  const secret = 'zx-quince-marmalade';
  await begin().click();
  await shop().waitFor();
  await shop().getByRole('searchbox').or(shop().locator('input')).first().fill(secret);
  await escapeOut(screen.page);
  const found = await screen.page.evaluate(async (secret) => {
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    type Buckets = { keys(): Promise<string[]>; open(name: string): Promise<{ indexedDB: IDBFactory }> };
    const { storageBuckets } = navigator as unknown as { storageBuckets: Buckets };
    const names = await storageBuckets.keys();
    const buckets = await Promise.all(names.map((name) => storageBuckets.open(name)));
    const factories = [indexedDB, ...buckets.map((bucket) => bucket.indexedDB)];
    const databases = factories.map(async (factory) =>
      Promise.all(
        (await factory.databases()).map(
          ({ name = '' }) =>
            new Promise<IDBDatabase>((resolve) => {
              const opening = factory.open(name);
              opening.onsuccess = () => resolve(opening.result);
            }),
        ),
      ),
    );
    for (const database of (await Promise.all(databases)).flat()) {
      for (const store of database.objectStoreNames) {
        kept.push(
          await new Promise((resolve) => {
            const reading = database.transaction(store).objectStore(store).getAll();
            reading.onsuccess = () => resolve(reading.result);
          }),
        );
      }
      database.close();
    }
    for (const name of await caches.keys())
      kept.push((await (await caches.open(name)).keys()).map(({ url }) => url));
    return {
      secret: JSON.stringify(kept).includes(secret),
      buckets: names.map((name) => name.replace(/-\d+$/, '')).sort(),
    };
  }, secret);
  expect(found).toEqual({ secret: false, buckets: ['identity', 'twin-kiosk-1'] });
});

test('PLY-15 PLY-63 a hidden page plays nothing and says so to the store, and goes on when it is seen again', async () => {
  const show = (state: 'hidden' | 'visible') =>
    screen.page.evaluate((state) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      Object.defineProperty(document, 'hidden', { value: state === 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  const earlier = (await plays()).length;
  await expect.poll(async () => (await plays()).length, { timeout: 10_000 }).toBeGreaterThan(earlier + 1);
  await expect.poll(async () => (await plays()).at(-1)?.result, { timeout: 10_000 }).toBe('complete');
  await show('hidden');
  await expect.poll(async () => (await plays()).at(-1)?.result, { timeout: 10_000 }).toBe('interrupted');
  await expect.poll(async () => (await reported())?.state, { timeout: 10_000 }).toBe('hidden');
  const hidden = (await plays()).length;
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect((await plays()).length).toBe(hidden);
  await show('visible');
  await expect.poll(async () => (await plays()).length, { timeout: 10_000 }).toBeGreaterThan(hidden);
  await expect.poll(async () => (await reported())?.state, { timeout: 10_000 }).toBe('playing');
});
