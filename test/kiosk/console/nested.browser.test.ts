import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { savePlaylist } from '../../../signage-server/storage/playlists.ts';
import { allEntries } from '../../../signage-server/storage/schedule-entries.ts';
import { tabTo } from '../../support/keyboard.ts';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

let shop: ConsoleShop;
let page: Page;
let errors: string[];

beforeAll(async () => {
  shop = await openConsoleShop();
  const season = { id: 'season', name: 'Season', slots: [{ id: 'n', playlistId: 'kiosk' }], createdAt: 1 };
  await shop.server.storage.write((tx) => savePlaylist(tx, season, 1));
  ({ page, errors } = await shop.enter('merchandiser', { reducedMotion: 'reduce' }));
});
afterAll(async () => {
  await shop.close();
});

const open = async (path: string) => {
  await page.goto(`${shop.server.origin}/console${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
};

async function expectNoFaults(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.flat().join(' ')}`)).toEqual([]);
}
const rows = () => page.locator('playlist-editor ol.slots > li');

describe('a playlist in a playlist', () => {
  it('CON-58 CON-59 is added by keyboard, with dates, shows what it holds, and leads there', async () => {
    await open('/playlists/evening');
    const before = await rows().count();
    await page.getByRole('button', { name: 'Add a playlist' }).focus();
    await page.keyboard.press('Enter');
    const picker = page.locator('playlist-picker');
    await tabTo(page, /^At the kiosk/);
    await page.keyboard.press('Space');
    await expectNoFaults();
    await tabTo(page, /^Add$/);
    await page.keyboard.press('Enter');
    await see(picker).toHaveCount(0);
    await see(rows()).toHaveCount(before + 1);
    const row = rows().last();
    await see(row).toContainText(/Playlist · \d+ items · \d:\d\d/);
    const added = Number(/(\d+) items/.exec((await row.textContent()) ?? '')?.[1]);
    expect(added).toBeGreaterThan(1);
    await see(page.locator('playlist-editor .head')).toContainText(
      `${before + added} items in ${before + 1} slots`,
    );

    await row.locator('summary').focus();
    await page.keyboard.press('Enter');
    await row.getByLabel('First day').fill('2099-12-01');
    await row.getByLabel('First day').blur();
    await see(row).toContainText('from 1 Dec 2099');
    await see(page.locator('playlist-editor .head')).toContainText(`${before} of them today`);
    await expectNoFaults();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Evening is saved as a draft.').waitFor();
    await row.getByRole('link', { name: 'At the kiosk' }).click();
    await see(page.getByRole('heading', { level: 1 })).toContainText('At the kiosk');
  });

  it('CON-58 one that would make a circle cannot be chosen, and says why; what the server refuses is said as well', async () => {
    await open('/playlists/kiosk');
    await page.getByRole('button', { name: 'Add a playlist' }).click();
    const picker = page.locator('playlist-picker');
    await see(picker.getByRole('checkbox', { name: 'Season' })).toBeDisabled();
    await see(picker).toContainText('it would hold itself: At the kiosk > Season > At the kiosk');
    await expectNoFaults();
    await picker.getByRole('button', { name: 'Cancel' }).click();

    const row = rows().first();
    await row.locator('summary').click();
    await row.getByLabel('First day').fill('2026-12-02');
    await row.getByLabel('Last day').fill('2026-12-01');
    await row.getByLabel('Last day').blur();
    await see(row).toContainText('never');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The last day of slot 1 is before its first.').waitFor();
  });
});

