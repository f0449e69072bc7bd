import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDaypart, saveDaypart } from '../../../signage-server/storage/dayparts.ts';
import { findPlaylist, savePlaylist } from '../../../signage-server/storage/playlists.ts';
import { findEntry, saveEntry } from '../../../signage-server/storage/schedule-entries.ts';
import { readStore, saveStore } from '../../../signage-server/storage/store.ts';
import type { Tx } from '../../../signage-server/storage/transaction.ts';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

let shop: ConsoleShop;
let page: Page;

beforeAll(async () => {
  shop = await openConsoleShop();
  ({ page } = await shop.enter('merchandiser', { reducedMotion: 'reduce' }));
});
afterAll(() => shop.close());

const open = async (path: string) => {
  await page.goto(`${shop.server.origin}/console${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
};

/** What somebody else saves at this moment; `rings` when this page hears of it. */
async function meanwhile(change: (tx: Tx) => Promise<unknown>, rings = false): Promise<void> {
  const { storage } = shop.server;
  await storage.write(async (tx) => {
    await change(tx);
    if (rings) await storage.changes.ring(tx, { kind: 'content' });
  });
}

async function renamePlaylist(tx: Tx, id: string, name: string): Promise<void> {
  const saved = await findPlaylist(tx, id);
  if (!saved) throw new Error(`the demo shop has ${id}`);
  const { version: _, ...playlist } = saved;
  await savePlaylist(tx, { ...playlist, name }, Date.now());
}

const playlistName = async (id: string) => (await findPlaylist(shop.server.storage.db, id))?.name;

async function expectNoFaults(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.flat().join(' ')}`)).toEqual([]);
}

