import { expect, type Page, test } from '@playwright/test';
import { callApi, signInByLink } from '../support/console-hand.ts';
import { controlsOf, linksOf } from '../support/crawl.ts';
import { ShopBrowser } from '../support/shop-browser.ts';
import { ShopProcess } from '../support/shop-process.ts';
import { wakeKiosk } from '../support/shopper.ts';

// Whoever meets a dead end leaves, and does not come back (D067): every link is followed and every button is pressed.
test.describe.configure({ mode: 'serial' });
test.use({ trace: 'off' });

const STILL = { reducedMotion: 'reduce' } as const;
/** Enough for every kind of page that there is; a crawl that never ends is a fault of the crawl. */
const MOST_PAGES = 60;
const MOST_PRESSES = 500;

let shop: ShopProcess;
let browser: ShopBrowser;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  shop = await ShopProcess.open();
  browser = await ShopBrowser.open({ origin: shop.origin });
});
test.afterAll(async () => {
  await browser?.close();
  await shop?.remove();
  // What the browser says of refusals, outages and the camera that it lacks is no fault; a script that throws is.
  const harmless = /Failed to load resource|WebSocket|camera no-camera/;
  const faults = browser?.log.complaints.filter((text) => !harmless.test(text));
  expect(faults).toEqual([]);
});

/** The kind of page behind an address: what is the same but for whose page it is. */
const kindOf = (address: string) =>
  address.replace(/^(\/console\/(?!cameras)[a-z]+)\/[^/?]+/, '$1/:id').replace(/\?.*/, '');

const isOpen = (page: Page) => page.locator('dialog:modal').count();

async function settle(page: Page): Promise<void> {
  await expect(page.locator('main')).toBeVisible();
  await expect(page.locator('.skeleton')).toHaveCount(0);
}

/** Every page of the console: a heading, the way home, and something to go on with. */
async function expectWays(desk: Page, where: string): Promise<void> {
  await expect(desk.getByRole('heading', { level: 1 }).first(), where).toBeAttached();
  await expect(desk.getByRole('link', { name: 'Vitrine, home' }).first(), where).toBeVisible();
  expect((await linksOf(desk)).filter((link) => link.startsWith('/console')).length, where).toBeGreaterThan(
    3,
  );
  await expect(desk.getByText('There is no such page'), where).toHaveCount(0);
  await expect(desk.getByText('This page could not be loaded'), where).toHaveCount(0);
}

/** What a button opened is closed by Escape, and says on a button of its own how. */
async function expectCloses(desk: Page, where: string): Promise<void> {
  const buttons = (await controlsOf(desk)).map(({ name }) => name);
  expect(
    buttons.some((name) => /^(Cancel|Close|Back|Stay|Not now|Done)/.test(name)),
    `${where}: ${buttons}`,
  ).toBe(true);
  for (let tries = 0; tries < 3 && (await isOpen(desk)) > 0; tries += 1) {
    await desk.keyboard.press('Escape');
    await desk.waitForTimeout(300);
  }
  await expect(desk.locator('dialog:modal'), `${where}: Escape`).toHaveCount(0);
}

test('E2E-15 no link of the console leads nowhere, and no button leaves anybody without a way back', async () => {
  test.setTimeout(1_200_000);
  const { page: desk, context } = await browser.newPage('crawled console', {
    ...STILL,
    viewport: { width: 1440, height: 1000 },
  });
  desk.on('dialog', (dialog) => void dialog.accept());
  await desk.addInitScript(() => {
    window.print = () => {};
  });
  await signInByLink(desk, shop.links.console);
  const waiting = ['/console'];
  const seen = new Set(waiting.map(kindOf));
  const pressed = new Set<string>();
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    expect(seen.size).toBeLessThan(MOST_PAGES);
    const here = address;
    const come = async () => {
      await desk.goto(shop.origin + here);
      await settle(desk);
    };
    await come();
    if (!here.startsWith('/console')) {
      // The phone's page draws itself once its part has been fetched.
      const ways = async () => (await linksOf(desk)).length + (await controlsOf(desk)).length;
      await expect.poll(ways, here).toBeGreaterThan(0);
      continue;
    }
    await expectWays(desk, here);
    for (const link of await linksOf(desk)) {
      // The player is crawled by the next test; a file or a page of the API is no page to go on from.
      if (seen.has(kindOf(link)) || !/^\/(console|phone)?([/?]|$)/.test(link)) continue;
      seen.add(kindOf(link));
      waiting.push(link);
    }
    for (;;) {
      const next = (await controlsOf(desk)).find(
        ({ key, name }) => !pressed.has(key) && !/^Sign out/.test(name),
      );
      if (!next) break;
      pressed.add(next.key);
      expect(pressed.size).toBeLessThan(MOST_PRESSES);
      const where = `${here}, “${next.name}”`;
      await next.element.click({ timeout: 10_000 }).catch(() => {});
      await desk.waitForTimeout(200);
      if ((await isOpen(desk)) > 0) await expectCloses(desk, where);
      const now = new URL(desk.url());
      if (now.pathname !== here.replace(/\?.*/, '')) {
        await settle(desk);
        await expectWays(desk, where);
        await come();
      }
    }
    await expectWays(desk, `${here} after all of its buttons`);
  }
  console.log(
    `crawled ${seen.size} kinds of page, pressed ${pressed.size} kinds of button: ${[...seen].join(' ')}`,
  );
  for (const path of [
    '/displays',
    '/schedule',
    '/layouts',
    '/live',
    '/insight',
    '/cameras',
    '/settings',
    '/people',
  ])
    expect([...seen]).toContain(`/console${path}`);
  await callApi(desk, 'DELETE', '/api/v1/session');
  await desk.reload();
  await expect(desk.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await context.close();
});

