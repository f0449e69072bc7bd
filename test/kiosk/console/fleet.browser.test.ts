import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CommandAnswer } from '../../../shared/model/command.ts';
import { saveCommandAnswer } from '../../../signage-server/storage/commands.ts';
import { saveDeliveryStep, savePushed } from '../../../signage-server/storage/deliveries.ts';
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
  await page.getByLabel('It is back').uncheck();
  await page.getByRole('button', { name: 'Make it' }).click();
  await see(page.getByRole('textbox', { name: 'Secret' })).toHaveValue(/^whsec_/);
  await page.locator('webhook-dialog').getByRole('button', { name: 'Close' }).last().click();
  const list = page.locator('webhook-list');
  await list.getByText('http://127.0.0.1:9/hook').waitFor();
  await list.getByText('No message has been sent yet.').waitFor();
  await see(list).not.toContainText('whsec_');
  await list.getByRole('button', { name: 'Send a test' }).click();
  await list.getByText('did not arrive: it leads into a private network').waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await list.getByRole('button', { name: 'Delete' }).click();
  await page.locator('confirm-dialog').getByRole('button', { name: 'Delete' }).click();
  await see(list.getByText('http://127.0.0.1:9/hook')).toHaveCount(0);
  expect(errors).toEqual([]);
});

it('CON-37 who may not command sees what was sent, and no buttons', async () => {
  const viewer = await shop.enter('viewer');
  await viewer.page.goto(`${shop.server.origin}/console/displays/wall-1`);
  const panel = viewer.page.locator('command-panel');
  await panel.getByText('Volume 60 %').first().waitFor();
  await see(panel.getByRole('button')).toHaveCount(0);
});
