import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Coupon } from '../../../shared/model/coupon.ts';
import { chromiumPath, launchArguments } from '../../support/chromium.ts';
import { signInAs, startShop } from '../../support/console-client.ts';
import { type DisplayClient, newDisplay } from '../../support/display-client.ts';
import { buildPhone } from '../../support/player.ts';
import type { TestServer } from '../../support/server.ts';
import { until } from '../../support/until.ts';
import { stockShop } from './build-phone-page.ts';

const SLOW = { timeout: 60_000 };
const HOUR = 3_600_000;

let pagesDir: string;
let server: TestServer;
let kiosk: DisplayClient;

beforeAll(async () => {
  pagesDir = await buildPhone();
}, 300_000);

async function openShop(): Promise<void> {
  server = await startShop({ pagesDir });
  await stockShop(server);
  kiosk = await newDisplay(server, { id: 'kiosk-1', name: 'Kiosk by the door' });
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Remembered, with a pass, a coupon and a list on the phone. */
async function visit(page: Page, origin = server.origin): Promise<void> {
  const owner = await signInAs(server, 'owner');
  const from = server.deps.now();
  const coupon: Partial<Coupon> = { name: 'Rice day', terms: '', saving: { kind: 'percent', percent: 20 } };
  const window = { from, until: from + 48 * HOUR, heldHours: 24, budget: 100, audience: 'everybody' };
  const [status] = await owner.call('POST', '/api/v1/coupons', { ...coupon, productId: 'rice', ...window });
  expect(status).toBe(200);
  const { url } = await (await kiosk.call('POST', '/api/v1/display/visit-offer', {})).json();
  await page.goto(origin + new URL(url).pathname);
  await button(page, 'They match').click(SLOW);
  await page.getByRole('switch', { name: 'Remember my list' }).click(SLOW);
  await page.getByLabel(/16 or older/).check();
  await button(page, 'Remember me').click();
  await page.getByRole('heading', { name: 'My list' }).waitFor(SLOW);
  await kiosk.call('POST', '/api/v1/display/visit/list', { productId: 'croissant', quantity: 2 });
  await page.getByText('Butter croissant').first().waitFor(SLOW);
  await button(page, 'Coupons').click();
  await button(page, 'Take it').click(SLOW);
  await page.locator('coupon-card qr-code').waitFor(SLOW);
  await button(page, 'Back').click();
  await button(page, 'My pass').click();
  await button(page, 'Make my pass').click(SLOW);
  await page.locator('pass-view qr-code').waitFor(SLOW);
  await button(page, 'Back').click();
}

/** Resolves once the page is kept on the phone. */
async function kept(page: Page): Promise<void> {
  const state = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration('/phone'))?.active?.state);
  await until(state, (one) => one === 'activated');
}

const cachesOf = (page: Page) =>
  page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        texts.push(`${name} ${request.url} ${await (await cache.match(request))?.text()}`);
    }
    return texts;
  });

