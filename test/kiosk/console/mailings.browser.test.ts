import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectNoAxeViolation } from '../../support/axe.ts';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

/** Long enough for a busy machine. */
const PATIENCE = { timeout: 20_000 };

let shop: ConsoleShop;
let page: Page;
let errors: string[];

beforeAll(async () => {
  shop = await openConsoleShop();
  ({ page, errors } = await shop.enter('merchandiser', { reducedMotion: 'reduce' }));
  page.setDefaultTimeout(PATIENCE.timeout);
});
afterAll(async () => {
  await shop.close();
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

it('MAIL-1 MAIL-3 a message is written, looked at as a phone shows it, sent after asking, and stopped', async () => {
  await page.getByRole('link', { name: 'Messages' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Messages' }).waitFor();
  await button('New message').click();
  await button('Keep as a draft').click();
  await see(page.getByLabel('What it says')).toHaveAttribute('aria-invalid', 'true', PATIENCE);
  await page.getByLabel('What it says').fill('Asparagus from Saturday on');
  await page.getByLabel('About').selectOption('Fruit and vegetables');
  const preview = page.getByRole('figure');
  await see(preview).toContainText('An offer: Asparagus from Saturday on.', PATIENCE);
  await see(preview).toContainText('Fruit and vegetables', PATIENCE);
  await see(page.getByText('Fewer than ten people want to hear of this.')).toBeVisible(PATIENCE);
  await expectNoAxeViolation(page, 'a message that is written');
  if (process.env['LOOK']) {
    await page.screenshot({ path: `${process.env['LOOK']}/mailing-new.png` });
  }
  await button('Keep as a draft').click();
  const row = page.getByRole('row').filter({ hasText: 'Asparagus' });
  await see(row).toContainText('Not sent', PATIENCE);
  await row.getByRole('button', { name: /^Send/ }).click();
  await see(page.getByText(/It goes to fewer than ten people/)).toBeVisible(PATIENCE);
  await button('Send it').click();
  await see(row).toContainText(/Being sent|Sent/, PATIENCE);
  await expectNoAxeViolation(page, 'messages');
  if (process.env['LOOK']) {
    await page.screenshot({ path: `${process.env['LOOK']}/mailings.png` });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.screenshot({ path: `${process.env['LOOK']}/mailings-phone.png`, fullPage: true });
    await page.setViewportSize({ width: 1280, height: 720 });
  }
  await row.getByRole('button', { name: /^Stop/ }).click();
  await button('Stop it').click();
  await see(row).toContainText('Stopped', PATIENCE);
  expect(errors).toEqual([]);
});

it('MAIL-6 words that show how much the shop knows are warned of in the dialog and before sending, and stop nothing', async () => {
  const warning = page.getByText('This shows readers how much you know about them.');
  await button('New message').click();
  await page.getByLabel('What it says').fill('Croissants from six in the morning');
  await see(page.getByRole('figure')).toContainText('Croissants', PATIENCE);
  await see(warning).toHaveCount(0, PATIENCE);
  await page.getByLabel('What it says').fill('We saw that you looked at coffee');
  await see(warning).toBeVisible(PATIENCE);
  await expectNoAxeViolation(page, 'a message that is warned of');
  await button('Keep as a draft').click();
  const row = page.getByRole('row').filter({ hasText: 'looked at coffee' });
  await row.getByRole('button', { name: /^Send/ }).click();
  await see(page.getByText(/It goes to fewer than ten people/)).toBeVisible(PATIENCE);
  await see(warning).toBeVisible(PATIENCE);
  if (process.env['LOOK']) await page.screenshot({ path: `${process.env['LOOK']}/mailing-warned.png` });
  await button('Send it').click();
  await see(row).toContainText(/Being sent|Sent/, PATIENCE);
  expect(errors).toEqual([]);
});
