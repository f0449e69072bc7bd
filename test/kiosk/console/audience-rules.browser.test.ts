import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect as playwright } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ConsoleShop, openConsoleShop } from './console-shop.ts';

/** A shared machine is slow, and how slow is no business of these tests. */
const see = playwright.configure({ timeout: 20_000 });

let shop: ConsoleShop;
let page: Page;
let errors: string[];

beforeAll(async () => {
  shop = await openConsoleShop();
  ({ page, errors } = await shop.enter('merchandiser', { reducedMotion: 'reduce' }));
  page.setDefaultTimeout(20_000);
  // Nothing here is saved: leaving loses it.
  page.on('dialog', (dialog) => void dialog.accept());
});
afterAll(async () => {
  await shop.close();
});

const open = async (path: string, on = page) => {
  await on.goto(`${shop.server.origin}/console${path}`);
  await on.getByRole('heading', { level: 1 }).first().waitFor();
};

async function expectNoFaults(on = page): Promise<void> {
  const { violations } = await new AxeBuilder({ page: on }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.flat().join(' ')}`)).toEqual([]);
}

const rule = () => page.locator('details.rule').first();

describe('audience rules in a playlist', () => {
  it('CON-200 CON-202 are written by keyboard, with reach and accuracy beside them', async () => {
    await open('/playlists/all-day');
    await rule().locator('summary').focus();
    await page.keyboard.press('Enter');
    await see(rule()).toHaveAttribute('open');
    await page.keyboard.press('Tab');
    await see(rule().getByRole('combobox', { name: /^How many are there/ })).toBeFocused();
    await rule()
      .getByRole('combobox', { name: /^How many are there/ })
      .selectOption({ label: 'two people' });
    await rule()
      .getByRole('combobox', { name: /^Who watches/ })
      .selectOption({ label: 'somebody watching' });
    await rule()
      .getByRole('combobox', { name: /^Estimated age/ })
      .selectOption({ label: 'mostly 60 or older' });
    await see(rule().locator('summary')).toContainText('two people, somebody watching, mostly 60 or older');
    await see(rule()).toContainText('no figures are told of the last 28 days yet');
    await see(rule()).toContainText('Age, as measured:');
    await see(rule().getByRole('combobox', { name: /presentation/ })).toHaveCount(0);
    await expectNoFaults();
  });

  it('CON-200 one that would ask nothing stays as it was, and says why', async () => {
    const [many, watching, age] = [/^How many/, /^Who watches/, /^Estimated age/].map((label) =>
      rule().getByRole('combobox', { name: label }),
    );
    await many?.selectOption('');
    await watching?.selectOption('');
    await age?.selectOption('');
    await page.getByText('An audience rule has to ask something.').waitFor();
    await see(rule().locator('summary')).toContainText('mostly 60 or older');
    expect(await age?.inputValue()).toBe('60+');
  });

  it('CON-203 sliders say what each slot would show, also by keyboard', async () => {
    await open('/playlists/all-day');
    const shown = page.getByLabel('What they would see');
    await see(shown).toContainText('nobody is there');
    const elders = page.getByLabel('Aged 60 or older');
    await elders.focus();
    await page.keyboard.press('ArrowRight');
    await see(page.getByLabel('People there')).toHaveValue('1');
    await see(shown).toContainText('for mostly 60 or older');
    await page.getByLabel('Aged 20-39').fill('3');
    await see(page.getByLabel('Of those, watching')).toHaveValue('4');
    await see(shown).toContainText('for mostly 20-39');
    await page.getByLabel('People there').fill('0');
    await see(elders).toHaveValue('0');
  });

  it('CON-204 a variant is looked at from its row', async () => {
    const look = page.getByRole('button', { name: /^Look at the variant/ }).first();
    const name = ((await look.getAttribute('aria-label')) ?? '').replace('Look at the variant ', '');
    await look.click();
    await see(page.locator('playlist-preview .controls p')).toContainText(name);
  });

  it.each([
    [390, 844, 'light'],
    [390, 844, 'dark'],
    [1440, 1000, 'dark'],
  ] as const)('CON-9 a rule being written is whole at %i x %i, %s', async (width, height, colorScheme) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open('/playlists/all-day');
    await rule().locator('summary').click();
    await rule()
      .getByRole('combobox', { name: /^Estimated age/ })
      .waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await expectNoFaults();
    const { SHOTS } = process.env;
    if (SHOTS) {
      await rule().scrollIntoViewIfNeeded();
      await page.screenshot({ path: `${SHOTS}/rule-${width}-${colorScheme}.png`, fullPage: true });
    }
  });
});

describe('the creep gate', () => {
  it('CON-206 what a creative is about is said in its dialog, and refused where a rule decides about it', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open('/media');
    await page.getByRole('searchbox').fill('Dinner: taco night');
    await page.getByRole('button', { name: 'Dinner: taco night', exact: true }).click();
    const dialog = page.locator('creative-dialog');
    await dialog.getByLabel('It is about').selectOption({ label: 'alcohol' });
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('which no audience rule may touch').waitFor();
    await dialog.getByLabel('It is about').selectOption({ label: 'health' });
    await dialog.getByRole('button', { name: 'Save' }).click();
    await see(dialog).toHaveCount(0);
  });

  it('CON-205 a blocked rule stands above the publish button with the way round, and nothing is published', async () => {
    await page.getByRole('button', { name: /^Publish/ }).click();
    const drawer = page.locator('publish-drawer');
    await drawer.getByText('Most people would find this creepy.').first().waitFor();
    await see(drawer).toContainText('show it to everybody instead of by a rule');
    await see(drawer.getByRole('button', { name: /^Publish/ })).toHaveCount(0);
    await see(drawer.getByText('Nothing is published before')).toBeVisible();
    await expectNoFaults();
    const { SHOTS } = process.env;
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/gate.png` });
  });

  it('CON-205 what may be approved is approved by whoever manages the store, and by nobody else', async () => {
    const { page: desk, errors: faults } = await shop.enter('owner', { reducedMotion: 'reduce' });
    desk.setDefaultTimeout(20_000);
    await shop.server.storage.write((tx) =>
      tx
        .updateTable('display')
        .set({ tags: JSON.stringify(['entrance']) })
        .execute(),
    );
    const { creatives } = (await (
      await desk.request.get(`${shop.server.origin}/api/v1/creatives`)
    ).json()) as { creatives: { creative: { id: string; category?: string } }[] };
    const about = creatives.find(({ creative }) => creative.category === 'health')?.creative.id;
    await open('/media', desk);
    await desk.evaluate(async (id) => {
      await fetch(`/api/v1/creatives/${id}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ category: null, name: 'Taco night' }),
      });
    }, about ?? '');
    await open('/playlists/all-day', desk);
    await desk.locator('details.rule').first().locator('summary').click();
    await desk
      .getByRole('combobox', { name: /^Estimated age/ })
      .first()
      .selectOption({ label: 'mostly 40-59' });
    await desk.getByRole('button', { name: 'Save', exact: true }).click();
    await desk.getByRole('button', { name: /^Publish/ }).click();
    const drawer = desk.locator('publish-drawer');
    await drawer.getByText('Many people would find this creepy.').first().waitFor();
    await drawer.getByRole('button', { name: /^Approve it/ }).click();
    await drawer.getByRole('button', { name: /^Publish/ }).click();
    await see(drawer.getByRole('button', { name: /^Publish/ })).toHaveCount(0);
    expect(faults).toEqual([]);
  });
});

describe('insight', () => {
  it('CON-207 says of audience rules what they showed by the week, or why there is nothing to tell', async () => {
    await open('/insight');
    await page.getByRole('tab', { name: 'Audience rules' }).click();
    await page.getByText('at least 10 different quarters of an hour').waitFor();
    await expectNoFaults();
    expect(errors).toEqual([]);
  });
});
