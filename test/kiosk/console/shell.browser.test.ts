import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect as see } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

let shop: ConsoleShop;

beforeAll(async () => {
  shop = await openConsoleShop();
});
afterAll(async () => {
  await shop.close();
});

const PASSWORD = 'a few unrelated words';

describe('signing in', () => {
  it('CON-1 a one-time link signs in, leaves the address, and a password is offered, which then works', async () => {
    const page = await (await shop.browser.newContext()).newPage();
    await page.goto(await shop.link('merchandiser'));
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    expect(page.url()).toBe(`${shop.server.origin}/console`);
    const email = await page.locator('account-menu').first().locator('a').getAttribute('title');
    await see(page.locator('password-dialog')).toContainText(`You sign in as ${email}`);
    await page.getByRole('button', { name: 'Set password' }).click();
    await see(page.locator('password-dialog')).toHaveCount(0);
    await page.getByRole('button', { name: 'Sign out' }).first().click();
    await page.getByText('You are signed out.').waitFor();
    await page.getByText('Locked out? Ask whoever manages people').waitFor();
    await page.getByLabel('E-mail').fill(email ?? '');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('heading', { name: 'On your screens now' }).waitFor();
    await see(page.locator('password-dialog')).toHaveCount(0);
    await page.context().close();
  });

  it('CON-2 a link that is used up leads to the sign-in, with the reason', async () => {
    const link = await shop.link('viewer');
    const first = await (await shop.browser.newContext()).newPage();
    await first.goto(link);
    await first.locator('console-frame').waitFor();
    const second = await (await shop.browser.newContext()).newPage();
    await second.goto(link);
    await second.getByRole('heading', { name: 'Sign in' }).waitFor();
    await see(second.getByRole('status')).not.toBeEmpty();
    await first.context().close();
    await second.context().close();
  });

  it('CON-3 a wrong password is told beside the field, which has the focus; an empty form likewise', async () => {
    const page = await (await shop.browser.newContext()).newPage();
    await page.goto(`${shop.server.origin}/console/media`);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await see(page.getByLabel('E-mail')).toBeFocused();
    await page.getByLabel('E-mail').fill('nobody@shop.example');
    await page.getByLabel('Password').fill('not this one');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText('Address and password do not belong together.').waitFor();
    await see(page.getByLabel('Password')).toBeFocused();
    await see(page.getByLabel('Password')).toHaveAttribute('aria-invalid', 'true');
    await page.context().close();
  });

  it('CON-4 a session that ends brings the sign-in back, at the same address', async () => {
    const { page } = await shop.enter('owner');
    await page.goto(`${shop.server.origin}/console/playlists`);
    await page.getByRole('heading', { level: 1, name: 'Playlists' }).waitFor();
    await page.context().clearCookies();
    await page.getByRole('link', { name: 'All day' }).click();
    await page.getByText('Your session has ended.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/console/playlists/all-day');
    await page.context().close();
  });
});

describe('finding one’s way', () => {
  it('CON-5 the navigation holds what the role may see; the rest says why it is not there', async () => {
    const { page } = await shop.enter('viewer');
    const links = await page
      .getByRole('navigation', { name: 'Console' })
      .first()
      .getByRole('link')
      .allInnerTexts();
    expect(links.map((text) => text.trim())).toEqual([
      'Home',
      'Displays',
      'Media',
      'Products',
      'Floor plan',
      'Coupons',
      'Rewards',
      'Events',
      'Messages',
      'Playlists',
      'Layouts',
      'Schedule',
      'Live',
      'Cameras',
    ]);
    await page.goto(`${shop.server.origin}/console/people`);
    await page.getByText('Your role does not include this page').waitFor();
    await page.goto(`${shop.server.origin}/console/media`);
    await page.getByText('Your role, Read-only, does not let you add or change media.').waitFor();
    await see(page.getByRole('button', { name: 'Upload' })).toHaveCount(0);
    await page.context().close();
  });

  it('CON-6 every page has its title, and takes the focus when one goes there', async () => {
    const { page } = await shop.enter('owner');
    await see(page).toHaveTitle('Home – Vitrine');
    await page.getByRole('link', { name: 'Schedule' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Schedule' }).waitFor();
    await see(page).toHaveTitle('Schedule – Vitrine');
    await see(page.locator('main')).toBeFocused();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'On your screens now' }).waitFor();
    await page.goto(`${shop.server.origin}/console/nowhere`);
    await page.getByText('There is no such page').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await see(page.locator('main')).toBeFocused();
    await page.context().close();
  });

  it('CON-7 unsaved work is asked about: staying keeps it, leaving loses it', async () => {
    const { page } = await shop.enter('owner');
    await page.goto(`${shop.server.origin}/console/playlists/all-day`);
    await page.getByLabel('Name').fill('Renamed');
    await page.getByRole('link', { name: 'Media' }).first().click();
    await page.getByRole('button', { name: 'Stay here' }).click();
    await see(page.getByLabel('Name')).toHaveValue('Renamed');
    await page.getByRole('link', { name: 'Media' }).first().click();
    await page.getByRole('button', { name: 'Leave and lose it' }).click();
    await page.getByRole('heading', { level: 1, name: 'Media' }).waitFor();
    await page.context().close();
  });

  it('CON-11 light or dark is kept over a reload', async () => {
    const { page } = await shop.enter('owner', { colorScheme: 'light' });
    await page.getByRole('button', { name: 'Switch to dark colours' }).first().click();
    await page.reload();
    await see(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.context().close();
  });
});

const PAGES = [
  '',
  '/displays',
  '/displays/wall-1',
  '/media',
  '/playlists',
  '/playlists/all-day',
  '/layouts',
  '/schedule',
  '/live',
  '/insight',
  '/people',
  '/account',
  '/settings',
];

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  const where = `${new URL(page.url()).pathname} ${page.viewportSize()?.width}`;
  return [
    ...violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes[0]?.target.flat().join(' ')}`),
    ...(sideways ? [`${where}: scrolls sideways`] : []),
  ];
}

describe('every page', () => {
  it('CON-9 CON-10 axe finds nothing, nothing scrolls sideways, no policy is broken, no other host is asked', {
    timeout: 240_000,
  }, async () => {
    const { page, errors } = await shop.enter('owner');
    const found: string[] = [];
    for (const [width, height, colorScheme] of [
      [360, 780, 'light'],
      [1920, 1080, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const path of PAGES) {
        await page.goto(`${shop.server.origin}/console${path}`);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        await page.waitForLoadState('networkidle');
        found.push(...(await faults(page)));
      }
    }
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('CON-12 the first load is below 250 kB of JavaScript on the wire', async () => {
    const { page: signedIn } = await shop.enter('owner');
    const storageState = await signedIn.context().storageState();
    const page = await (await shop.browser.newContext({ storageState })).newPage();
    await page.goto(`${shop.server.origin}/console`);
    await page.getByRole('heading', { level: 1, name: 'On your screens now' }).waitFor();
    await page.waitForLoadState('networkidle');
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.js')),
    );
    const sizes = await Promise.all(
      scripts.map(async (url) => gzipSync(await (await fetch(url)).bytes()).length),
    );
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`first load of Home: ${bytes} bytes of JavaScript, gzip`);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(250_000);
    await page.context().close();
    await signedIn.context().close();
  });
});