describe('the form of an entry', () => {
  const dialog = () => page.locator('entry-dialog');
  const start = async () => {
    await open('/schedule');
    await page.getByRole('button', { name: 'Schedule a playlist' }).click();
    await dialog().getByLabel('Priority').waitFor();
  };
  const entryNamed = async (name: string) =>
    (await allEntries(shop.server.storage.db)).find((entry) => entry.name === name);

  it('CON-67 repeats in plain words, counted from today unless told, with the next days to leave out', async () => {
    await start();
    await dialog().getByText('Repeats', { exact: true }).click();
    await dialog().getByLabel('Counted in').selectOption('month');
    await see(dialog().getByLabel('First day')).not.toHaveValue('');
    await dialog().getByLabel('First day').fill('2096-02-24');
    await dialog().getByLabel('On', { exact: true }).selectOption('weekday');
    await see(dialog().getByLabel('Which')).toHaveValue('4');
    await dialog().getByLabel('Which').selectOption('last');
    const days = dialog().getByRole('group', { name: 'The next days' });
    await see(days).toContainText('Fri 24 Feb 2096');
    await days.getByRole('button', { name: 'Leave out 30 Mar 2096' }).click();
    await see(days).not.toContainText('30 Mar');
    await see(dialog().getByRole('group', { name: 'Days left out' })).toContainText('30 Mar 2096');
    await expectNoFaults();
    await dialog().getByText('Repeats', { exact: true }).click();
    await see(dialog().locator('details').first()).toContainText(
      'every month on the last Friday, not on 1 day',
    );
    await dialog().getByText('More', { exact: true }).click();
    await dialog().getByLabel('Name').fill('Last Fridays');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await see(dialog()).toHaveCount(0);
    await see(page.getByRole('row').filter({ hasText: 'Last Fridays' })).toContainText(
      'every month on the last Friday, from 24 Feb 2096, not on 1 day',
    );
    await page.getByRole('button', { name: 'Edit Last Fridays' }).click();
    await dialog().getByLabel('First day').fill('');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await dialog().getByText('What repeats is counted from a first day.').waitFor();
    await dialog().getByRole('button', { name: 'Cancel' }).click();
  });

  it('CON-68 plays only under conditions, each filled in by its own fields; what is missing is shown where it is', async () => {
    await start();
    const add = async (fact: string) => {
      await dialog().getByLabel('Another condition').selectOption(fact);
      await dialog().getByRole('button', { name: 'Add the condition' }).click();
    };
    await dialog().getByText('Only when …').click();
    for (const fact of ['sky', 'stock', 'tag', 'audience', 'language', 'temperature']) await add(fact);
    await dialog().getByRole('checkbox', { name: 'snow' }).check();
    await dialog().getByLabel('At least, °C').fill('');
    await dialog().getByText('Only when …').click();
    await dialog().getByRole('button', { name: 'Save' }).click();
    // The closed part is opened, and the first empty field has the focus.
    await see(dialog().getByLabel('Product', { exact: true })).toBeFocused();
    await expectNoFaults();
    await dialog().getByLabel('Product', { exact: true }).selectOption('strawberries');
    await dialog().getByLabel('Tag', { exact: true }).fill('window');
    await dialog().getByLabel('Which one').fill('de');
    await dialog().getByLabel('Below, °C').fill('12.5');
    await dialog().getByRole('button', { name: 'Remove: Who stands there' }).click();
    await dialog().getByText('More', { exact: true }).click();
    await dialog().getByLabel('Name').fill('Soup weather');
    await dialog().getByLabel('Layer').selectOption('overlay');
    await dialog().getByLabel('Clock').selectOption('home');
    await expectNoFaults();
    await dialog().getByRole('button', { name: 'Save' }).click();
    await see(dialog()).toHaveCount(0);
    const row = page.getByRole('row').filter({ hasText: 'Soup weather' });
    await see(row).toContainText('over whatever plays, only in rain or in snow');
    const saved = await entryNamed('Soup weather');
    expect(saved).toMatchObject({ layer: 'overlay', zone: 'Europe/London' });
    expect(saved?.when.map(({ fact }) => fact)).toEqual(['sky', 'stock', 'tag', 'language', 'temperature']);
  });

  it('CON-10 all of this broke no policy and asked no other host', () => {
    expect(errors).toEqual([]);
  });
});
