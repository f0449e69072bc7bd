import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

let shop: ConsoleShop;
let page: Page;
beforeAll(async () => {
  shop = await openConsoleShop('off');
  ({ page } = await shop.enter('owner', { reducedMotion: 'reduce' }));
});
afterAll(() => shop.close());

async function expectNoFaults(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.flat().join(' ')}`)).toEqual([]);
}

it('CON-282 a key is made with the least it needs, shown once, works, and is ended by its button', async () => {
  await page.goto(`${shop.server.origin}/console/settings`);
  const card = page.locator('api-keys-card');
  await card.getByRole('button', { name: 'New key' }).click();
  const dialog = page.locator('api-key-dialog');
  await dialog.getByRole('button', { name: 'Make it' }).click();
  await dialog.getByText('Please fill this in.').waitFor();
  await dialog.getByLabel('Name').fill('Night job');
  await see(dialog.getByLabel('Publish, put a version back, take over screens')).not.toBeChecked();
  await expectNoFaults();
  await dialog.getByRole('button', { name: 'Make it' }).click();
  const secret = await dialog.getByLabel('Key', { exact: true }).inputValue();
  expect(secret).toMatch(/^vk_/);
  const status = async () => {
    const headers = { authorization: `Bearer ${secret}` };
    return (await shop.server.fetch('/api/v1/playlists', { headers })).status;
  };
  expect(await status()).toBe(200);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await card.getByText('Night job').waitFor();
  await see(card).not.toContainText(secret);
  // Its use rings nobody: a script may ask ten times a second.
  await page.reload();
  await card.getByText('Last used').waitFor({ timeout: 20_000 });
  await card.getByRole('button', { name: 'End: Night job' }).click();
  await page.getByRole('button', { name: 'End it' }).click();
  await see(card.getByText('Night job')).toHaveCount(0);
  expect(await status()).toBe(401);
});

it('CON-283 the reference is reached from there, searched, and opened by keyboard', async () => {
  await page.locator('api-keys-card').getByRole('link', { name: 'API' }).click();
  await page.getByRole('heading', { level: 1, name: 'API' }).waitFor();
  await page.getByRole('searchbox', { name: 'Find a call' }).fill('savePlaylist');
  await page.getByText('1 call', { exact: true }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('that has the right “content:write”').waitFor();
  await page.getByText('curl -X PUT').waitFor();
  await expectNoFaults();
  await page.getByRole('searchbox').fill('zebra playlists');
  await page.getByText('No call has all of these words').waitFor();
});
