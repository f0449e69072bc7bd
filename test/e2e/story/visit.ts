import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { type KioskVisit, Purpose } from '../../../shared/model/visit.ts';
import { addToList, findProduct, matchOf, scanKiosk, wakeKiosk } from '../../support/shopper.ts';
import type { Setting } from './setting.ts';

/** Points 3 and 4: find, scan, compare, choose, carry on by hand, end, be forgotten. */
export async function proveVisit(setting: Setting): Promise<void> {
  const { kiosk, phone, shop } = setting;
  const screen = kiosk.page;
  await test.step('attract loop', async () => {
    await screen.goto(shop.links.kiosk);
    await kiosk.glass.more(1, 60_000);
    await wakeKiosk(screen);
  });
  await test.step('price, stock and aisle', async () => {
    await findProduct(screen, 'croiss', 'Butter croissant');
    const product = screen.locator('product-page');
    await expect(product).toContainText('£1.45');
    await expect(product).toContainText('in stock');
    await expect(product.locator('aisle-sign .sign')).toContainText('Aisle 1');
    await addToList(screen);
  });

  const link = await test.step('the QR, read from the screen', () => scanKiosk(screen));
  expect(new URL(link).origin).toBe(shop.origin);
  expect(new URL(link).pathname).toMatch(/^\/p\//);
  await test.step('the same three pictures on both', async () => {
    await phone.goto(link);
    await expect(phone.getByText('Marlowe & Daughters')).toBeVisible();
    await expect(phone.getByText('Aisle 3 kiosk').first()).toBeVisible();
    expect(await matchOf(phone)).toEqual(await matchOf(screen));
  });
  await test.step('the link works once', () => refuseSecondScan(setting, link));
  await test.step('purposes are off until somebody switches them on', () => remember(phone));
  await test.step('the list has moved to the phone', async () => {
    await expect(phone.locator('phone-list')).toContainText('Butter croissant');
  });
  await test.step('the kiosk shows what fits, and knows nobody', () => personalContent(setting));
  await test.step('what is changed by hand is on the kiosk', async () => {
    await phone.getByRole('button', { name: 'One more Butter croissant' }).tap();
    await expect.poll(async () => (await kioskVisit(screen))?.list[0]?.quantity, { timeout: 15_000 }).toBe(2);
  });
  await test.step('ending on the phone clears the kiosk', async () => {
    await phone.getByRole('button', { name: 'End visit' }).tap();
    const endedAt = Date.now();
    await expect(screen.locator('shop-app')).toHaveCount(0, { timeout: 10_000 });
    console.log(`end to clear: ${Date.now() - endedAt} ms`);
    await expect(screen.getByText('Butter croissant')).toHaveCount(0);
    await expect(phone.getByRole('heading', { name: 'The kiosk is clear' })).toBeVisible();
  });
  await test.step('erase', async () => {
    await phone.getByRole('button', { name: 'My choices' }).tap();
    await phone.getByRole('button', { name: 'Erase everything' }).tap();
    await phone.locator('ui-dialog').getByRole('button', { name: 'Erase everything' }).tap();
    await expect(phone.getByText('Everything is erased')).toBeVisible();
    await expect(phone.getByText(/records? (was|were) deleted/)).toBeVisible();
  });
}

async function refuseSecondScan({ kiosk }: Setting, link: string): Promise<void> {
  const { page, context } = await kiosk.browser.newPage('second phone', {
    viewport: { width: 390, height: 844 },
  });
  await page.goto(link);
  await expect(page.getByText('This code has been used').first()).toBeVisible();
  await context.close();
}

async function remember(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: 'They match' }).tap();
  const switches = phone.getByRole('switch');
  await expect(switches).toHaveCount(Purpose.options.length);
  for (const one of await switches.all()) await expect(one).not.toBeChecked();
  await phone.locator('input[name=remember-list]').check({ force: true });
  await phone.locator('input[name=recommend-from-history]').check({ force: true });
  await phone.locator('input[name=old-enough]').check();
  await phone.getByRole('button', { name: 'Remember me', exact: true }).tap();
  await expect(phone.getByRole('heading', { name: 'My list' })).toBeVisible();
}

/** The visit as the kiosk holds it. */
function kioskVisit(screen: Page): Promise<KioskVisit | null> {
  return screen.evaluate(
    () =>
      (document.querySelector('player-shell') as { session?: { visit: KioskVisit } } | null)?.session
        ?.visit ?? null,
  );
}

async function personalContent({ kiosk, phone }: Setting): Promise<void> {
  const screen = kiosk.page;
  await expect(screen.locator('connected-bar')).toContainText('Connected');
  await screen.getByRole('button', { name: /^My list/ }).tap();
  await expect(screen.getByRole('heading', { name: 'Ideas for this list' })).toBeVisible({ timeout: 15_000 });
  const visit = await kioskVisit(screen);
  // Nothing from earlier visits: showing that on a shared screen was not agreed to.
  expect(new Set(visit?.suggestions.map(({ contentClass }) => contentClass))).toEqual(new Set(['L2']));

  await phone.getByRole('button', { name: 'My choices' }).tap();
  const download = phone.waitForEvent('download');
  await phone.getByRole('button', { name: 'Download my data' }).tap();
  const file = await (await download).path();
  const held = JSON.parse(await readFile(file, 'utf8')) as {
    tables: Record<string, Record<string, unknown>[]>;
  };
  const pseudonyms = (held.tables['customer'] ?? []).map(({ id }) => String(id));
  expect(pseudonyms).toHaveLength(1);
  for (const pseudonym of pseudonyms) expect(JSON.stringify(visit)).not.toContain(pseudonym);
  await phone.getByRole('button', { name: 'Back' }).tap();
}
