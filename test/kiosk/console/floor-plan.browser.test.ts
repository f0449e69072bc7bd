import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFloorPlan } from '../../../signage-server/storage/floor-plan.ts';
import { expectNoAxeViolation } from '../../support/axe.ts';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

const PATIENT = { timeout: 20_000 };
let shop: ConsoleShop;
let page: Page;
let errors: string[];

beforeAll(async () => {
  shop = await openConsoleShop();
  ({ page, errors } = await shop.enter('owner', {
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
  }));
  page.setDefaultTimeout(20_000);
}, 120_000);
afterAll(async () => {
  await shop.close();
  expect(errors).toEqual([]);
});

const open = async () => {
  await page.goto(`${shop.server.origin}/console/plan`);
  await page.getByRole('heading', { level: 1, name: 'Floor plan' }).waitFor();
};
const held = async () => (await readFloorPlan(shop.server.storage.db)).plan;
const shot = async (name: string) => {
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/${name}.png` });
};
const button = (name: string | RegExp) => page.getByRole('button', { name });

async function expectNoFaults(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolation(page, `floor plan, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

describe('the floor plan', () => {
  it('CON-192 things are moved by arrow keys and by dragging, undone, and saved for kiosks at once', async () => {
    await open();
    const shelf = button('Shelf of aisle 2');
    await shelf.focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('ArrowDown');
    await see(page.getByLabel('From the left, m')).toHaveValue('5.6');
    await see(page.getByLabel('From the top, m')).toHaveValue('2.5');
    await shot('plan-editor');
    await expectNoFaults();
    const box = await button('Till 1').boundingBox();
    if (!box) throw new Error('the till is not drawn');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2, { steps: 6 });
    await page.mouse.up();
    const left = page.getByLabel('From the left, m');
    expect(Number(await left.inputValue())).toBeGreaterThan(9);
    // One drag is one step back.
    await button('Undo').click();
    await see(left).toHaveValue('8.6');
    await button('Save').click();
    await page.getByText('The floor plan is saved. Kiosks show it within seconds.').waitFor();
    await expect
      .poll(async () => (await held())?.shelves.find(({ aisle }) => aisle === '2'), PATIENT)
      .toMatchObject({ x: 5.6, y: 2.5 });
  });

  it('CON-192 a shelf is added, named and given its bays; what cannot be saved is said at its thing', async () => {
    await open();
    await page.getByRole('button', { name: 'Shelf', exact: true }).click();
    await see(page.getByLabel('Aisle', { exact: true })).toHaveValue('7');
    await page.getByLabel('Bays, in their order').fill('A, A');
    await button('Save').click();
    await page.getByText('Shelf of aisle 7: Two bays have the same name.').waitFor();
    await page.getByLabel('Bays, in their order').fill('A, B');
    await button('Save').click();
    await expect
      .poll(async () => (await held())?.shelves.find(({ aisle }) => aisle === '7')?.bays, PATIENT)
      .toEqual(['A', 'B']);
  });

  it('CON-193 a shop without a plan is told what one is for, and begins with a room; a file is taken in', async () => {
    await shop.server.storage.write(async (tx) => {
      await tx.updateTable('floor_plan').set({ content: null }).execute();
    });
    await open();
    await page.getByText('Draw your shop once, and kiosks show the way').waitFor();
    await shot('plan-empty');
    await expectNoFaults();
    await page.locator('input[type=file]').setInputFiles({
      name: 'plan.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"outline":[]}'),
    });
    await page.getByText('This file is no floor plan').waitFor();
    await button('Begin with a room').click();
    await button(/^Corner 1/).waitFor();
    await button('Aisle 3 kiosk').click();
    await see(page.getByLabel('Screen looks to, degrees')).toHaveValue('180');
    await button('Save').click();
    await expect
      .poll(async () => (await held())?.kiosks.map(({ displayId }) => displayId), PATIENT)
      .toEqual(['kiosk-1']);
  });

  it('CON-194 who may only look sees the plan without buttons to change it', async () => {
    const viewer = await shop.enter('viewer');
    await viewer.page.goto(`${shop.server.origin}/console/plan`);
    await viewer.page.locator('plan-canvas').waitFor();
    await see(viewer.page.getByRole('button', { name: 'Save' })).toHaveCount(0);
    await see(viewer.page.getByRole('heading', { name: 'Add' })).toHaveCount(0);
    await viewer.page.context().close();
  });
});