describe('phone page, kept on the phone', () => {
  let context: BrowserContext;
  let page: Page;
  const noise: string[] = [];

  beforeAll(async () => {
    await openShop();
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: launchArguments });
    context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    page = await context.newPage();
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted/.test(message.text())) noise.push(message.text());
    });
    await visit(page);
    await kept(page);
  }, 240_000);
  afterAll(async () => {
    await context.browser()?.close();
    expect(noise).toEqual([]);
  });

  it('PHN-22 the page can be installed: a manifest of its own, with its own scope', async () => {
    const href = await page.locator('link[rel=manifest]').getAttribute('href');
    expect(href).toBe('/phone.webmanifest');
    const session = await context.newCDPSession(page);
    const { errors, url } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(new URL(url).pathname).toBe('/phone.webmanifest');
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  });

  it('PHN-21 no cache holds anything of the person: only files that everybody is given', async () => {
    const texts = await cachesOf(page);
    expect(texts.length).toBeGreaterThan(10);
    const held = await page.evaluate(() => Object.values(localStorage));
    const secrets = [
      ...held.flatMap((text) => text.match(/[\w-]{16,}/g) ?? []),
      ...(await context.cookies()).map(({ value }) => value),
    ].filter((secret) => /\d/.test(secret));
    expect(secrets.length).toBeGreaterThan(3);
    for (const text of texts) {
      expect(text.split(' ')[1]).not.toMatch(/\/(api|media|catalogue|p)\//);
      for (const secret of secrets)
        expect(text.includes(secret), `${secret} in ${text.slice(0, 90)}`).toBe(false);
    }
  });

  it('PSH-9 a notification says that there is something, its topic if it came, and how to stop more of it', {
    timeout: 120_000,
  }, async () => {
    await context.grantPermissions(['notifications'], { origin: server.origin });
    await page.goto(`${server.origin}/phone`);
    const session = await context.newCDPSession(page);
    let registrationId = '';
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      for (const { scopeURL, registrationId: id, isDeleted } of registrations)
        if (!isDeleted && scopeURL === `${server.origin}/phone`) registrationId = id;
    });
    await session.send('ServiceWorker.enable');
    await expect.poll(() => registrationId, { timeout: 20_000 }).not.toBe('');
    const push = (data: object) =>
      session.send('ServiceWorker.deliverPushMessage', {
        origin: server.origin,
        registrationId,
        data: JSON.stringify(data),
      });
    const shown = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration('/phone');
        return (await registration?.getNotifications())?.map(({ title, body, tag }) => [title, body, tag]);
      });
    await push({ topic: null, stop: 'a.b' });
    await expect
      .poll(shown, { timeout: 20_000 })
      .toEqual([['Something for you', 'Open your page to read it.', 'vitrine']]);
    await push({ topic: 'Tea', stop: 'a.b' });
    await expect.poll(shown, { timeout: 20_000 }).toEqual([['Something for you', 'About: Tea', 'vitrine']]);
  });

  it('PHN-20 opens list, coupon and pass with the shop’s server gone', { timeout: 240_000 }, async () => {
    const letters = await page.evaluate(() => localStorage.getItem('vitrine-coupons') ?? '');
    const code: string = JSON.parse(letters).coupons[0].held.code;
    await server.close();

    await page.goto(`${server.origin}/phone`);
    await page.getByText('No connection to the shop').waitFor(SLOW);
    await page.getByText('Butter croissant').waitFor(SLOW);
    await button(page, 'Coupons').click();
    await page.getByText('No connection: these are the coupons on this phone.').waitFor(SLOW);
    expect(await page.locator('.letters').innerText()).toBe(code.replace(/(.{4})(?=.)/g, '$1 '));
    await button(page, 'Back').click();
    await button(page, 'My pass').click();
    await page.locator('pass-view qr-code').waitFor(SLOW);
  });
});

describe('phone page, kept and dropped', () => {
  it('PHN-23 erasing drops the page’s worker and caches; a part that is of another build loads the page anew', {
    timeout: 240_000,
  }, async () => {
    await openShop();
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: launchArguments });
    try {
      const context = await browser.newContext();
      const page = await context.newPage();
      await visit(page);
      await kept(page);
      const dropped = await browser.newContext({ serviceWorkers: 'block' });
      await dropped.addCookies(await context.cookies());
      const stale = await dropped.newPage();
      let missing = 0;
      await stale.route(/buy-again-view/, (route) => {
        missing += 1;
        return missing === 1 ? route.fulfill({ status: 404 }) : route.continue();
      });
      await stale.goto(`${server.origin}/phone`);
      await button(stale, 'Buy again').click(SLOW);
      await expect.poll(() => stale.evaluate(() => sessionStorage.length), SLOW).toBe(1);
      await button(stale, 'Buy again').click(SLOW);
      await stale.getByRole('heading', { name: 'Buy again' }).waitFor(SLOW);
      expect(missing).toBe(2);
      await dropped.close();

      await button(page, 'My choices and data').click();
      await button(page, 'Erase everything').first().click(SLOW);
      await page.locator('ui-dialog').getByRole('button', { name: 'Erase everything' }).click(SLOW);
      await page.getByRole('heading', { name: 'Everything is erased' }).waitFor(SLOW);
      await expect.poll(() => page.evaluate(() => caches.keys()), SLOW).toEqual([]);
      const left = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
      await expect.poll(left, SLOW).toBe(0);
      expect(await page.evaluate(() => [localStorage.getItem('vitrine-pass')])).toEqual([null]);
    } finally {
      await browser.close();
      await server.close();
    }
  });

  it('PHN-24 over plain HTTP there is nothing to keep, nothing is said, and all else works', {
    timeout: 240_000,
  }, async () => {
    await openShop();
    const args = [...launchArguments, '--host-resolver-rules=MAP shop.test 127.0.0.1'];
    const browser = await chromium.launch({ executablePath: chromiumPath(), args });
    try {
      const page = await (await browser.newContext()).newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        // Browsers say of themselves that a header is for secure pages.
        const own = message.type() === 'error' && !/Cross-Origin-Opener-Policy/.test(message.text());
        if (own) errors.push(message.text());
      });
      const port = new URL(server.origin).port;
      await visit(page, `http://shop.test:${port}`);
      expect(await page.evaluate(() => [window.isSecureContext, 'serviceWorker' in navigator])).toEqual([
        false,
        false,
      ]);
      await button(page, 'My choices and data').click();
      await button(page, 'Messages and topics').click(SLOW);
      await page.getByText('On this page').waitFor(SLOW);
      expect(await page.getByText('Wake this phone').count()).toBe(0);
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
