import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { allPlaylists } from '../../../signage-server/storage/playlists.ts';
import { listStepGroups, stepOf } from '../../../signage-server/storage/step-groups.ts';
import { signInAs } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

let shop: ConsoleShop;
let page: Page;
let errors: string[];

beforeAll(async () => {
  shop = await openConsoleShop();
  await newDisplay(shop.server, { id: 'left', name: 'Window left', kind: 'wall' });
  await newDisplay(shop.server, { id: 'right', name: 'Window right', kind: 'wall' });
  ({ page, errors } = await shop.enter('owner', { reducedMotion: 'reduce' }));
});
afterAll(() => shop.close());

const groups = () => listStepGroups(shop.server.storage.db);
const dialog = () => page.locator('step-group-dialog');

async function onlyOn(displayId: string): Promise<void> {
  const owner = await signInAs(shop.server, 'owner');
  const [playlist] = await allPlaylists(shop.server.storage.db);
  const entry = { name: 'For one alone', playlistId: playlist?.id, displayIds: [displayId] };
  expect((await owner.call('POST', '/api/v1/schedule/entries', entry))[0]).toBe(200);
}

async function expectNoViolations(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
}

it('STEP-7 STEP-8 STEP-16 screens are put in step on the page of displays, warned of where their schedules differ, made a wall, then let go', async () => {
  await page.goto(`${shop.server.origin}/console/displays`);
  const section = page.locator('step-groups');
  await section.getByRole('button', { name: 'New group' }).click();
  await dialog().getByLabel('Name').fill('Shop window');
  await dialog().getByRole('button', { name: 'Save' }).click();
  await see(dialog()).toContainText('Please choose at least one.');
  await dialog().getByLabel('Window left').check();
  await dialog().getByLabel('Window right').check();
  await expectNoViolations();
  await dialog().getByRole('button', { name: 'Save' }).click();
  await see(section.getByRole('listitem')).toContainText('2 screens, each with the whole picture');
  await see(section.getByRole('listitem')).toContainText('Window left, Window right');

  const warning = 'Window left and Window right have different schedules';
  await see(section).not.toContainText('different schedules');
  await onlyOn('left');
  await see(section.getByRole('listitem')).toContainText(warning);
  await section.getByRole('button', { name: 'Edit Shop window' }).click();
  await see(dialog()).toContainText(warning);
  await dialog().getByLabel('Window right').uncheck();
  await see(dialog()).not.toContainText(warning);
  await dialog().getByLabel('one picture, as a video wall').check();
  await dialog().getByLabel('Screens side by side').fill('1');
  await dialog().getByLabel('Rows', { exact: true }).fill('2');
  await dialog().getByLabel('Row 1, column 1').selectOption('right');
  await dialog().getByLabel('Row 2, column 1').selectOption('right');
  await dialog().getByRole('button', { name: 'Save' }).click();
  await see(dialog()).toContainText('names a screen twice');
  await dialog().getByLabel('Row 2, column 1').selectOption('left');
  await expectNoViolations();
  await dialog().getByRole('button', { name: 'Save' }).click();
  await see(section.getByRole('listitem')).toContainText('a video wall of 1 × 2: Window right, Window left');
  expect(await stepOf(shop.server.storage.db, 'left')).toMatchObject({
    slice: { x: 0, y: 50, width: 100, height: 50 },
  });

  await section.getByRole('button', { name: 'End Shop window' }).click();
  await page.locator('confirm-dialog').getByRole('button', { name: 'End' }).click();
  await see(section.getByRole('listitem')).toHaveCount(0);
  expect(await groups()).toEqual([]);
  expect(errors).toEqual([]);
});
