import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pngOf } from '../../support/hostile-files.ts';
import { longFilm } from '../../support/tus-client.ts';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

const PATIENCE = { timeout: 30_000 };
let shop: ConsoleShop;
let page: Page;
let errors: string[];

beforeAll(async () => {
  shop = await openConsoleShop('off');
  ({ page, errors } = await shop.enter('merchandiser', { reducedMotion: 'reduce' }));
  page.setDefaultTimeout(30_000);
});
afterAll(() => shop.close());

const open = async () => {
  await page.goto(`${shop.server.origin}/console/media`);
  await page.getByRole('heading', { level: 1 }).waitFor();
};
const choose = (...files: { name: string; buffer: Buffer; mimeType: string }[]) =>
  page.locator('media-page input[type=file]').setInputFiles(files);
const png = async (name: string, colour: `#${string}`) => ({
  name,
  mimeType: 'image/png',
  buffer: await pngOf(160, 90, colour),
});
const card = (name: string) => page.locator('article').filter({ hasText: name }).first();
const act = async (name: string, item: string) => {
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
};
const toast = () => page.getByRole('log');

async function expectNoFaults(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.flat().join(' ')}`)).toEqual([]);
}

it('CON-47 an upload that was cut off goes on where it was, on a page that was opened anew', async () => {
  const file = { name: 'Long film.mp4', mimeType: 'video/mp4', buffer: await longFilm(24) };
  await open();
  const parts = '**/api/v1/uploads/*';
  await page.route(parts, async (route) => {
    const offset = Number(route.request().headers()['upload-offset'] ?? 0);
    if (route.request().method() === 'PATCH' && offset >= 16_000_000) await route.abort();
    else await route.continue();
  });
  await choose(file);
  await page.getByText('The connection broke. Trying again').waitFor();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.unroute(parts);
  const cutOff = page.getByRole('region', { name: 'Cut off' });
  await see(cutOff).toContainText('Long film.mp4', PATIENCE);
  await see(cutOff).toContainText(/69 % has arrived/);
  await expectNoFaults();
  const offsets: string[] = [];
  page.on('request', (request) => {
    const offset = request.headers()['upload-offset'];
    if (request.method() === 'PATCH' && offset !== undefined) offsets.push(offset);
  });
  await choose(file);
  await card('Long film').waitFor();
  // Two parts of eight mebibytes were there; the third alone is sent.
  expect(offsets).toEqual(['16777216']);
  await see(cutOff).toHaveCount(0);
}, 120_000);

it('CON-48 a file that the library has is not sent again; a copy of it is made where one is wanted', async () => {
  const poster = await png('Poster.png', '#884422');
  await choose(poster);
  await card('Poster').waitFor();
  const sent: string[] = [];
  page.on('request', (request) => void (request.method() === 'PATCH' && sent.push(request.url())));
  await choose({ ...poster, name: 'Other name.png' });
  const uploads = page.getByRole('region', { name: 'Uploads' });
  await see(uploads).toContainText('Already in the library as Poster', PATIENCE);
  expect(sent).toEqual([]);
  await uploads.getByRole('button', { name: 'Add a copy' }).click();
  await card('Other name').waitFor();
  await see(uploads).toHaveCount(0);
});

it('CON-49 folders, tags and last days are given to many at once, looked for, and taken back', async () => {
  await page.getByRole('button', { name: 'New folder' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Spring');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const folder = page.getByRole('button', { name: /^Spring/ });
  await see(folder).toContainText('0 creatives', PATIENCE);
  for (const name of ['Poster', 'Other name'])
    await page.getByRole('checkbox', { name: `Select ${name}` }).check();
  await expectNoFaults();
  await page.getByRole('button', { name: 'Folder, tags, last day…' }).click();
  await page.getByLabel('Folder', { exact: true }).selectOption({ label: 'Spring' });
  await page.getByLabel('Tags', { exact: true }).fill('sale, Window, SALE');
  await page.getByLabel('Last day on screens').fill('2020-02-29');
  await expectNoFaults();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await see(folder).toContainText('2 creatives', PATIENCE);
  await see(card('Poster')).toHaveCount(0);
  await folder.click();
  await see(card('Poster')).toContainText('Expired 29 Feb 2020');
  await see(card('Poster')).toContainText('sale');
  await page
    .getByRole('navigation', { name: 'Where you are' })
    .getByRole('button', { name: 'All media' })
    .click();
  await page.getByRole('combobox', { name: 'Tag', exact: true }).selectOption('Window');
  await see(page.locator('article')).toHaveCount(2);
  await page.getByRole('combobox', { name: 'Use', exact: true }).selectOption({ label: 'Not used' });
  await page.getByLabel('Search by name or tag').fill('other');
  await see(page.locator('article')).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await toast().getByRole('button', { name: 'Undo' }).last().click();
  await see(folder).toContainText('0 creatives', PATIENCE);
  await see(card('Poster')).not.toContainText('Expired');
});

it('CON-49 what is deleted is put back by Undo, or later from its list', async () => {
  await act('Other name', 'Delete');
  await see(card('Other name')).toHaveCount(0, PATIENCE);
  await toast().getByRole('button', { name: 'Undo' }).last().click();
  await card('Other name').waitFor();
  await act('Other name', 'Delete');
  await see(card('Other name')).toHaveCount(0, PATIENCE);
  await page.getByRole('button', { name: 'Deleted lately' }).click();
  await expectNoFaults();
  await page.getByRole('button', { name: 'Put back Other name' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  await card('Other name').waitFor();
});

it('CON-300 another file takes the place of a creative’s own, and the one before can be used again', async () => {
  const before = await card('Poster').locator('img').getAttribute('src');
  await act('Poster', 'Replace the file…');
  await choose(await png('Ignored.png', '#226688'));
  await see(card('Poster').locator('img')).not.toHaveAttribute('src', before ?? '', PATIENCE);
  await see(page.getByText('Ignored')).toHaveCount(0);
  await page.getByRole('button', { name: 'Poster', exact: true }).click();
  await page.getByRole('heading', { name: 'Files that it had before' }).waitFor();
  await expectNoFaults();
  await page.getByRole('button', { name: 'Use version 1 again' }).click();
  await see(page.locator('creative-dialog img').first()).toBeVisible();
  await page.locator('creative-dialog').getByRole('button', { name: 'Cancel' }).click();
  await see(card('Poster').locator('img')).toHaveAttribute('src', before ?? '', PATIENCE);
});

it('CON-10 all of this broke no policy and asked no other host', () => {
  expect(errors).toEqual([]);
});
