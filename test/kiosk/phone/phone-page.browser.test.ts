import { readFile, rm } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { VISIT_NOTICE } from '../../../shared/consent/notice.ts';
import { chromiumPath, launchArguments } from '../../support/chromium.ts';
import { startShop } from '../../support/console-client.ts';
import { type DisplayClient, newDisplay } from '../../support/display-client.ts';
import type { TestServer } from '../../support/server.ts';
import { buildPhonePage, stockShop } from './phone-page.ts';

let pagesDir: string;
let server: TestServer;
let kiosk: DisplayClient;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let noise: string[];

beforeAll(async () => {
  pagesDir = await buildPhonePage();
  server = await startShop({ pagesDir });
  await stockShop(server);
  kiosk = await newDisplay(server, { id: 'kiosk-1', name: 'Kiosk by the door' });
  browser = await chromium.launch({ executablePath: chromiumPath(), args: launchArguments });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(pagesDir, { recursive: true });
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 320, height: 640 }, acceptDownloads: true });
  page = await context.newPage();
  noise = [];
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) noise.push(message.text());
  });
  page.on('request', (request) => {
    if (/^(http|ws)/.test(request.url()) && new URL(request.url()).host !== new URL(server.origin).host)
      noise.push(request.url());
  });
});
afterEach(async () => {
  await kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  await context.close();
  expect(noise).toEqual([]);
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const heading = (name: string) => page.getByRole('heading', { name }).waitFor();
const onKiosk = async () => (await (await kiosk.call('GET', '/api/v1/display/visit')).json()).visit;

async function offer(): Promise<{ url: string; path: string; code: string }> {
  const { url, code } = await (await kiosk.call('POST', '/api/v1/display/visit-offer', {})).json();
  return { url, code, path: new URL(url).pathname };
}
async function scan(): Promise<string> {
  const { path } = await offer();
  await page.goto(server.origin + path);
  await heading('Do these match the screen?');
  return path;
}
async function asGuest(): Promise<void> {
  await scan();
  await button('They match').click();
  await button('Go on as a guest').click();
  await heading('My list');
}
async function remembered(): Promise<void> {
  await scan();
  await button('They match').click();
  await page.getByRole('switch', { name: 'Remember my list' }).click();
  await page.getByLabel(/16 or older/).check();
  await button('Remember me').click();
  await heading('My list');
}
const list = (productId: string, quantity: number) =>
  kiosk.call('POST', '/api/v1/display/visit/list', { productId, quantity });
async function inspect(step: string): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [step, id, nodes[0]?.target])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), step).toBeLessThanOrEqual(320);
}

