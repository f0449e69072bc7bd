import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { takeStock } from '../../../signage-server/catalogue/take-told.ts';
import { expectNoAxeViolation } from '../../support/axe.ts';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

/** Long enough for a busy machine. */
const PATIENCE = { timeout: 20_000 };

let shop: ConsoleShop;
let page: Page;
let errors: string[];

beforeAll(async () => {
  shop = await openConsoleShop();
  ({ page, errors } = await shop.enter('staff', {
    reducedMotion: 'reduce',
    viewport: { width: 820, height: 1180 },
  }));
  page.setDefaultTimeout(PATIENCE.timeout);
});
afterAll(async () => {
  await shop.close();
});

const button = (name: string | RegExp) => page.getByRole('button', { name });

/** For eyes: pictures of what is drawn, where LOOK names a folder for them. */
async function look(name: string): Promise<void> {
  const folder = process.env['LOOK'];
  if (!folder) return;
  for (const [width, height] of [
    [820, 1180],
    [390, 844],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 820, height: 1180 });
}

it('FLR-32 staff look any product up by name or barcode and see what the kiosk says of it, here and near', async () => {
  await page.getByRole('link', { name: 'Look up a product' }).click();
  await page.getByRole('heading', { level: 1, name: 'Look up a product' }).waitFor();
  const found = page.locator('look-up-page .list').getByRole('listitem');
  const honey = (await shop.server.fetch('/api/v1/catalogue/wildflower-honey').then((one) => one.json())) as {
    product: { gtin: string; name: string };
  };
  await page.getByLabel('Name, brand or barcode').fill('qqqqqq');
  await see(page.locator('look-up-page').getByRole('status')).toContainText('Nothing is called', PATIENCE);
  await page.getByLabel('Name, brand or barcode').fill(honey.product.gtin);
  await see(found).toHaveCount(1, PATIENCE);
  await page.getByLabel('Name, brand or barcode').fill('honey');
  await found.filter({ hasText: honey.product.name }).getByRole('button').click();
  const sheet = page.getByRole('article', { name: honey.product.name });
  await see(sheet).toContainText('Aisle', PATIENCE);
  await see(sheet).toContainText('in stock', PATIENCE);
  await expectNoAxeViolation(page, 'a product that is looked up');
});

it('FLR-32 up to three products stand side by side, in the rows of the kiosk', async () => {
  const found = page.locator('look-up-page .list').getByRole('listitem');
  await button(/^Compare\s*:/).click();
  await button('Back to what was found').click();
  await found.nth(1).getByRole('button').click();
  await button(/^Compare\s*:/).click();
  const table = page.getByRole('region', { name: 'Side by side' });
  await see(table.getByRole('row').first()).toContainText('honey', PATIENCE);
  await see(table.getByRole('row')).not.toHaveCount(1, PATIENCE);
  await expectNoAxeViolation(page, 'products side by side');
  await look('compare');
});

it('FLR-30 a product is asked for from the look-up, and brought from the shop floor', async () => {
  await button('Have it brought').click();
  await button('Ask for it').click();
  await see(page.getByLabel('Where to')).toHaveAttribute('aria-invalid', 'true', PATIENCE);
  await page.getByLabel('Where to').fill('Fitting room 2');
  await button('Ask for it').click();
  await see(page.getByText(/Your colleagues see it/)).toBeVisible(PATIENCE);
  await page.getByRole('link', { name: 'Shop floor' }).first().click();
  const card = page.getByRole('article').filter({ hasText: 'Fitting room 2' });
  await card.getByRole('button', { name: /^I’ll bring it/ }).click();
  await see(card.getByRole('button', { name: /^Brought/ })).toBeVisible(PATIENCE);
  await expectNoAxeViolation(page, 'the shop floor with something to be brought');
  await look('floor');
  await card.getByRole('button', { name: /^Brought/ }).click();
  await see(card).toHaveCount(0, PATIENCE);
  expect(errors).toEqual([]);
});

it('FLR-33 staff read when something sold out is back, are not sent to the staff, and cannot have it brought', async () => {
  const { storage, deps } = shop.server;
  const now = deps.now();
  const restock = { on: new Date(now + 3 * 86_400_000).toISOString().slice(0, 10), source: 'The baker' };
  const counted = async (quantity: number) => {
    const item = { id: 'croissant', storeCode: '', quantity, restock };
    await storage.write((tx) => takeStock(tx, [item], deps.now()));
  };
  await counted(2);
  await page.reload();
  await button('Hand over by code').waitFor();
  await page.getByRole('link', { name: 'Look up a product' }).click();
  await page.getByRole('heading', { level: 1, name: 'Look up a product' }).waitFor();
  await page.getByLabel('Name, brand or barcode').fill('croissant');
  const found = page.locator('look-up-page .list').getByRole('listitem');
  await found.filter({ hasText: 'Butter croissant' }).first().getByRole('button').click();
  await button('Have it brought').click();
  await see(page.getByText('2 in stock.', { exact: true })).toBeVisible(PATIENCE);
  await page.getByLabel('Where to').fill('Fitting room 1');
  await page.getByLabel('How many').fill('3');
  await button('Ask for it').click();
  await see(page.getByText('Only 2 are in stock.')).toBeVisible(PATIENCE);
  await page.getByLabel('How many').fill('2');
  await button('Ask for it').click();
  await see(page.getByText(/Your colleagues see it/)).toBeVisible(PATIENCE);
  await counted(0);
  await page.goto(new URL('/console/floor', page.url()).href);
  const card = page.getByRole('article').filter({ hasText: 'Fitting room 1' });
  await see(card).toContainText('Out of stock today', PATIENCE);
  await see(card).toContainText(/Back in [234] days.*says The baker/s, PATIENCE);
  await see(card).not.toContainText('Our staff', PATIENCE);
  await look('errand-sold-out');
  await page.getByRole('link', { name: 'Look up a product' }).click();
  await page.getByRole('heading', { level: 1, name: 'Look up a product' }).waitFor();
  await page.getByLabel('Name, brand or barcode').fill('croissant');
  await found.filter({ hasText: 'Butter croissant' }).first().getByRole('button').click();
  const sheet = page.getByRole('article', { name: 'Butter croissant' });
  await see(sheet).toContainText('says The baker', PATIENCE);
  await see(sheet).not.toContainText('Our staff', PATIENCE);
  await see(button('Have it brought')).toHaveCount(0, PATIENCE);
  expect(errors).toEqual([]);
});
