import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { posterPng } from '../../support/poster.ts';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

/** Long enough for a busy machine. */
const PATIENCE = { timeout: 20_000 };

let shop: ConsoleShop;
let page: Page;
let errors: string[];

beforeAll(async () => {
  shop = await openConsoleShop();
  ({ page, errors } = await shop.enter('owner', { reducedMotion: 'reduce' }));
  page.setDefaultTimeout(PATIENCE.timeout);
});
afterAll(async () => {
  await shop.close();
});

const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function expectNoFaults(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.flat().join(' ')}`)).toEqual([]);
}

it('CAT-38 CAT-41 a product is made in one dialog, gets its picture on its page, and both are taken back', async () => {
  await page.goto(`${shop.server.origin}/console/products`);
  await heading('Products').waitFor();
  await button('New product').click();
  await button('Make the product').click();
  await see(page.getByLabel('Name', { exact: true })).toHaveAttribute('aria-invalid', 'true', PATIENCE);
  await see(page.getByLabel('Category', { exact: true }).last()).toHaveAttribute(
    'aria-invalid',
    'true',
    PATIENCE,
  );
  await see(page.getByLabel(/^Price \(/)).toHaveAttribute('aria-invalid', 'true', PATIENCE);
  await page.getByLabel('Name', { exact: true }).fill('Iron pan');
  await page.getByLabel('Category', { exact: true }).last().fill('Pans');
  await page.getByLabel('Department').fill('Kitchen');
  await page.getByLabel('Barcode').fill('4006381333932');
  await page.getByLabel(/^Price \(/).fill('49');
  await page.getByText('A lower price for a while').click();
  await page.getByLabel(/^Price in the offer/).fill('39.5');
  await page.getByLabel('Pieces in this shop, counted now').fill('3');
  await page.getByLabel('Aisle').fill('7');
  await button('Make the product').click();
  await see(page.getByLabel('Barcode')).toHaveAttribute('aria-invalid', 'true', PATIENCE);
  await page.getByLabel('Barcode').fill('4006381333931');
  await expectNoFaults();
  await button('Make the product').click();
  await heading('Iron pan').waitFor();
  const facts = page.getByRole('region', { name: 'Price and facts' });
  await see(facts).toContainText('Kitchen, Pans', PATIENCE);
  await see(facts).toContainText('39.50', PATIENCE);
  await see(facts).toContainText('instead of', PATIENCE);

  const picture = facts.locator('img');
  const before = await picture.getAttribute('src');
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer });
  await page.getByLabel('New picture').setInputFiles(file('note.png', Buffer.from('no picture')));
  await see(facts.getByRole('alert')).toContainText('Use a JPEG', PATIENCE);
  await page.getByLabel('New picture').setInputFiles(file('pan.png', await posterPng('Pan', '#434')));
  await see(picture).toHaveAttribute('src', /^\/media\//, PATIENCE);
  await expectNoFaults();
  await button('Take the change back').click();
  await see(picture).toHaveAttribute('src', before ?? '', PATIENCE);
  expect(errors).toEqual([]);
});

it('CAT-39 a product is edited in every word, found by its department, removed, and brought back', async () => {
  await page.goto(`${shop.server.origin}/console/products`);
  await heading('Products').waitFor();
  await page.getByLabel('Category', { exact: true }).selectOption({ label: 'All of Kitchen' });
  await page.getByRole('link', { name: 'Iron pan' }).click();
  await heading('Iron pan').waitFor();
  await button('Edit the product').click();
  await page.getByLabel('Brand').fill('Skeppshult');
  await page.getByLabel('How much of it').fill('2 kg');
  await page.getByText('One of several sizes or colours').click();
  await page.getByLabel('Name of the group').fill('Pan');
  await page.getByLabel('What tells it apart').fill('Size: 28 cm');
  await button('Save').click();
  const facts = page.getByRole('region', { name: 'Price and facts' });
  for (const words of ['Skeppshult', 'per 1 kg', 'Size: 28 cm', 'instead of'])
    await see(facts).toContainText(words, PATIENCE);
  await button('Remove the product').click();
  await heading('Products').waitFor();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await page.getByLabel('Category', { exact: true }).selectOption({ label: 'All of Kitchen' });
  await page.getByRole('link', { name: 'Iron pan' }).waitFor();
  // What a screen shows is not removed.
  await page.goto(`${shop.server.origin}/console/products/wildflower-honey`);
  await button('Remove the product').click();
  await see(page.getByText(/in Media shows it/)).toBeVisible(PATIENCE);
  expect(errors).toEqual([]);
});

it('CAT-77 when there is some again is told by hand with who says so, stands on the page, and is taken back', async () => {
  const inThreeDays = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  await page.goto(`${shop.server.origin}/console/products/wildflower-honey`);
  const stock = page.getByRole('region', { name: 'Stock', exact: true });
  await stock.waitFor();
  await button('Edit the product').click();
  await page.getByLabel('There is some again on').fill(inThreeDays);
  await button('Save').click();
  await see(page.getByLabel('Who says so')).toHaveAttribute('aria-invalid', 'true', PATIENCE);
  await page.getByLabel('Who says so').fill('The dairy');
  await expectNoFaults();
  await button('Save').click();
  await see(stock).toContainText('says The dairy', PATIENCE);
  await button('Take the change back').click();
  await see(stock).not.toContainText('says The dairy', PATIENCE);
  expect(errors).toEqual([]);
});