describe('phone page', () => {
  it('PHN-1 claims once: a reload asks for the visit', async () => {
    const path = await scan();
    expect(page.url()).toBe(`${server.origin}/phone`);
    await page.reload();
    await heading('Do these match the screen?');
    await page.goto(server.origin + path);
    await page.getByText('This code has been used').waitFor();
  });

  it('PHN-2 stores nothing before the choice, and shows the emoji of the kiosk', async () => {
    await scan();
    const shown = await page
      .locator('match-emoji img')
      .evaluateAll((all) => all.map((img) => img.getAttribute('alt')));
    expect(shown).toEqual((await onKiosk()).match);
    await button('They match').click();
    await heading('How do you want to go on?');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it('PHN-12 stops on "No", and the kiosk is free at once', async () => {
    await scan();
    await button('No, stop').click();
    await heading('The kiosk is clear');
    expect(await onKiosk()).toBeNull();
  });

  it('PHN-3 has every purpose off, and remembers only by the own word', async () => {
    await scan();
    await button('They match').click();
    const switches = page.getByRole('switch');
    expect(await switches.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked))).toEqual([
      false,
      false,
      false,
    ]);
    await button('Remember me').click();
    await page.getByText('Switch on at least one').waitFor();
    await switches.first().click();
    await button('Remember me').click();
    await page.getByText('please say that you are 16 or older').waitFor();
    expect((await onKiosk()).state).toBe('choosing');
    await page.getByLabel(/16 or older/).check();
    await button('Remember me').click();
    await heading('My list');
  });

  it('PHN-4 shows the notice in its own words, and asks to be loaded again under a newer one', async () => {
    await scan();
    await button('They match').click();
    await heading('How do you want to go on?');
    for (const { title, sentence, example, retention } of VISIT_NOTICE.purposes)
      for (const text of [title, sentence, example, retention])
        expect(await page.getByText(text).count(), text).toBeGreaterThan(0);
    await page.route(/\/api\/v1\/phone\/(match|visit)$/, async (route) => {
      const response = await route.fetch();
      const { visit } = await response.json();
      await route.fulfill({ json: { visit: { ...visit, notice: { ...visit.notice, version: 99 } } } });
    });
    await scan();
    await button('They match').click();
    await page.getByText('older than the shop’s notice').waitFor();
    expect(await button('Remember me').count()).toBe(0);
  });

  it('PHN-6 follows the kiosk, in aisle order, and takes a removal back', async () => {
    await asGuest();
    for (const id of ['rice', 'croissant']) await list(id, 2);
    await page.getByText('Fragrant rice').first().waitFor();
    await button('One more Butter croissant').waitFor();
    const aisles = page.locator('phone-list h2');
    expect(await aisles.allTextContents()).toEqual(['Aisle 1', 'Aisle 4']);
    await button('One less Fragrant rice').click();
    await button('Take Fragrant rice off the list').click();
    await expect.poll(async () => (await onKiosk()).list.length).toBe(1);
    await button('Undo').click();
    await expect.poll(async () => (await onKiosk()).list.length).toBe(2);
  });

  it('PHN-7 says the rule and the data of every suggestion', async () => {
    await asGuest();
    await list('croissant', 1);
    await page.getByText('Why this?').first().click();
    await page.getByText('Goes with Butter croissant.').first().waitFor();
    await page
      .getByText(/opened or listed in this visit, and nothing else/)
      .first()
      .waitFor();
  });

  it('PHN-8 ends in one touch: the kiosk is clear, the list stays here, ticked, until deleted', async () => {
    await asGuest();
    await list('croissant', 2);
    await page.getByText('Butter croissant').first().waitFor();
    expect(
      await button('End visit')
        .boundingBox()
        .then((box) => box && box.y + box.height),
    ).toBeLessThanOrEqual(640);
    await button('End visit').click();
    await heading('The kiosk is clear');
    expect(await onKiosk()).toBeNull();
    await page.getByLabel('Butter croissant is in my basket').check();
    await page.reload();
    await heading('The kiosk is clear');
    expect(await page.getByLabel('Butter croissant is in my basket').isChecked()).toBe(true);
    await button('Delete it from this phone').click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('PHN-8 keeps the list when the kiosk ends the visit', async () => {
    await asGuest();
    await list('croissant', 1);
    await page.getByText('Butter croissant').first().waitFor();
    await kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'idle' });
    await page.getByText('Nobody used the screen for a while').waitFor();
    await page.getByLabel('Butter croissant is in my basket').waitFor();
  });

  it('PHN-10 withdraws with one touch where it is given', async () => {
    await remembered();
    await button('My choices').click();
    const toggle = page.getByRole('switch', { name: 'Remember my list' });
    expect(await toggle.isChecked()).toBe(true);
    await toggle.click();
    await expect.poll(() => toggle.isChecked()).toBe(false);
    await page.reload();
    await button('My choices').click();
    expect(await toggle.isChecked()).toBe(false);
  });

  it('PHN-11 downloads what is held, and erases it here and there', async () => {
    await remembered();
    await list('croissant', 1);
    await page.getByText('Butter croissant').first().waitFor();
    await button('My choices').click();
    const [download] = await Promise.all([page.waitForEvent('download'), button('Download my data').click()]);
    const data = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(JSON.stringify(data.tables)).toContain('croissant');
    const customer = data.tables.customer[0].id;
    await button('Erase everything').click();
    await page.locator('ui-dialog').getByRole('button', { name: 'Erase everything' }).click();
    await heading('Everything is erased');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await context.cookies()).toEqual([]);
    const rows = await server.storage.db
      .selectFrom('customer')
      .select('id')
      .where('id', '=', customer)
      .execute();
    expect(rows).toEqual([]);
  });

  it('PHN-5 connects by the typed letters, and counts the missing ones', async () => {
    const { code } = await offer();
    await page.goto(`${server.origin}/phone`);
    await page.getByLabel(/eight letters/).fill(code.slice(0, 5));
    await button('Connect').click();
    await page.getByText('3 letters are missing.').waitFor();
    await page.getByLabel(/eight letters/).fill(` ${code.slice(0, 4).toLowerCase()} - ${code.slice(4)}`);
    await button('Connect').click();
    await heading('Do these match the screen?');
  });

  it('PHN-12 explains a stale code and a taken screen', async () => {
    await page.goto(`${server.origin}/p/${'x'.repeat(22)}`);
    await page.getByText('This code is too old').waitFor();
    await asGuest();
    const { path } = await offer();
    const other = await browser.newContext();
    const second = await other.newPage();
    await second.goto(server.origin + path);
    await second.getByText('Another phone is connected').waitFor();
    await other.close();
  });

  it('PHN-12 keeps the page when the connection breaks, and says so', async () => {
    await asGuest();
    await list('croissant', 2);
    await page.getByText('Butter croissant').first().waitFor();
    await context.setOffline(true);
    await button('One more Butter croissant').click();
    await page.getByText('No connection to the shop').waitFor();
    await page.getByText('Butter croissant').first().waitFor();
    await context.setOffline(false);
    await button('One more Butter croissant').click();
    await expect.poll(async () => (await onKiosk()).list[0].quantity).toBe(3);
  });

  it('PHN-14 tells what the cameras do, as the server answers it', async () => {
    await page.goto(`${server.origin}/phone?about=camera`);
    await page.getByText('They are off.').waitFor();
    await inspect('camera');
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`PHN-13 has nothing for axe to find on any step, ${colorScheme}`, { timeout: 60_000 }, async () => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${server.origin}/phone`);
      await heading('Take your list from the big screen');
      await inspect('start');
      await scan();
      await inspect('match');
      await button('They match').click();
      await heading('How do you want to go on?');
      await page.getByText('Read all about it').click();
      await inspect('choice');
      await page.getByRole('switch').first().click();
      await page.getByLabel(/16 or older/).check();
      await button('Remember me').click();
      await heading('My list');
      await inspect('empty');
      await list('croissant', 1);
      await page.getByText('Why this?').first().click();
      await inspect('list');
      await button('My choices').click();
      await inspect('choices');
      await button('Erase everything').click();
      await inspect('erase');
      await button('Keep it').click();
      await button('End visit').click();
      await button('Back').click();
      await heading('The kiosk is clear');
      await inspect('ended');
    });
});
