import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDisplay } from '../../../signage-server/storage/displays.ts';
import { allLayouts, deleteLayout, findLayout, saveLayout } from '../../../signage-server/storage/layouts.ts';
import { allEntries, deleteEntry } from '../../../signage-server/storage/schedule-entries.ts';
import type { Tx } from '../../../signage-server/storage/transaction.ts';
import { expectNoAxeViolation } from '../../support/axe.ts';
import { tabTo } from '../../support/keyboard.ts';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

let shop: ConsoleShop;
let page: Page;
let errors: string[];

beforeAll(async () => {
  shop = await openConsoleShop();
  await shop.server.storage.write(withoutLayouts);
  ({ page, errors } = await shop.enter('owner', { reducedMotion: 'reduce' }));
});
afterAll(async () => {
  await shop.close();
  expect(errors).toEqual([]);
});

/** Takes out the sample shop's layout and what is scheduled in it: these begin with none. */
async function withoutLayouts(tx: Tx): Promise<void> {
  for (const { id, layoutId } of await allEntries(tx)) if (layoutId !== null) await deleteEntry(tx, id);
  for (const { id } of await allLayouts(tx)) await deleteLayout(tx, id);
}

const open = async (path: string) => {
  await page.goto(`${shop.server.origin}/console${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
};
const layouts = () => allLayouts(shop.server.storage.db);

async function expectNoFaults(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolation(page, `${page.url()}, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

describe('layouts', () => {
  it('CON-170 a shop without layouts is shown what they are; one is made of a preset and named', async () => {
    await open('/layouts');
    await page.getByText('Every screen shows one thing at a time').waitFor();
    await expectNoFaults();
    await page.getByRole('button', { name: /^Side by side/ }).click();
    const dialog = page.locator('new-layout-dialog');
    await see(dialog.getByRole('radio', { name: /^Side by side/ })).toBeChecked();
    await see(dialog.getByLabel(/plays$/)).toHaveCount(1);
    await dialog.getByRole('radio', { name: /^L-bar/ }).check();
    await see(dialog.getByLabel(/plays$/)).toHaveCount(2);
    await dialog.getByRole('button', { name: 'Make it' }).click();
    await see(dialog.getByLabel('In “Column” plays')).toBeFocused();
    await dialog.getByText('Please choose what plays there.').waitFor();
    expect(await layouts()).toEqual([]);
    await dialog.getByLabel('In “Column” plays').selectOption({ label: 'Evening' });
    await dialog.getByLabel('In “Strip” plays').selectOption({ label: 'At the kiosk' });
    await dialog.getByLabel('Name').fill('Window');
    await expectNoFaults();
    await dialog.getByRole('button', { name: 'Make it' }).click();
    await page.getByRole('heading', { level: 1, name: 'Window' }).waitFor();
    expect(await layouts()).toMatchObject([
      { name: 'Window', zones: [{ playlistId: null }, { playlistId: 'evening' }, { playlistId: 'kiosk' }] },
    ]);
    await expectNoFaults();
  });

  it('CON-171 zones are moved by number from the keyboard and drawn as they are typed', async () => {
    const strip = page.getByRole('group', { name: 'Strip' });
    const height = strip.getByLabel('Height, %');
    await tabTo(page, /^Height, %$/);
    await height.focus();
    const drawn = page.locator('layout-drawing[shape=landscape] .zone').last();
    const before = (await drawn.boundingBox())?.height ?? 0;
    await page.keyboard.press('Control+a');
    await page.keyboard.type('9.5');
    await see.poll(async () => (await drawn.boundingBox())?.height ?? 0).toBeLessThan(before * 0.6);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('30');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await see(height).toBeFocused();
    await page.getByText('This reaches past the lower edge of the screen.').waitFor();
    await expectNoFaults();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await see(height).toHaveValue('18');
    await strip.getByLabel('Plays').selectOption({ label: 'What is scheduled' });
    await see(page.getByRole('group', { name: 'Main' }).getByLabel('Plays')).toHaveValue('kiosk');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await see(page.getByText('Not saved')).toHaveCount(0);
    const [window] = await layouts();
    expect(window?.zones.map(({ name, playlistId }) => [name, playlistId])).toEqual([
      ['Main', 'kiosk'],
      ['Column', 'evening'],
      ['Strip', null],
    ]);
  });

  it('CON-9 the editor on a phone of 360 px: axe finds nothing, nothing scrolls sideways', async () => {
    const usual = page.viewportSize();
    await page.setViewportSize({ width: 360, height: 780 });
    await expectNoFaults();
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overhang).toBe(0);
    if (usual) await page.setViewportSize(usual);
  });

  it('CON-56 a layout that somebody else has saved meanwhile is offered, and mine is not lost', async () => {
    const { storage } = shop.server;
    const [window] = await layouts();
    if (!window) throw new Error('the test before has made it');
    await page.getByLabel('Name', { exact: true }).fill('Mine');
    await storage.write(async (tx) => {
      const saved = await findLayout(tx, window.id);
      if (saved) await saveLayout(tx, { ...window, name: 'Theirs' }, Date.now());
    });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Somebody else has saved this layout since you began').waitFor();
    await page.getByRole('button', { name: 'Load the newer one' }).click();
    await see(page.getByLabel('Name', { exact: true })).toHaveValue('Theirs');
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await see(page.getByText('Not saved')).toHaveCount(0);
    expect(await layouts()).toMatchObject([{ name: 'Mine' }]);
  });

  it('CON-172 an entry is scheduled in a layout, which then is not deleted, and the refusal says why', async () => {
    await open('/schedule');
    await page.getByRole('button', { name: 'Schedule a playlist' }).first().click();
    const dialog = page.locator('entry-dialog');
    await see(dialog.getByRole('radio', { name: 'Full screen' })).toBeChecked();
    await dialog.getByLabel('Playlist', { exact: true }).selectOption({ label: 'All day' });
    await dialog.getByRole('radio', { name: 'Mine' }).check();
    await expectNoFaults();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await see(dialog).toHaveCount(0);
    await page.getByText('in Mine').waitFor();
    const [layout] = await layouts();
    const entries = await allEntries(shop.server.storage.db);
    expect(entries.filter(({ layoutId }) => layoutId !== null)).toMatchObject([{ layoutId: layout?.id }]);

    await open('/layouts');
    await page.getByRole('button', { name: 'Delete Mine' }).click();
    await page.getByText('It is used by "All day".').waitFor();
    expect(await layouts()).toHaveLength(1);
  });

  it('CON-170 a layout is duplicated, deleted, and brought back from the toast', async () => {
    await page.getByRole('button', { name: 'Duplicate Mine' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mine (copy)' }).waitFor();
    await open('/layouts');
    await expectNoFaults();
    await page.getByRole('button', { name: 'Delete Mine (copy)' }).click();
    await page.getByText('Mine (copy) is deleted.').waitFor();
    expect(await layouts()).toHaveLength(1);
    await page.getByRole('log').getByRole('button', { name: 'Undo' }).last().click();
    await page.getByRole('button', { name: 'Delete Mine (copy)' }).waitFor();
    expect(await layouts()).toHaveLength(2);
  });

  it('CON-173 the picture of a screen is turned from its page at once, and back from the toast', async () => {
    await open('/displays/wall-1');
    await page.getByRole('button', { name: 'Turn', exact: true }).click();
    const dialog = page.locator('turn-display-dialog');
    await see(dialog.getByRole('radio', { name: 'Not at all' })).toBeChecked();
    await dialog.getByRole('radio', { name: '90° to the left' }).check();
    await expectNoFaults();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('turned 90° to the left').first().waitFor();
    const rotation = async () => (await findDisplay(shop.server.storage.db, 'wall-1'))?.rotation;
    expect(await rotation()).toBe(270);
    await page.getByRole('log').getByRole('button', { name: 'Undo' }).last().click();
    await page.getByText('Taken back.').waitFor();
    expect(await rotation()).toBe(0);
  });

  it('CON-172 a takeover is put on in a layout; one that is not published is refused with words', async () => {
    await open('/live');
    await page.getByRole('button', { name: 'Take over screens' }).first().click();
    const dialog = page.locator('takeover-dialog');
    await dialog.getByLabel('Playlist', { exact: true }).selectOption({ label: 'Evening' });
    await dialog.getByRole('radio', { name: 'Mine', exact: true }).check();
    await dialog.getByRole('button', { name: 'Put it on now' }).click();
    await dialog.getByText('Publish that layout first').waitFor();
    await dialog.getByRole('radio', { name: 'Full screen' }).check();
    await dialog.getByRole('button', { name: 'Put it on now' }).click();
    await see(dialog).toHaveCount(0);
  });

  it('CON-5 who may only look sees the zones without buttons, and the reason', async () => {
    const { page: viewer } = await shop.enter('viewer', { reducedMotion: 'reduce' });
    const [layout] = await layouts();
    await viewer.goto(`${shop.server.origin}/console/layouts/${layout?.id}`);
    await viewer.getByText('does not let you change layouts').waitFor();
    await see(viewer.getByLabel('Width, %').first()).toBeDisabled();
    await see(viewer.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0);
    await see(viewer.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
  });
});
