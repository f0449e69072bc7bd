import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect as see } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { METRICS_VERSION } from '../../../shared/audience/constants.ts';
import { LADDER } from '../../../shared/audience/content-total.ts';
import { periodOf } from '../../../shared/audience/report-period.ts';
import { allCreatives } from '../../../signage-server/storage/creatives.ts';
import { readStore } from '../../../signage-server/storage/store.ts';
import { SATURDAY } from '../../support/audience-days.ts';
import { dice } from '../../support/dice.ts';
import { newDisplay } from '../../support/display-client.ts';
import { seedAudience } from '../../support/seed-audience.ts';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

const DAY = 86_400_000;
/** Where to put pictures of what is tested, for whoever wants to look. */
const album = process.env['INSIGHT_PICTURES'];

let shop: ConsoleShop;
let page: Page;
let errors: string[];
let clock: number | null = null;
let first: number;
let zone: string;
const dateOf = (at: number) => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at);

beforeAll(async () => {
  shop = await openConsoleShop('auto', () => clock ?? Date.now());
  const { server } = shop;
  ({ zone } = await readStore(server.storage.db));
  const displays = [
    await newDisplay(server, { id: 'entrance', name: 'Entrance', kind: 'wall' }),
    await newDisplay(server, { id: 'bakery', name: 'Bakery counter', kind: 'wall' }),
  ];
  const creatives = (await allCreatives(server.storage.db)).slice(0, 5).map(({ id }) => id);
  first = periodOf('week', Date.now() - 14 * DAY, zone).from;
  await seedAudience({
    displays,
    creatives,
    first,
    days: 7,
    busy: SATURDAY.map((people) => people * 2),
    random: dice(11),
    setClock: (at) => {
      clock = at;
    },
  });
  clock = null;
  ({ page, errors } = await shop.enter('analyst', { reducedMotion: 'reduce' }));
}, 120_000);
afterAll(() => shop.close());

async function openAudience(from: number, to: number): Promise<void> {
  await page.goto(`${shop.server.origin}/console/insight`);
  await page.getByRole('tab', { name: 'Audience', exact: true }).click();
  await page.getByLabel('To', { exact: true }).fill(dateOf(to));
  await page.getByLabel('From', { exact: true }).fill(dateOf(from));
}

const table = (name: string | RegExp) => page.locator('audience-report').getByRole('table', { name });

describe('insight into the audience', () => {
  it('CON-230 AUD-R28 every card, chart and file says estimated, with formula version and unknown share', async () => {
    await openAudience(first, first + 6 * DAY);
    const report = page.locator('audience-report');
    await table(/^How long they stayed/).waitFor();
    const cards = report.locator('.tile');
    await see(cards).toHaveCount(6);
    for (const card of await cards.all()) await see(card).toContainText('estimated');
    await see(cards.filter({ hasText: 'Unknown age' }).locator('b')).toHaveText(/^\d+%$/);
    await see(cards.filter({ hasText: 'Watchers' }).locator('b')).toHaveText(/^[\d,]+0$/);
    await see(cards.filter({ hasText: 'Conversion' }).locator('b')).toHaveText(/^\d+%$/);
    await see(report).toContainText(`formulas ${METRICS_VERSION}`);
    for (const caption of await report.locator('caption').allInnerTexts())
      expect(caption).toContain('estimated');
    for (const link of await report.getByRole('link').all()) {
      const download = page.waitForEvent('download');
      await link.click();
      const lines = (await readFile(await (await download).path(), 'utf8')).trim().split(/\r?\n/);
      expect(lines.length).toBeGreaterThan(5);
      for (const line of lines.slice(1)) expect(line).toContain(`estimated,${METRICS_VERSION},`);
    }
  });

  it('CON-231 each chart is its own table: ages, stays, looks, hours, content and the ladder with its formulas', async () => {
    await see(table(/^Who was present/).getByRole('row')).toHaveCount(5);
    await see(table(/^How long they stayed/).getByRole('row')).toHaveCount(6);
    await see(table(/^How long they looked/).getByRole('row')).toHaveCount(5);
    await see(table(/^By content/).getByRole('row')).toHaveCount(6);
    const ladder = table(/^From ad play/);
    for (const { name, formula } of LADDER)
      await see(ladder.getByRole('row').filter({ hasText: name }).filter({ hasText: formula })).toHaveCount(
        1,
      );
    const hours = table(/^People present by hour/);
    await see(hours.getByRole('rowheader')).toHaveText(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    await page.getByText('All rows by time').click();
    await see(
      table(/^By time/)
        .getByRole('row')
        .nth(5),
    ).toBeVisible();
    await page.getByText('All rows by time').click();
  });

  it('CON-232 what is too small is withheld in words, with when it is told and how long figures are kept', async () => {
    const report = page.locator('audience-report');
    await see(report).toContainText('This hour is told at');
    await see(report).toContainText('nine days at most');
    await openAudience(Date.now(), Date.now());
    await report.getByText('No audience figures for these days').waitFor();
    await see(report).toContainText('at least 10 people stand behind');
    await see(report.getByRole('link', { name: 'CSV', exact: true })).toBeVisible();
  });

  it('CON-233 stands on a phone, in the dark and by keyboard, and axe finds nothing', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1440, 820, 390]) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await openAudience(first, first + 6 * DAY);
        await table(/^From ad play/).waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.flat().join(' ')}`);
        expect(found, `${colorScheme} at ${width}`).toEqual([]);
        if (album) await page.screenshot({ path: `${album}/${colorScheme}-${width}.png`, fullPage: true });
      }
    const hours = page.getByRole('region', { name: 'People by hour' });
    await hours.focus();
    await page.keyboard.press('ArrowRight');
    await see(hours).toBeFocused();
  }, 240_000);

  it('CON-234 on paper there are figures and no buttons', async () => {
    await openAudience(first, first + 6 * DAY);
    await page.emulateMedia({ media: 'print' });
    await see(page.locator('audience-report .files')).toBeHidden();
    await see(table(/^By content/)).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  });

  it('CON-230 asks no other host and breaks no policy', () => {
    expect(errors).toEqual([]);
  });
});
