import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect as playwright } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LearningCell } from '../../../shared/choosing/learning-cell.ts';
import { allCreatives } from '../../../signage-server/storage/creatives.ts';
import { newDisplay } from '../../support/display-client.ts';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

const see = playwright.configure({ timeout: 20_000 });
/** Where to put pictures of what is tested, for whoever wants to look. */
const album = process.env['LEARNED_PICTURES'];
const DAY_MS = 86_400_000;

let shop: ConsoleShop;
let page: Page;
let errors: string[];
let names: string[];
let clock = Date.now();

beforeAll(async () => {
  shop = await openConsoleShop('auto', () => clock);
  const { server } = shop;
  const creatives = (await allCreatives(server.storage.db)).slice(0, 4);
  names = creatives.map(({ name }) => name);
  const display = await newDisplay(server, { id: 'entrance', name: 'Entrance', kind: 'wall' });
  // What is learned is told once its week is over.
  clock -= 8 * DAY_MS;
  const events = creatives.map(({ id }, place): { seq: number; kind: 'learning'; cell: LearningCell } => {
    const [plays, tenths] = place === 3 ? [4, 160] : [300, 300 * (30 + 10 * place)];
    const squares = Math.ceil((tenths ** 2 / plays) * 1.3);
    const context = { band: '40-59', group: '2', part: 'midday', random: false } as const;
    return { seq: place + 1, kind: 'learning', cell: { creativeId: id, ...context, plays, tenths, squares } };
  });
  const sent = await display.call('POST', '/api/v1/display/log', { epoch: 'e', events });
  expect(await sent.json()).toEqual({ ack: 4, refused: [] });
  clock += 8 * DAY_MS;
  ({ page, errors } = await shop.enter('merchandiser', { reducedMotion: 'reduce' }));
  page.setDefaultTimeout(20_000);
}, 180_000);
afterAll(() => shop.close());

async function open(on = page): Promise<void> {
  await on.goto(`${shop.server.origin}/console/insight`);
  await on.getByRole('tab', { name: 'Learned' }).click();
}

async function expectNoFaults(picture: string): Promise<void> {
  if (album) await page.screenshot({ path: `${album}/${picture}.png`, fullPage: true });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.flat().join(' ')}`)).toEqual([]);
}

describe('what screens have learned', () => {
  it('CON-251 is told by creative, estimated, with its range, and withheld below ten plays', async () => {
    await open();
    const table = page.getByRole('table', { name: /How long people look, estimated/ });
    await see(table.getByRole('row')).toHaveCount(5);
    // It is of all weeks and all screens: no range stands above it that would change nothing.
    await see(page.getByLabel('From', { exact: true })).toHaveCount(0);
    // The one that holds people longest first.
    await see(table.getByRole('row').nth(1)).toContainText(`${names[2]}`);
    await see(table.getByRole('row').nth(1)).toContainText('5.0 s');
    await see(table.getByRole('row').nth(4)).toContainText('too early to say');
    await see(page.getByText(/It makes no difference yet who stands there/)).toBeVisible();
    await expectNoFaults('learned');
  });

  it('CON-252 CON-254 an experiment is started, says that it is too early, and is ended', async () => {
    await open();
    await page.getByRole('button', { name: 'New experiment' }).click();
    await page.getByRole('button', { name: 'Start' }).click();
    await see(page.getByRole('dialog')).toBeVisible();
    await page.getByLabel('Name', { exact: true }).fill('Do the rules work?');
    await page.getByLabel('Hours without choosing').selectOption({ label: 'One hour in four' });
    const least = page.getByLabel('The smallest difference worth knowing');
    await see(least).toContainText(/20% or more: needs about \d+ days/);
    const plan = page.getByText(/found in four of five experiments/);
    await see(plan).toContainText('this is a guess');
    const [longer] = (await least.locator('option').allInnerTexts()).filter((text) => text.startsWith('5%'));
    await least.selectOption({ label: longer ?? '' });
    await see(plan).toContainText('A difference of 5%');
    await expectNoFaults('new-experiment');
    await page.getByRole('button', { name: 'Start' }).click();
    const item = page.getByRole('listitem').filter({ hasText: 'Do the rules work?' });
    await see(item).toContainText('Too early to say');
    await see(item).toContainText('25 % of the hours without choosing');
    await expectNoFaults('experiment');
    await page.getByRole('button', { name: 'End Do the rules work?' }).click();
    await page.getByRole('button', { name: 'End', exact: true }).click();
    await see(item).toContainText('ended');
    await see(page.getByRole('button', { name: 'End Do the rules work?' })).toHaveCount(0);
  });

  it('CON-252 whoever may only read starts none', async () => {
    const { page: other } = await shop.enter('analyst');
    await open(other);
    await see(other.getByText('Do the rules work?').first()).toBeVisible();
    await see(other.getByRole('button', { name: 'New experiment' })).toHaveCount(0);
    await other.close();
    expect(errors).toEqual([]);
  });
});

describe('a slot that learns', () => {
  it('CON-253 is switched on in the playlist, says its limits, and takes variants for anybody', async () => {
    await page.goto(`${shop.server.origin}/console/playlists/all-day`);
    page.on('dialog', (dialog) => void dialog.accept());
    const learns = page.getByRole('checkbox', { name: 'Let the screen learn among these' }).first();
    await learns.check();
    await see(page.getByText(/none more than 60 %/).first()).toBeVisible();
    await see(page.getByText(/Without a camera, or with nobody there/).first()).toBeVisible();
    await see(page.getByText(/which part of a screen people look at is not measured/).first()).toBeVisible();
    await see(page.getByText(/plays beside others in/)).toHaveCount(0);
    await expectNoFaults('learns');
    await learns.uncheck();
    await see(page.getByText(/none more than 60 %/)).toHaveCount(0);
  });

  it('CON-255 a choice stays as long as its slot says, and undo takes it back', async () => {
    await page.goto(`${shop.server.origin}/console/playlists/all-day`);
    const hold = page.getByLabel(/What is chosen stays/).first();
    await see(hold).toHaveValue('6000');
    await hold.selectOption({ label: '20 seconds' });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.reload();
    await see(hold).toHaveValue('20000');
    await expectNoFaults('hold');
    await hold.selectOption({ label: '6 seconds' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await see(hold).toHaveValue('20000');
  });

  it('FIT-3 a rule says whom somebody had in mind, and undo takes it back', async () => {
    await page.goto(`${shop.server.origin}/console/playlists/all-day`);
    const rule = page.locator('details.rule').first();
    await rule.locator('summary').click();
    const mind = rule.getByRole('textbox', { name: /Whom you have in mind, a guess/ });
    await mind.fill('Parents on their way home');
    await mind.press('Tab');
    await expectNoFaults('persona');
    await page.getByRole('button', { name: 'Undo' }).click();
    await see(mind).toHaveValue('');
  });
});
