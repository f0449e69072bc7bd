import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect as see } from '@playwright/test';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CommandAnswer } from '../../../shared/model/command.ts';
import { saveCommandAnswer } from '../../../signage-server/storage/commands.ts';
import { saveDeliveryStep, savePushed } from '../../../signage-server/storage/deliveries.ts';
import { saveScreenshot } from '../../../signage-server/storage/screenshots.ts';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

let shop: ConsoleShop;
let page: Page;
let errors: string[];

beforeAll(async () => {
  shop = await openConsoleShop();
  ({ page, errors } = await shop.enter('owner', { reducedMotion: 'reduce' }));
});
afterAll(() => shop.close());

async function answer(body: CommandAnswer): Promise<void> {
  const { storage } = shop.server;
  const { id } = await storage.db
    .selectFrom('command')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  await storage.write(async (tx) => {
    await saveCommandAnswer(tx, 'wall-1', id, body, Date.now());
    await storage.changes.ring(tx, { kind: 'display', displayId: 'wall-1' });
  });
}

it('CON-37 a command is sent by a button, and the page follows it from sent to how it went, with who and when', async () => {
  await page.goto(`${shop.server.origin}/console/displays/wall-1`);
  const panel = page.locator('command-panel');
  await panel.getByText('It has not been told anything yet.').waitFor();
  await panel.getByRole('button', { name: 'Identify' }).click();
  const latest = panel.getByRole('listitem').first();
  await see(latest).toContainText('sent');
  await see(latest).toContainText('Identify');
  await see(latest).toContainText('The owner, ');
  await answer({ state: 'received' });
  await see(latest).toContainText('received');
  await answer({ state: 'done', result: null });
  await see(latest).toContainText('done');
  await panel.getByLabel('Volume').selectOption('60');
  await panel.getByRole('button', { name: 'Set volume' }).click();
  await see(latest).toContainText('Volume 60 %');
  await answer({ state: 'failed', code: 'sound-blocked' });
  await see(latest).toContainText('Its browser allows no sound without a touch');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it('CON-38 the display page lists the latest versions with when each step was reached there', async () => {
  const { storage } = shop.server;
  const step = { displayId: 'wall-1', revision: 1, filesReady: 2, filesNeeded: 5, onGlass: false };
  await storage.write(async (tx) => {
    await savePushed(tx, [step], Date.UTC(2026, 4, 4, 11));
    await saveDeliveryStep(tx, step, Date.now());
    await storage.changes.ring(tx, { kind: 'display', displayId: 'wall-1' });
  });
  const row = page.locator('delivery-panel').getByRole('row').nth(1);
  await see(row).toContainText('2 of 5');
  await see(row.getByRole('cell')).toHaveCount(4);
  await see(row.getByRole('cell').last()).toHaveText('–');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(errors).toEqual([]);
});

it('CON-39 a webhook is made with a secret shown once, tested with its answer in words, and deleted after a question', async () => {
  await page.goto(`${shop.server.origin}/console/settings`);
  await page.getByRole('button', { name: 'New webhook' }).click();
  await page.getByLabel('Address').fill('ftp://shop.example');
  await page.getByRole('button', { name: 'Make it' }).click();
  await see(page.locator('webhook-dialog').getByLabel('Address')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Address').fill('http://127.0.0.1:9/hook');
  await page.getByRole('button', { name: 'Make it' }).click();
  await page.getByText('This address leads into a private network.').waitFor();
  await page.getByLabel('Address').fill('https://shop.invalid/hook');
  await page.getByLabel('It is back').uncheck();
  await page.getByRole('button', { name: 'Make it' }).click();
  await see(page.getByRole('textbox', { name: 'Secret' })).toHaveValue(/^whsec_/);
  await page.locator('webhook-dialog').getByRole('button', { name: 'Close' }).last().click();
  const list = page.locator('webhook-list');
  await list.getByText('https://shop.invalid/hook').waitFor();
  await list.getByText('No message has been sent yet.').waitFor();
  await see(list).not.toContainText('whsec_');
  await list.getByRole('button', { name: 'Send a test' }).click();
  await list.getByText(/did not arrive: (there is no such host|no answer)/).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await list.getByRole('button', { name: 'Delete' }).click();
  await page.locator('confirm-dialog').getByRole('button', { name: 'Delete' }).click();
  await see(list.getByText('https://shop.invalid/hook')).toHaveCount(0);
  expect(errors).toEqual([]);
});

it('CON-181 a webhook is edited in its dialog, and its secret renewed and shown this once', async () => {
  await page.goto(`${shop.server.origin}/console/settings`);
  await page.getByRole('button', { name: 'New webhook' }).click();
  await page.getByLabel('Address').fill('https://shop.example/old');
  await page.getByRole('button', { name: 'Make it' }).click();
  await page.locator('webhook-dialog').getByRole('button', { name: 'Close' }).last().click();
  await page.getByRole('button', { name: 'Edit: https://shop.example/old' }).click();
  await see(page.getByLabel('Address')).toHaveValue('https://shop.example/old');
  await page.getByLabel('Address').fill('https://shop.example/new');
  await page.getByLabel('It is back').uncheck();
  await page.locator('webhook-dialog').getByRole('button', { name: 'Save' }).click();
  const secret = async () => {
    const query = shop.server.storage.db.selectFrom('webhook').select(['secret', 'events', 'url']);
    return await query.executeTakeFirstOrThrow();
  };
  await page.getByRole('button', { name: 'Renew secret: https://shop.example/new' }).click();
  const before = await secret();
  expect(JSON.parse(before.events)).toEqual(['display.offline', 'publication.published']);
  await page.getByRole('button', { name: 'Renew it' }).click();
  await see(page.getByRole('textbox', { name: 'Secret' })).toHaveValue(/^whsec_/);
  const shown = await page.getByRole('textbox', { name: 'Secret' }).inputValue();
  expect(shown).not.toBe(before.secret);
  expect((await secret()).secret).toBe(shown);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.locator('secret-dialog').getByRole('button', { name: 'Close' }).last().click();
  await see(page.locator('webhook-list')).not.toContainText('whsec_');
  expect(errors).toEqual([]);
});

it('CON-182 a picture of a screen is asked for, and stands beside it with its time and what it is', async () => {
  await page.goto(`${shop.server.origin}/console/displays/wall-1`);
  const card = page.locator('screenshot-card');
  await card.getByText('None was taken in the last 24 hours.').waitFor();
  await see(card).toContainText('It is no photograph');
  await card.getByRole('button', { name: 'Take a picture' }).click();
  await page.locator('command-panel').getByText('Picture of the screen').first().waitFor();
  const { storage } = shop.server;
  const jpeg = await sharp({ create: { width: 960, height: 540, channels: 3, background: '#9c1f0e' } })
    .jpeg()
    .toBuffer();
  await storage.write(async (tx) => {
    const picture = { width: 960, height: 540, jpeg: jpeg.toString('base64') };
    await saveScreenshot(tx, 'wall-1', picture, Date.now());
    await storage.changes.ring(tx, { kind: 'display', displayId: 'wall-1' });
  });
  const image = card.getByRole('img', { name: /The stage of this display/ });
  await image.waitFor();
  expect(await image.evaluate((element) => (element as HTMLImageElement).naturalWidth)).toBe(960);
  await answer({ state: 'failed', code: 'in-use' });
  await see(page.locator('command-panel')).toContainText('Somebody uses the kiosk');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(errors).toEqual([]);
});

it('CON-37 who may not command sees what was sent, and no buttons', async () => {
  const viewer = await shop.enter('viewer');
  await viewer.page.goto(`${shop.server.origin}/console/displays/wall-1`);
  const panel = viewer.page.locator('command-panel');
  await panel.getByText('Volume 60 %').first().waitFor();
  await see(panel.getByRole('button')).toHaveCount(0);
});
