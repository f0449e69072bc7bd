import { expect, type Page, test } from '@playwright/test';
import { expectNoAxeViolation } from '../support/axe.ts';
import { callApi, pairScreen, signInByLink } from '../support/console-hand.ts';
import { focusedName, tabTo } from '../support/keyboard.ts';
import { ShopBrowser } from '../support/shop-browser.ts';
import { ShopProcess } from '../support/shop-process.ts';
import { addToList, findProduct, scanKiosk, wakeKiosk } from '../support/shopper.ts';

test.describe.configure({ mode: 'serial' });
test.use({ trace: 'off' });

/** Axe reads colours as they are painted, so nothing may be half faded in. */
const STILL = { reducedMotion: 'reduce' } as const;
const SCHEMES = ['light', 'dark'] as const;

/** Every page of the console, and one that there is not. */
const CONSOLE_PATHS = [
  '',
  '/displays',
  '/displays/wall-1',
  '/media',
  '/products',
  '/products/croissant',
  '/products/imports',
  '/products/guides',
  '/products/guides/guide-hot-drink',
  '/products/guides/new',
  '/products/commitments',
  '/coupons',
  '/rewards',
  '/events',
  '/plan',
  '/playlists',
  '/playlists/all-day',
  '/layouts',
  '/cameras',
  '/cameras/signs',
  '/cameras/papers/assessment',
  '/cameras/papers/processing',
  '/record',
  '/schedule',
  '/live',
  '/floor',
  '/floor/products',
  '/messages',
  '/insight',
  '/people',
  '/account',
  '/customers',
  '/settings',
  '/api',
  '/nowhere',
];

let shop: ShopProcess;
let browser: ShopBrowser;
let desk: Page;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  shop = await ShopProcess.open();
  browser = await ShopBrowser.open({ origin: shop.origin });
  desk = (await browser.newPage('console', { ...STILL, viewport: { width: 1440, height: 900 } })).page;
});
test.afterAll(async () => {
  await browser?.close();
  await shop?.remove();
  expect(browser?.log.complaints, 'no script error, console error or violated policy on any page').toEqual(
    [],
  );
  expect([...browser.tap.foreign, ...browser.log.foreign]).toEqual([]);
});

async function openConsole(path: string): Promise<void> {
  await desk.goto(`${shop.origin}/console${path}`);
  const page = desk.locator('main');
  await expect(page.getByRole('heading').or(page.locator('ui-empty')).first()).toBeVisible();
  await expect(desk.locator('.skeleton')).toHaveCount(0);
}

/** Pixels by which the page, or the part of it beside the menu, is wider than the screen. */
function overhang(page: Page): Promise<number> {
  return page.locator('main').evaluate((main) => {
    const parts = [document.documentElement, main];
    return Math.max(...parts.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  });
}

async function inBothSchemes(page: Page, where: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolation(page, `${where}, ${colorScheme}`);
  }
}

test('E2E-11 axe finds nothing on the landing page, the pairing view and the wall', async () => {
  test.setTimeout(180_000);
  const { page, context } = await browser.newPage('landing and player', STILL);
  await page.goto(shop.origin);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await inBothSchemes(page, 'landing');
  await page.goto(`${shop.origin}/player`);
  await expect(page.locator('pairing-view .code[aria-busy=false]')).toBeVisible();
  await expectNoAxeViolation(page, 'pairing view');
  await page.goto(shop.links.wall);
  await expect(page.locator('layout-stage .layer[data-place=glass]')).toBeVisible();
  await expectNoAxeViolation(page, 'wall');
  await context.close();
});

