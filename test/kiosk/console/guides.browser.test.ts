import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ShopFacts } from '../../../shared/model/shop-facts.ts';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

let shop: ConsoleShop;
beforeAll(async () => {
  shop = await openConsoleShop();
}, 120_000);
afterAll(() => shop.close());

const told = async () => (await (await shop.server.fetch('/api/v1/shop-facts')).json()) as ShopFacts;
const look = async (page: Page, name: string) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [name, id, nodes[0]?.html])).toEqual([]);
  if (process.env['SHOTS'])
    await page.screenshot({ path: `${process.env['SHOTS']}/console-${name}.png`, fullPage: true });
};

it('CON-270 a guide is written, says where each answer leads, is refused where one leads nowhere, and is undone', {
  timeout: 240_000,
}, async () => {
  const { page, errors } = await shop.enter('owner', {
    viewport: { width: 1440, height: 1000 },
    reducedMotion: 'reduce',
  });
  page.setDefaultTimeout(30_000);
  await page.goto(`${shop.server.origin}/console/products`);
  await page.getByRole('link', { name: 'Guides' }).click();
  await page.getByRole('link', { name: 'Something hot to drink' }).click();
  await page.getByText(/ways through its questions now, and each ends at something in stock/).waitFor();
  await look(page, 'guide');

  // What is typed is answered at once, beside where it stands.
  const words = page.getByLabel('Means products that say').nth(1);
  await words.fill('zebra');
  await page.getByText('It leads to nothing that this shop sells').first().waitFor();
  await page.getByRole('button', { name: 'Save and show' }).click();
  await page.getByText('Some answer can lead to nothing.').waitFor();
  expect(JSON.stringify(await told())).not.toContain('zebra');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByText('It leads to nothing that this shop sells').waitFor({ state: 'detached' });

  // In another language, beside the same on a kiosk.
  await page.getByLabel('Language to write in').selectOption('de');
  await page.getByRole('textbox', { name: 'Question 1' }).fill('Kaffee oder Tee?');
  await page.locator('guide-preview').getByRole('heading', { name: 'Kaffee oder Tee?' }).waitFor();
  await page.getByRole('button', { name: 'Save and show' }).click();
  await expect
    .poll(async () => JSON.stringify(await told()), { timeout: 30_000 })
    .toContain('Kaffee oder Tee?');
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect
    .poll(async () => JSON.stringify(await told()), { timeout: 30_000 })
    .not.toContain('Kaffee oder Tee?');
  expect(errors).toEqual([]);
  await page.context().close();
});

it('CON-270 a new guide leads the way by itself to what a kiosk asks; files of guides go out and come in', {
  timeout: 240_000,
}, async () => {
  const { page, errors } = await shop.enter('owner', { reducedMotion: 'reduce' });
  page.setDefaultTimeout(30_000);
  await page.goto(`${shop.server.origin}/console/products/guides`);
  await page.getByRole('link', { name: 'New guide' }).click();
  await page.getByLabel('Name of the guide').fill('Something to spread');
  await page.getByLabel('Means products that say').first().fill('honey, jam, marmalade, butter');
  await page.getByRole('textbox', { name: 'Question 1' }).fill('Sweet or not?');
  await page.getByRole('textbox', { name: 'Answer 1' }).nth(0).fill('Sweet');
  await page.getByLabel('Means products that say').nth(1).fill('honey, jam, marmalade');
  await page.getByRole('textbox', { name: 'Answer 2' }).nth(0).fill('Not sweet');
  await page.getByLabel('Means products that say').nth(2).fill('butter');
  await page.getByRole('textbox', { name: 'Question 2' }).fill('From whom?');
  await page.getByRole('textbox', { name: 'Answer 1' }).nth(1).fill('A keeper of bees');
  await page.getByLabel('Means products that say').nth(3).fill('honey');
  await page.getByRole('textbox', { name: 'Answer 2' }).nth(1).fill('Anybody');
  await page.locator('guide-preview').getByRole('button', { name: 'Not sweet' }).click();
  await page.locator('guide-preview').getByRole('heading', { name: 'From whom?' }).waitFor();
  await page.getByRole('button', { name: 'Save and show' }).click();
  await expect
    .poll(async () => (await told()).guides.map(({ title }) => title), { timeout: 30_000 })
    .toContain('Something to spread');

  await page.goto(`${shop.server.origin}/console/products/guides`);
  await page.getByRole('link', { name: 'Something to spread' }).waitFor();
  const file = page.getByLabel('Choose a file of guides');
  await file.setInputFiles({
    name: 'g.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"guides": 1}'),
  });
  await page.getByText(/It is not as it has to be at guides/).waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  const path = await (await saved).path();
  await page.getByRole('button', { name: 'Delete: Something to spread' }).click();
  await expect
    .poll(async () => (await told()).guides.map(({ title }) => title), { timeout: 30_000 })
    .not.toContain('Something to spread');
  await file.setInputFiles(path);
  await page.getByText(/1 guide added, 5 changed/).waitFor();
  await look(page, 'guides');
  expect(errors).toEqual([]);
  await page.context().close();
});

