import { readFile } from 'node:fs/promises';
import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countAnswer } from '../../../signage-server/storage/answers.ts';
import { allProducts } from '../../../signage-server/storage/products.ts';
import { expectNoAxeViolation } from '../../support/axe.ts';
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
}, 120_000);
afterAll(() => shop.close());

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
async function look(name: string): Promise<void> {
  const folder = process.env['LOOK'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

it('BRO-12 BRO-14 a file is mapped, tried, brought, and its codes are saved once; a refused row stands with line and reason', async () => {
  const day = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10);
  const [product] = await allProducts(shop.server.storage.db);
  const text = [
    'number;name;agreed;on;form;bought',
    `C1;Ann Smith;newsletter;${day};Form 1;`,
    `C2;Bob Jones;profiling;${day};Form 2;${product?.id}@${day}`,
    `C3;Cy Young;profiling;${day};;`,
    `C4;Di Old;newsletter;${day};Form 4;${product?.id}@${day}`,
    `C5;Ed Nay;withdrawn;${day};Form 5;`,
  ].join('\n');
  await page.goto(`${shop.server.origin}/console/settings`);
  await page.getByRole('link', { name: 'Bring a file' }).click();
  await page.getByRole('heading', { level: 1, name: 'Customers of other systems' }).waitFor();
  await page.getByLabel(/^File/).setInputFiles({
    name: 'customers.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  await button('Show what would change').click();
  await see(page.getByLabel('Customer number')).toHaveAttribute('aria-invalid', 'true', PATIENCE);
  for (const [label, column] of [
    ['Customer number', 'number'],
    ['When they agreed', 'on'],
    ['By what you can show it', 'form'],
    ['What they agreed to', 'agreed'],
    ['What they bought', 'bought'],
  ] as const)
    await page.getByLabel(label, { exact: true }).selectOption(column);
  // A word gives nothing until somebody says what it means.
  await button('Show what would change').click();
  await see(page.getByRole('cell', { name: 'No purpose agreed to' })).toHaveCount(5, PATIENCE);
  // A word that says no cannot be given one.
  await see(page.getByLabel('withdrawn', { exact: true }).getByRole('option')).toHaveText(['Nothing here']);
  await see(page.getByText('This says that they did not agree.')).toHaveCount(1);
  await page.getByLabel('newsletter', { exact: true }).selectOption({ label: 'Tell them about offers' });
  await page.getByLabel('profiling', { exact: true }).selectOption({ label: 'Suggest from what they buy' });
  await see(button(/^Bring/)).toHaveCount(0, PATIENCE);
  await button('Show what would change').click();
  const faults = page.getByRole('table');
  await see(faults.getByRole('row').nth(1)).toContainText(/4\s*No proof/, PATIENCE);
  await see(faults.getByRole('row').nth(2)).toContainText(/5\s*More than was agreed to/, PATIENCE);
  await see(faults.getByRole('row').nth(3)).toContainText(/6\s*No purpose agreed to/, PATIENCE);
  await see(page.getByText('Not read: name.')).toBeVisible(PATIENCE);
  await expectNoAxeViolation(page, 'a file that is tried');
  await look('customers');
  await button('Bring 2 customers').click();
  await see(page.getByLabel('Name of the other system')).toHaveAttribute('aria-invalid', 'true', PATIENCE);
  await page.getByLabel('Name of the other system').fill('Loyalty card');
  await button('Bring 2 customers').click();
  const saved = page.waitForEvent('download');
  await button('Save the codes (CSV)').click();
  const csv = await readFile(await (await saved).path(), 'utf8');
  expect(csv).toMatch(/^customer,code\r\n"C1",[A-Z]{12}\r\n"C2",[A-Z]{12}\s*$/);
  const row = page.getByRole('row').filter({ hasText: 'Loyalty card' });
  await see(row).toContainText('2 waiting', PATIENCE);
  await expectNoAxeViolation(page, 'codes that are told');
  await look('customers-told');
  await row.getByRole('button', { name: /^Delete/ }).click();
  await see(row).toHaveCount(0, PATIENCE);
  expect(errors).toEqual([]);
}, 120_000);

it('ANS-7 Insight shows both groups beside each other, and says where there are too few', async () => {
  const week = Math.floor(Date.now() / 86_400_000);
  await shop.server.storage.write(async (tx) => {
    for (let n = 0; n < 12; n += 1)
      await countAnswer(tx, { question: 'visit-felt', side: 'switched', score: n < 9 ? 5 : 3, week });
  });
  await page.goto(`${shop.server.origin}/console/insight`);
  await page.getByRole('tab', { name: 'Suggestions' }).click();
  const rows = page.locator('answer-report tbody tr');
  await see(rows).toHaveCount(4, PATIENCE);
  await see(rows.nth(2)).toContainText(/10 or more\s*4\.5\s*75 %/, PATIENCE);
  await see(rows.nth(3)).toContainText('Fewer than ten', PATIENCE);
  await expectNoAxeViolation(page, 'answers');
  await look('answers');
  expect(errors).toEqual([]);
}, 120_000);
