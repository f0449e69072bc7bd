import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { savePlaylist } from '../../../signage-server/storage/playlists.ts';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

let shop: ConsoleShop;
let page: Page;
let errors: string[];

beforeAll(async () => {
  shop = await openConsoleShop();
  ({ page, errors } = await shop.enter('owner', { reducedMotion: 'reduce' }));
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

describe('displays', () => {
  it('CON-31 a code that no screen shows is refused in the dialog, and nothing is lost', async () => {
    await open('/displays');
    await page.getByRole('button', { name: 'Pair a screen' }).click();
    const dialog = page.locator('pair-dialog');
    await see(dialog.getByLabel('Code on the screen')).toBeFocused();
    await page.keyboard.type('abc');
    await dialog.getByText('There is no “A” in a code').waitFor({ state: 'detached' });
    await page.keyboard.type('2');
    await dialog.getByText('There is no “2” in a code: it has no vowels, no Y and no digits.').waitFor();
    await see(dialog.getByLabel('Code on the screen')).toHaveValue('BC');
    await page.keyboard.type('df');
    await dialog.getByText(`${shop.server.deps.outsideOrigin()}/player`).waitFor();
    await dialog.getByLabel('Name').fill('New one');
    await dialog.getByRole('button', { name: 'Pair', exact: true }).click();
    await dialog.getByText('The code has eight letters; this has 4.').waitFor();
    await see(dialog.getByLabel('Code on the screen')).toBeFocused();
    await dialog.getByLabel('Code on the screen').fill('wxzb-cdfg');
    await see(dialog.getByLabel('Code on the screen')).toHaveValue('WXZB CDFG');
    await expectNoFaults();
    await dialog.getByRole('button', { name: 'Pair', exact: true }).click();
    await see(dialog.getByRole('alert')).not.toBeEmpty();
    await see(dialog.getByLabel('Name')).toHaveValue('New one');
    await page.keyboard.press('Escape');
    await see(dialog).toHaveCount(0);
    await see(page.getByRole('button', { name: 'Pair a screen' })).toBeFocused();
  });

  it('CON-35 renaming is undone from its toast; removing asks first', async () => {
    await open('/displays/wall-1');
    await page.getByRole('button', { name: 'Name, zone and tags' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Left window');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Left window' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { level: 1, name: 'Front window' }).waitFor();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('The screen loses its key at once').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await see(page.getByRole('heading', { level: 1, name: 'Front window' })).toBeVisible();
  });

  it('CON-34 a one-time link is made on demand, as text and as a QR', async () => {
    await open('/displays/wall-1');
    await page.getByRole('button', { name: 'Open on this machine' }).click();
    await see(page.locator('qr-picture')).toHaveCount(0);
    await page.getByRole('button', { name: 'Make the link' }).click();
    await see(page.getByLabel('One-time link')).toHaveValue(/^http.*\/player\?display=wall-1#enrol=/);
    await see(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
    await expectNoFaults();
    await page.getByRole('button', { name: 'Close' }).last().click();
  });

  it('CON-33 CON-184 any instant is explained, by what is published then or by the drafts, with every entry’s reason, and the day is there to choose from', async () => {
    await open('/displays/wall-1');
    const panel = page.locator('explain-panel');
    await see(panel).toContainText('Worked out from what is published (version 1');
    await see(panel).toContainText('has not said which files of it it has');
    await panel.getByLabel('At (Europe/London)').fill('2026-05-04T18:00');
    await see(panel).toContainText('Nothing had been published then.');
    await see(panel.getByRole('status')).toContainText('Holding screen');
    await panel.getByLabel('By').selectOption({ label: 'The drafts' });
    await see(panel).toContainText('Worked out from the drafts');
    await see(panel.getByRole('status')).toContainText('Evenings');
    const row = (name: string) =>
      panel.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    await see(row('Evenings')).toContainText('Yes');
    await see(row('All day, everywhere')).toContainText('lower priority than Evenings');
    await see(panel.getByRole('button', { name: /–24:00/ })).toHaveCount(1);
    await panel.getByRole('button', { name: /00:00/ }).first().click();
    await see(panel.getByRole('status')).toContainText('All day, everywhere');
    await see(row('Evenings')).toContainText('No');
  });
});

describe('people and settings', () => {
  it('CON-90 an invitation shows its one-time link once, and the link lets its owner in', async () => {
    await open('/people');
    await page.getByRole('button', { name: 'Invite somebody' }).click();
    const dialog = page.locator('invite-dialog');
    await dialog.getByLabel('Name').fill('Ada');
    await dialog.getByLabel('E-mail').fill('not an address');
    await dialog.getByRole('button', { name: 'Make the account' }).click();
    await dialog.getByText('name@example.com').waitFor();
    await see(dialog.getByLabel('E-mail')).toBeFocused();
    await dialog.getByLabel('E-mail').fill('ada@shop.example');
    await dialog.getByRole('button', { name: 'Make the account' }).click();
    const link = await dialog.getByLabel('One-time sign-in link').inputValue();
    await expectNoFaults();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await page.getByRole('row').filter({ hasText: 'ada@shop.example' }).waitFor();
    const other = await (await shop.browser.newContext()).newPage();
    await other.goto(link);
    await other.locator('console-frame').waitFor();
    await see(other.locator('account-menu').first()).toContainText('Merchandiser');
    await other.context().close();
  });

  it('CON-91 a role is changed and taken back', async () => {
    await open('/people');
    const role = page.getByLabel('Role of Ada');
    await role.selectOption({ label: 'Analyst' });
    await page.getByText('Ada is now Analyst.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await see(role).toHaveValue('merchandiser');
  });

  it('CON-96 the store’s name is saved and shown everywhere', async () => {
    await open('/settings');
    await page.locator('store-form').getByLabel('Name').fill('Corner Shop');
    await page.locator('store-form').getByRole('button', { name: 'Save' }).click();
    await see(page.locator('aside .store')).toHaveText('Corner Shop');
  });

  it('CON-73 what was said about drafts goes once they are published, and the drawer says by whom', async () => {
    await open('/settings');
    await page.locator('store-form').getByLabel('Name').fill('Corner Store');
    await page.locator('store-form').getByRole('button', { name: 'Save' }).click();
    const log = page.getByRole('log');
    await see(log).toContainText('The store is saved. Publish to tell the screens.');
    await page.locator('publish-bar').getByRole('button').first().click();
    const drawer = page.locator('publish-drawer');
    await drawer.getByText('Published by the demo, ').waitFor();
    await drawer.getByRole('button', { name: /^Publish \d+ change/ }).click();
    await drawer.getByText('Published by The owner, ').waitFor();
    await see(log).not.toContainText('Publish to tell');
  });
});

describe('insight', () => {
  it('CON-80 CON-82 a range that makes no sense is refused, empty days teach, tabs and CSV are there', async () => {
    await open('/insight');
    await page.getByText('Nothing was played in these days').waitFor();
    await page.getByRole('tab', { name: 'Audience', exact: true }).click();
    await page.getByText('No audience figures for these days').waitFor();
    await see(page.locator('audience-report').getByRole('link', { name: 'CSV' })).toBeVisible();
    await page.getByRole('tab', { name: 'Interactions' }).click();
    await page.getByText('Nobody touched a kiosk in these days').waitFor();
    await page.getByLabel('From').fill('2099-01-01');
    await page.getByText('The last day is before the first.').waitFor();
  });
});

describe('publishing much', () => {
  it('CON-74 the button that publishes is in sight of a phone under thirty changes', async () => {
    await shop.server.storage.write(async (tx) => {
      for (let at = 0; at < 30; at += 1)
        await savePlaylist(tx, { id: `many-${at}`, name: `List ${at}`, slots: [], createdAt: 1 }, 1);
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await open('');
    await page.locator('publish-bar').getByRole('button').first().click();
    const publish = page.locator('publish-drawer').getByRole('button', { name: /^Publish 30 changes$/ });
    await see(publish).toBeInViewport({ ratio: 1 });
    await expectNoFaults();
    await publish.click();
    await see(publish).toHaveCount(0);
  });
});

describe('policy', () => {
  it('CON-10 all of this broke no policy and asked no other host', () => {
    expect(errors).toEqual([]);
  });
});
