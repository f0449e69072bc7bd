import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PLAIN_CAMERA } from '../../../shared/model/display-camera.ts';
import { findDisplay, shownOf } from '../../../signage-server/storage/displays.ts';
import { expectNoAxeViolation } from '../../support/axe.ts';
import { statusOf } from '../../support/display-socket.ts';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

let shop: ConsoleShop;
let page: Page;
let errors: string[];

beforeAll(async () => {
  shop = await openConsoleShop();
  const status = {
    ...statusOf(1),
    camera: 'on',
    cameraFault: 'black',
    cameras: ['Door camera', 'Shelf camera'],
  };
  await shop.server.storage.write(async (tx) => {
    const values = { status: JSON.stringify(status), online: 1, paired_at: 1, last_seen_at: Date.now() };
    await tx.updateTable('display').set(values).where('id', '=', 'wall-1').execute();
  });
  ({ page, errors } = await shop.enter('owner', { reducedMotion: 'reduce' }));
});
afterAll(async () => {
  await shop.close();
  expect(errors).toEqual([]);
});

const camera = async () => {
  const row = await findDisplay(shop.server.storage.db, 'wall-1');
  return row && shownOf(row).camera;
};

it("CON-221 a display's camera is chosen, told how far it looks and turned, at once; and back from the toast", async () => {
  await page.goto(`${shop.server.origin}/console/displays/wall-1`);
  await page.getByText('Its camera sees black').first().waitFor();
  await page.getByRole('button', { name: 'Camera', exact: true }).click();
  const dialog = page.locator('camera-dialog');
  await see(dialog.getByRole('radio', { name: /^Near/ })).toBeChecked();
  await see(dialog.getByRole('radio', { name: 'Upright' })).toBeChecked();
  await see(dialog.getByLabel('Which one').locator('option')).toHaveText([
    'The first one that it finds',
    'Door camera',
    'Shelf camera',
  ]);
  await dialog.getByRole('radio', { name: /^Far/ }).check();
  await dialog.getByLabel('Which one').selectOption('Shelf camera');
  await dialog.getByRole('radio', { name: 'Upside down' }).check();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolation(page, `camera dialog, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('for people far away, Shelf camera, picture turned by 180°').waitFor();
  expect(await camera()).toEqual({ reach: 'far', deviceLabel: 'Shelf camera', turn: 180 });
  await page.getByRole('log').getByRole('button', { name: 'Undo' }).last().click();
  await page.getByText('Taken back.').waitFor();
  expect(await camera()).toEqual(PLAIN_CAMERA);
});
