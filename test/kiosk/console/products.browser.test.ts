import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

const open = async (path: string, heading: string) => {
  await page.goto(`${shop.server.origin}/console${path}`);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
};
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const productOf = async (id: string) => {
  const row = await shop.server.storage.db
    .selectFrom('product')
    .select('content')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return JSON.parse(row.content);
};

async function expectNoFaults(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.flat().join(' ')}`)).toEqual([]);
}

it('CAT-32 CAT-33 a product is changed in one dialog, and the change is taken back from where it was made', async () => {
  const before = await productOf('spaghetti');
  await open('/products/spaghetti', before.name);
  await button('Edit the product').click();
  await page.getByLabel('Name').fill('');
  await button('Save').click();
  await see(page.getByLabel('Name')).toHaveAttribute('aria-invalid', 'true', PATIENCE);
  await page.getByLabel('Name').fill('Long spaghetti');
  await page.getByLabel(/^Price \(/).fill('2.75');
  await page.getByLabel('Pieces in this shop, counted now').fill('7');
  await page.getByLabel('Aisle').fill('3');
  await expectNoFaults();
  await button('Save').click();
  await page.getByRole('heading', { level: 1, name: 'Long spaghetti' }).waitFor();
  expect(await productOf('spaghetti')).toMatchObject({
    name: 'Long spaghetti',
    priceMinor: 275,
    stock: 7,
    aisle: '3',
  });
  await expectNoFaults();
  await button('Take the change back').click();
  await page.getByRole('heading', { level: 1, name: before.name }).waitFor();
  expect(await productOf('spaghetti')).toMatchObject({ name: before.name, priceMinor: before.priceMinor });
  await see(button('Take the change back')).toHaveCount(0, PATIENCE);
});

it('CAT-34 claims and links are added, changed and removed on the page of a product', async () => {
  await open('/products/spaghetti', (await productOf('spaghetti')).name);
  await button('Add a claim').click();
  await page.getByLabel('What is stated', { exact: true }).fill('Hard wheat from Puglia');
  await button('Save').click();
  await see(page.getByLabel('Who states it')).toHaveAttribute('aria-invalid', 'true', PATIENCE);
  await page.getByLabel('Who states it').fill('Mill Rossi');
  await page.getByLabel('Stated on').fill('2026-01-10');
  await page.getByLabel('Holds until').fill('2026-02-10');
  await page.getByLabel('What it is about').selectOption({ label: 'Where it is from' });
  await expectNoFaults();
  await button('Save').click();
  const claims = page.getByRole('region', { name: 'What is stated of it' });
  await see(claims).toContainText('Hard wheat from Puglia', PATIENCE);
  await see(claims).toContainText('Over: not shown', PATIENCE);
  await button('Edit: Hard wheat from Puglia').click();
  await page.getByLabel('Holds until').fill('');
  await button('Save').click();
  await see(claims).not.toContainText('Over: not shown', PATIENCE);
  await button('Delete: Hard wheat from Puglia').click();
  await see(claims).not.toContainText('Puglia', PATIENCE);
  await button('Undo').last().click();
  await see(claims).toContainText('Hard wheat from Puglia', PATIENCE);

  await button('Edit what it goes with').click();
  await page.getByLabel('New ones are').selectOption({ label: 'Instead of it' });
  await page.getByLabel('Find a product').fill('green-olives');
  await page.getByRole('button', { name: /^Add: / }).click();
  await expectNoFaults();
  await button('Save').click();
  const links = page.getByRole('region', { name: 'Goes with' });
  await see(links).toContainText('Instead of it', PATIENCE);
  expect(errors).toEqual([]);
});

it('CAT-27 an import says which of its pictures could not be had, and why', async () => {
  await open('/products/imports', 'Imports');
  await page.getByLabel('Choose a file of products').setInputFiles({
    name: 'new.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('id,name,price,picture\nlamp,Lamp,19.00,http://127.0.0.1:9/lamp.png\n'),
  });
  await page.getByRole('heading', { level: 1, name: 'new.csv' }).waitFor();
  // What the file is not about is folded, and opens.
  const claims = page.locator('details', { hasText: 'What is stated of it' });
  await claims.getByText('Not in this file').waitFor();
  await claims.locator('summary').click();
  await page.getByLabel('Who states it').waitFor();
  await expectNoFaults();
  await button('Apply 1 change').click();
  const pictures = page.getByRole('region', { name: 'Pictures', exact: true });
  await see(pictures).toContainText('1 could not be had', PATIENCE);
  await see(pictures).toContainText('It must be public, and https.', PATIENCE);
  await expectNoFaults();
  await button('Take it back').click();
  await see(page.getByRole('dialog')).toContainText('Take this import back?', PATIENCE);
  await expectNoFaults();
});

it('CAT-36 a how-to is taken in by a file, and deleted with an undo', async () => {
  await open('/products/imports', 'Imports');
  const file = (text: string) => ({
    name: 'how.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const field = page.getByLabel('Choose a file of how-tos');
  await field.setInputFiles(file('{"howTos": [{"title": "Soup"}]}'));
  await page.getByText(/It is not as it has to be at howTos\.0\.minutes/).waitFor();
  const soup = {
    title: 'A soup',
    minutes: 5,
    parts: [{ product: 'nothing', amount: '1' }],
    steps: ['Stir.'],
  };
  await field.setInputFiles(file(JSON.stringify({ howTos: [soup] })));
  await page.getByText('"A soup" needs "nothing"', { exact: false }).waitFor();
  await field.setInputFiles(
    file(JSON.stringify({ howTos: [{ ...soup, parts: [{ product: 'spaghetti', amount: '1' }] }] })),
  );
  await button('Delete: A soup').click();
  await see(button('Delete: A soup')).toHaveCount(0, PATIENCE);
  await button('Undo').last().click();
  await button('Delete: A soup').waitFor();
  await expectNoFaults();
  expect(errors).toEqual([]);
});
