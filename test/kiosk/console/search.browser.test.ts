import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

let shop: ConsoleShop;
let page: Page;
beforeAll(async () => {
  shop = await openConsoleShop();
  ({ page } = await shop.enter('owner', { reducedMotion: 'reduce' }));
});
afterAll(() => shop.close());

const field = (of: Page = page) => of.getByRole('combobox', { name: 'Search everything' });
/** As somebody does who looks where they type. */
async function openSearch(of: Page = page): Promise<void> {
  await of.keyboard.press('Control+k');
  await see(field(of)).toBeFocused({ timeout: 20_000 });
}
const option = (name: string) => page.getByRole('option', { name });

it('CON-291 Ctrl-K finds a display, a product and a schedule entry, and goes there by keyboard alone', async () => {
  await openSearch();
  await option('Insight Page').waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.flat().join(' ')}`)).toEqual([]);

  await page.keyboard.type('front win');
  await see(option('Front window')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Front window' }).waitFor();
  await see(field()).toHaveCount(0);

  await openSearch();
  await page.keyboard.type('sourdough');
  await option('Country sourdough').first().waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('schedule all');
  await see(page.getByRole('option').first()).toContainText('Schedule');
  await page.keyboard.press('Enter');
  await page.locator('entry-dialog').getByRole('button', { name: 'Save' }).waitFor();
  await page.keyboard.press('Escape');
  await see(page.locator('entry-dialog')).toHaveCount(0);
});

it('CON-292 what is not there is said, and Escape gives the page back as it was', async () => {
  await openSearch();
  await page.keyboard.type('no such thing at all');
  await page.getByText('Nothing here has these words').waitFor();
  await page.keyboard.press('Escape');
  await see(field()).toHaveCount(0);
  await page.getByRole('heading', { level: 1, name: 'Schedule' }).waitFor();
});

it('CON-292 nobody is shown what they may not open', async () => {
  const { page: staff } = await shop.enter('analyst', { reducedMotion: 'reduce' });
  await openSearch(staff);
  await staff.keyboard.type('people');
  await staff.getByText('Nothing here has these words').waitFor();
});