/** The pages of the shop, told apart by what they are made of. */
const shopPage = (kiosk: Page) =>
  kiosk.locator('shop-app main > :first-child').evaluate((page) => page.localName);

/** In a session there is always a way to end it, and off its first page one back. In whatever language it speaks. */
async function expectShopWays(kiosk: Page, where: string): Promise<void> {
  await expect(kiosk.locator('shop-nav button.done'), where).toBeVisible();
  if ((await shopPage(kiosk)) === 'shop-home') return;
  await expect(kiosk.locator('shop-app header button.back'), where).toBeVisible();
  expect((await controlsOf(kiosk)).length, where).toBeGreaterThan(3);
}

/** One session in which everything is pressed. The kinds of page that it came to. */
async function pressEverything(kiosk: Page, when: string): Promise<string[]> {
  const pressed = new Set<string>();
  const pages = new Set<string>();
  // The one thing that is not pressed but typed.
  await kiosk.getByLabel('Search the shop').tap();
  await kiosk.locator('touch-keyboard').getByRole('button', { name: 'o', exact: true }).tap();
  await expect(kiosk.locator('search-results')).toBeVisible();
  for (;;) {
    const at = await shopPage(kiosk);
    pages.add(at);
    const controls = await controlsOf(kiosk);
    const next = controls.find(({ key }) => !pressed.has(`${at} ${key}`) && !key.startsWith('shop-nav done'));
    if (!next && at === 'shop-home') break;
    if (!next) {
      await kiosk.locator('shop-nav button').first().tap();
      continue;
    }
    pressed.add(`${at} ${next.key}`);
    expect(pressed.size).toBeLessThan(MOST_PRESSES);
    await next.element.tap({ timeout: 10_000 }).catch(() => {});
    await kiosk.waitForTimeout(150);
    await expectShopWays(kiosk, `${at}, “${next.name}”, ${when}`);
  }
  console.log(`kiosk ${when}: ${pressed.size} kinds of button on ${[...pages].join(' ')}`);
  return [...pages].sort();
}

test('E2E-16 at the kiosk every button leads on, back and to a clean first page, with the server and without it', async () => {
  test.setTimeout(1_200_000);
  const { page: kiosk, context } = await browser.newPage('crawled kiosk', {
    ...STILL,
    hasTouch: true,
    viewport: { width: 1080, height: 1920 },
  });
  await kiosk.goto(shop.links.kiosk);
  for (const when of ['with the server', 'without it']) {
    await wakeKiosk(kiosk);
    const pages = await pressEverything(kiosk, when);
    for (const page of ['list-panel', 'offer-panel', 'product-page', 'search-results', 'shop-shelf'])
      expect(pages, when).toContain(page);
    await kiosk.locator('shop-nav button.done').tap();
    await expect(kiosk.locator('shop-app')).toHaveCount(0);
    // The next person finds nothing of the one before.
    await wakeKiosk(kiosk);
    await expect(kiosk.getByRole('button', { name: /^My list/ })).not.toContainText(/\d/);
    await kiosk.keyboard.press('Escape');
    await expect(kiosk.locator('shop-app')).toHaveCount(0);
    if (when === 'with the server') await browser.log.duringOutage(() => shop.kill());
  }
  await context.close();
});