describe('what somebody else saves meanwhile', () => {
  it('CON-56 a playlist that was saved over says so at Save, offers the newer one, and Undo brings mine back', async () => {
    await open('/playlists/all-day');
    const name = page.getByLabel('Name', { exact: true });
    await name.fill('Mine');
    await meanwhile((tx) => renamePlaylist(tx, 'all-day', 'Theirs'));
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Somebody else has saved this playlist since you began').waitFor();
    expect(await playlistName('all-day')).toBe('Theirs');
    await see(name).toHaveValue('Mine');
    await expectNoFaults();
    await page.getByRole('button', { name: 'Load the newer one' }).click();
    await see(name).toHaveValue('Theirs');
    await see(page.getByText('Not saved')).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await see(name).toHaveValue('Mine');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await see(page.getByText('Not saved')).toHaveCount(0);
    expect(await playlistName('all-day')).toBe('Mine');
  });

  it('CON-56 an editor with unsaved work is told as soon as somebody else saves', async () => {
    await open('/playlists/all-day');
    await page.getByLabel('Name', { exact: true }).fill('Mine again');
    await meanwhile((tx) => renamePlaylist(tx, 'all-day', 'Theirs again'), true);
    await page.getByText('Somebody else has saved this playlist since you began').waitFor();
    await see(page.getByLabel('Name', { exact: true })).toHaveValue('Mine again');
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await see(page.getByText('Somebody else has saved')).toHaveCount(0);
  });

  it('CON-56 taking a save back does not undo what somebody else saved since', async () => {
    await open('/playlists/all-day');
    await page.getByLabel('Name', { exact: true }).fill('Mine once more');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const undo = page.getByRole('log').getByRole('button', { name: 'Undo' });
    await undo.first().waitFor();
    await meanwhile((tx) => renamePlaylist(tx, 'all-day', 'Theirs at last'));
    await undo.first().click();
    await page.getByText('Somebody else has saved this playlist').waitFor();
    expect(await playlistName('all-day')).toBe('Theirs at last');
  });

  it('CON-56 a daypart in its dialog: to the newer one, back to what was typed, and saved over it', async () => {
    await open('/schedule');
    await page.getByRole('button', { name: /^Edit Evening$/ }).click();
    const dialog = page.locator('daypart-dialog');
    const id = 'evening';
    await dialog.getByLabel('From', { exact: true }).fill('05:00');
    await meanwhile(async (tx) => {
      const saved = await findDaypart(tx, id);
      if (!saved) throw new Error('the demo shop has an evening');
      const { version: _, ...daypart } = saved;
      await saveDaypart(tx, { ...daypart, window: { start: '09:30', end: '11:30' } }, Date.now());
    });
    const from = dialog.getByLabel('From', { exact: true });
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Nothing of yours was saved or lost').waitFor();
    await see(from).toHaveValue('05:00');
    await expectNoFaults();
    await dialog.getByRole('button', { name: 'Load the newer one' }).click();
    await see(from).toHaveValue('09:30');
    await dialog.getByRole('button', { name: 'Show what I typed' }).click();
    await see(from).toHaveValue('05:00');
    await dialog.getByText('Saving it replaces the newer one').waitFor();
    await expectNoFaults();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await see(dialog).toHaveCount(0);
    expect((await findDaypart(shop.server.storage.db, id))?.window.start).toBe('05:00');
  });

  it('CON-56 an entry in its dialog: the newer one is taken as it is; one that is gone is told', async () => {
    const { db } = shop.server.storage;
    const { id } = await db.selectFrom('schedule_entry').select('id').orderBy('id').executeTakeFirstOrThrow();
    const entry = await findEntry(db, id);
    if (!entry) throw new Error('it was just there');
    const edit = page.getByRole('button', { name: `Edit ${entry.name}`, exact: true });
    await open('/schedule');
    await edit.click();
    const dialog = page.locator('entry-dialog');
    const priority = dialog.getByLabel('Priority');
    await priority.fill('77');
    await meanwhile(async (tx) => {
      const { version: _, ...draft } = entry;
      await saveEntry(tx, { ...draft, priority: 55 }, Date.now());
    });
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByRole('button', { name: 'Load the newer one' }).click();
    await see(priority).toHaveValue('55');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await see(dialog).toHaveCount(0);
    expect((await findEntry(db, id))?.priority).toBe(55);

    await edit.click();
    await meanwhile((tx) => tx.deleteFrom('schedule_entry').where('id', '=', id).execute());
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Somebody has deleted this entry').waitFor();
  });

  it('CON-316 theirs stands beside mine, field by field, and mine is kept by saying so', async () => {
    await open('/playlists/all-day');
    const before = await playlistName('all-day');
    await page.getByLabel('Name', { exact: true }).fill('Kept');
    await meanwhile((tx) => renamePlaylist(tx, 'all-day', 'Not kept'), true);
    const note = page.locator('.meanwhile');
    await see(note.locator('del')).toContainText('Yours');
    await see(note.locator('del')).toContainText('Kept');
    await see(note.locator('ins')).toContainText('Theirs');
    await see(note.locator('ins')).toContainText('Not kept');
    await expectNoFaults();
    await note.getByRole('button', { name: 'Keep mine' }).click();
    await see(note).toHaveCount(0);
    expect(await playlistName('all-day')).toBe('Not kept');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await see(page.getByText('Not saved')).toHaveCount(0);
    expect(await playlistName('all-day')).toBe('Kept');
    expect(before).not.toBe('Kept');
  });

  it('CON-316 a dialog shows in what the two differ as soon as it is refused', async () => {
    const { db } = shop.server.storage;
    await open('/schedule');
    await page.getByRole('button', { name: /^Edit Evening$/ }).click();
    const dialog = page.locator('daypart-dialog');
    await dialog.getByLabel('From', { exact: true }).fill('06:00');
    await meanwhile(async (tx) => {
      const saved = await findDaypart(tx, 'evening');
      if (!saved) throw new Error('the demo shop has an evening');
      const { version: _, ...daypart } = saved;
      await saveDaypart(tx, { ...daypart, window: { start: '10:15', end: '11:45' } }, Date.now());
    });
    await dialog.getByRole('button', { name: 'Save' }).click();
    await see(dialog.locator('.meanwhile del')).toContainText('06:00');
    await see(dialog.locator('.meanwhile ins')).toContainText('10:15–11:45');
    await expectNoFaults();
    expect((await findDaypart(db, 'evening'))?.window.start).toBe('10:15');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  it('CON-316 the store’s forms do the same', async () => {
    const { page: owner } = await shop.enter('owner', { reducedMotion: 'reduce' });
    await owner.goto(`${shop.server.origin}/console/settings`);
    const form = owner.locator('store-form');
    await form.getByLabel('Name').fill('Mine & Co');
    await meanwhile(
      async (tx) => saveStore(tx, { ...(await readStore(tx)), name: 'Theirs & Co' }, Date.now()),
      true,
    );
    await see(form.locator('.meanwhile ins')).toContainText('Theirs & Co', { timeout: 20_000 });
    await form.getByRole('button', { name: 'Save' }).click();
    await see(form.locator('.meanwhile')).toHaveCount(1);
    expect((await readStore(shop.server.storage.db)).name).toBe('Theirs & Co');
    await form.getByRole('button', { name: 'Keep mine' }).click();
    await form.getByRole('button', { name: 'Save' }).click();
    await see(owner.locator('aside .store')).toHaveText('Mine & Co', { timeout: 20_000 });
  });
});
