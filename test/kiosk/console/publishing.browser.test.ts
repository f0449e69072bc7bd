import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

const PATIENT = { timeout: 30_000 };

let shop: ConsoleShop;
let owner: Page;
let errors: string[];

beforeAll(async () => {
  shop = await openConsoleShop();
  ({ page: owner, errors } = await shop.enter('owner', { reducedMotion: 'reduce' }));
  owner.setDefaultTimeout(PATIENT.timeout);
});
afterAll(async () => {
  await shop?.close();
});

async function rename(name: string): Promise<void> {
  await owner.goto(`${shop.server.origin}/console/settings`);
  await owner.locator('store-form').getByLabel('Name').fill(name);
  await owner.locator('store-form').getByRole('button', { name: 'Save' }).click();
  await see(owner.locator('aside .store')).toHaveText(name, PATIENT);
}

async function drawerOf(page: Page) {
  await page.locator('publish-bar').getByRole('button').first().click();
  return page.locator('publish-drawer');
}

async function expectNoFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.flat().join(' ')}`)).toEqual([]);
}

test('CON-260 what was published before says what it would change, and is put back with one press', async () => {
  await rename('Corner Shop');
  const drawer = await drawerOf(owner);
  await drawer.getByRole('button', { name: /^Publish \d+ change/ }).click();
  const earlier = drawer.locator('earlier-revisions');
  await earlier.getByRole('button', { name: 'Look at version 1' }).click();
  await see(earlier).toContainText('Store', PATIENT);
  await see(earlier).toContainText('with the prices and opening hours of that time');
  await expectNoFaults(owner);
  await earlier.getByRole('button', { name: 'Put version 1 back on the screens' }).click();
  await see(earlier.getByRole('button', { name: 'Look at version 2' })).toBeVisible(PATIENT);
  // The drafts are as they were, so there is something to publish again.
  await see(drawer.getByRole('button', { name: /^Publish \d+ change/ })).toBeVisible(PATIENT);
});

test('CON-261 where two people publish, one approves and only another may publish', async () => {
  await owner.goto(`${shop.server.origin}/console/settings`);
  await owner.locator('approval-card').getByRole('button', { name: 'Ask for a second person' }).click();
  await see(owner.locator('approval-card')).toContainText('Two people publish.', PATIENT);
  const drawer = await drawerOf(owner);
  await see(drawer).toContainText('Two people publish here');
  await expectNoFaults(owner);
  await drawer.getByRole('button', { name: /^Approve \d+ change/ }).click();
  await see(drawer).toContainText('Somebody else publishes them', PATIENT);
  await see(drawer.getByRole('button', { name: /^Publish \d/ })).toHaveCount(0);

  const { page: second } = await shop.enter('merchandiser', { reducedMotion: 'reduce' });
  const other = await drawerOf(second);
  await see(other).toContainText('Approved by The owner', PATIENT);
  await other.getByRole('button', { name: /^Publish \d+ change/ }).click();
  await see(other).toContainText('Published by The merchandiser', PATIENT);
  expect(errors).toEqual([]);
});