test('E2E-12 axe finds nothing on any page of the console, light and dark', async () => {
  test.setTimeout(600_000);
  await desk.goto(`${shop.origin}/console`);
  await expect(desk.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await inBothSchemes(desk, 'sign-in');
  await signInByLink(desk, shop.links.console);
  for (const path of CONSOLE_PATHS) {
    await openConsole(path);
    await inBothSchemes(desk, `console${path}`);
  }
  await desk.goto(`${shop.origin}/console/insight`);
  for (const tab of ['Interactions', 'Audience', 'Audience rules', 'Learned']) {
    await desk.getByRole('tab', { name: tab, exact: true }).click();
    await expect(desk.locator('.skeleton')).toHaveCount(0);
    await inBothSchemes(desk, `insight, ${tab}`);
  }
  await desk.emulateMedia({ colorScheme: 'light' });
});

test('E2E-18 no page of the console is wider than a tablet or a phone', async () => {
  test.setTimeout(600_000);
  const sizes = [
    { width: 820, height: 1180 },
    { width: 390, height: 844 },
  ];
  for (const path of CONSOLE_PATHS) {
    await openConsole(path);
    for (const size of sizes) {
      await desk.setViewportSize(size);
      const where = `console${path} at ${size.width}`;
      await expect.poll(() => overhang(desk), where).toBe(0);
    }
  }
  await desk.setViewportSize({ width: 1440, height: 900 });
});

test('E2E-13 axe finds nothing at the kiosk and on the phone, step by step', async () => {
  test.setTimeout(300_000);
  const touch = { ...STILL, hasTouch: true };
  const { page: kiosk } = await browser.newPage('kiosk', {
    ...touch,
    viewport: { width: 1080, height: 1920 },
  });
  const { page: phone } = await browser.newPage('phone', { ...touch, viewport: { width: 390, height: 844 } });
  const at = (page: Page, where: string) => expectNoAxeViolation(page, where);

  await kiosk.goto(shop.links.kiosk);
  await expect(kiosk.locator('layout-stage .layer[data-place=glass]')).toBeVisible();
  await at(kiosk, 'attract loop');
  await wakeKiosk(kiosk);
  await at(kiosk, 'shop home');
  await findProduct(kiosk, 'honey', 'Wildflower honey');
  await at(kiosk, 'product');
  await addToList(kiosk);
  await kiosk.getByRole('button', { name: /^My list/ }).tap();
  await at(kiosk, 'list');

  await phone.goto(`${shop.origin}/phone`);
  await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
  await inBothSchemes(phone, 'phone start');
  await phone.goto(`${shop.origin}/phone?about=camera`);
  await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
  await inBothSchemes(phone, 'camera information');
  await phone.goto(`${shop.origin}/phone?about=camera&language=ar`);
  await expect(
    phone.locator('camera-view[dir=rtl]').getByRole('heading', { level: 2 }).first(),
  ).toBeVisible();
  await inBothSchemes(phone, 'camera information in Arabic');

  const link = await scanKiosk(kiosk);
  await at(kiosk, 'QR');
  await phone.goto(link);
  await expect(phone.getByRole('button', { name: 'They match' })).toBeVisible();
  await expect(kiosk.locator('match-panel')).toBeVisible();
  await at(kiosk, 'matching');
  await inBothSchemes(phone, 'match');
  await phone.getByRole('button', { name: 'They match' }).tap();
  await expect(phone.getByRole('switch').first()).toBeVisible();
  await inBothSchemes(phone, 'choice');
  await phone.getByRole('button', { name: 'Go on as a guest' }).tap();
  await expect(phone.getByRole('heading', { name: 'My list' })).toBeVisible();
  await inBothSchemes(phone, 'active');
  await at(kiosk, 'connected');
  await phone.getByRole('button', { name: 'My choices' }).tap();
  await inBothSchemes(phone, 'choices');
  await phone.getByRole('button', { name: 'End visit' }).tap();
  await expect(phone.getByRole('heading', { name: 'The kiosk is clear' })).toBeVisible();
  await inBothSchemes(phone, 'ended');
  await phone.context().close();
  await kiosk.context().close();
});

test('E2E-14 the console and the kiosk are worked by keyboard alone', async () => {
  test.setTimeout(180_000);
  await test.step('console: to the displays, into the dialog, and back out with the focus where it was', async () => {
    await desk.goto(`${shop.origin}/console`);
    await expect(desk.locator('display-card').first()).toBeVisible();
    await tabTo(desk, /^Skip to the page$/);
    await tabTo(desk, /^Displays$/);
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('heading', { level: 1, name: 'Displays' })).toBeVisible();
    await tabTo(desk, /^Pair a screen$/);
    await desk.keyboard.press('Enter');
    await expect.poll(() => focusedName(desk)).toBe('Code on the screen');
    await desk.keyboard.type('nope');
    await desk.keyboard.press('Enter');
    await expect(desk.locator('pair-dialog').getByLabel('Code on the screen')).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    await desk.keyboard.press('Escape');
    await expect.poll(() => focusedName(desk)).toBe('Pair a screen');
  });
  await test.step('kiosk: wake, search, open, list', async () => {
    const { page: kiosk, context } = await browser.newPage('second kiosk', {
      ...STILL,
      viewport: { width: 1080, height: 1920 },
    });
    await kiosk.goto(`${shop.origin}/player`);
    const code = kiosk.locator('pairing-view .code[aria-busy=false]');
    await expect(code).toBeVisible();
    await pairScreen(desk, (await code.innerText()).replace(/\s/g, ''), 'Keyboard kiosk', 'kiosk');
    await expect(kiosk.getByRole('button', { name: 'Touch to begin' })).toBeVisible();
    await kiosk.keyboard.press('Enter');
    await expect(kiosk.getByRole('heading', { name: 'What are you looking for?' })).toBeVisible();
    await tabTo(kiosk, /^Search the shop$/);
    await kiosk.keyboard.type('honey');
    await tabTo(kiosk, /^Wildflower honey/);
    await kiosk.keyboard.press('Enter');
    await expect(kiosk.getByRole('heading', { level: 1, name: 'Wildflower honey' })).toBeVisible();
    await tabTo(kiosk, /Add to my list$/);
    await kiosk.keyboard.press('Enter');
    await tabTo(kiosk, /^My list/);
    await kiosk.keyboard.press('Enter');
    await expect(kiosk.locator('list-panel')).toContainText('Wildflower honey');
    // Escape goes back, and throws no list away: "Done" does.
    await kiosk.keyboard.press('Escape');
    await expect(kiosk.getByRole('heading', { level: 1, name: 'Wildflower honey' })).toBeVisible();
    await tabTo(kiosk, /^Done/);
    await kiosk.keyboard.press('Enter');
    await expect(kiosk.getByRole('heading', { name: 'Are you done?' })).toBeVisible();
    await tabTo(kiosk, /^Clear it now/);
    await kiosk.keyboard.press('Enter');
    await expect(kiosk.locator('shop-app')).toHaveCount(0);
    await context.close();
  });
  await callApi(desk, 'DELETE', '/api/v1/session');
});