it('CON-271 what the shop stands for is written with its source, refused without one, and told to kiosks', {
  timeout: 240_000,
}, async () => {
  const { page, errors } = await shop.enter('owner', { reducedMotion: 'reduce' });
  page.setDefaultTimeout(30_000);
  await page.goto(`${shop.server.origin}/console/products/commitments`);
  await page.getByRole('cell', { name: '27 of 40 %' }).waitFor();
  await page.getByRole('cell', { name: '3 of 12 products' }).waitFor();
  await page.getByRole('button', { name: 'New commitment' }).click();
  await page.getByLabel('What you stand for').fill('Bags that come back');
  await page.getByLabel('How far it has come').fill('12');
  await page.getByLabel('Measured on').fill('2026-10-01');
  await page.getByRole('button', { name: 'Save and show' }).click();
  await page.locator('#field-measure-source-error').waitFor();
  expect(JSON.stringify(await told())).not.toContain('Bags that come back');
  await page.getByLabel('Who measured it').fill('Our till');
  await page.getByRole('button', { name: 'Save and show' }).click();
  await page.getByRole('cell', { name: '12 of 100 %' }).waitFor();
  expect(JSON.stringify((await told()).commitments)).toContain('Our till');
  await look(page, 'commitments');
  await page.getByRole('button', { name: 'Delete: Bags that come back' }).click();
  await page.getByText('Bags that come back').waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
  await page.context().close();
});

it('CON-272 a how-to is written in the console: what it needs is found by name, its steps are lines; saving is undone', {
  timeout: 240_000,
}, async () => {
  const { page, errors } = await shop.enter('owner', { reducedMotion: 'reduce' });
  page.setDefaultTimeout(30_000);
  const titles = async () => (await told()).howTos.map(({ title }) => title);
  await page.goto(`${shop.server.origin}/console/products/imports`);
  await page.getByRole('button', { name: 'New how-to' }).click();
  await page.getByLabel('What it is called').fill('Honey toast');
  await page.getByRole('button', { name: 'Save and show' }).click();
  await page.locator('#field-parts-error').waitFor();
  await page.getByLabel('Add a product that is needed').fill('heather honey');
  await page.getByRole('button', { name: 'Add: Heather honey' }).click();
  await page.getByLabel('How much of Heather honey').fill('a spoon');
  await page.getByLabel('Steps').fill('Toast the bread.\n\nSpread the honey.\n');
  await look(page, 'how-to');
  await page.getByRole('button', { name: 'Save and show' }).click();
  await expect.poll(titles, { timeout: 30_000 }).toContain('Honey toast');
  const made = (await told()).howTos.find(({ title }) => title === 'Honey toast');
  expect(made).toMatchObject({
    steps: ['Toast the bread.', 'Spread the honey.'],
    parts: [{ amount: 'a spoon' }],
  });
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(titles, { timeout: 30_000 }).not.toContain('Honey toast');
  await page.getByRole('button', { name: /^Change: Red bean/ }).click();
  expect((await page.getByLabel('Steps').inputValue()).split('\n').length).toBeGreaterThan(2);
  await page.getByLabel('What it is called').fill('Bean soup');
  await page.getByRole('button', { name: 'Save and show' }).click();
  await expect.poll(titles, { timeout: 30_000 }).toContain('Bean soup');
  expect(errors).toEqual([]);
  await page.context().close();
});
