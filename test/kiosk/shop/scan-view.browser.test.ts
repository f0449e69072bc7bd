import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import type { BuiltPage } from '../../support/built-page.ts';
import { sampleShopFacts } from '../../support/sample-shop-facts.ts';
import { smallTargets } from '../../support/small-targets.ts';
import { buildShopPage } from './shop-page.ts';

const products = sampleProducts(Date.now() - 180_000);
const [first] = products;
if (!first?.gtin) throw new Error('the sample products have numbers');
const { gtin, name } = first;

let built: BuiltPage;
let page: Page;
let errors: string[];

beforeAll(async () => {
  built = await buildShopPage(products, sampleShopFacts(products, Date.now()));
  ({ page, errors } = await built.open({
    viewport: { width: 1080, height: 1920 },
    hasTouch: true,
    reducedMotion: 'reduce',
  }));
}, 120_000);
beforeEach(async () => {
  await page.evaluate(() => window.mount());
  // A scanner whose state and code this test says.
  await page.evaluate(async () => {
    const scanner = Object.assign(new EventTarget(), {
      state: 'off',
      code: null as unknown,
      start: () => become('on'),
      stop: () => become('off'),
      isPass: (text: string) => text.startsWith('PASS'),
      claimPass: async (text: string) => (text === 'PASS good' ? null : 'link-stale'),
    });
    const become = (state: string): void => {
      scanner.state = state;
      scanner.dispatchEvent(new Event('state'));
    };
    Object.assign(window, {
      become,
      see: (text: string, format: string) => {
        scanner.code = { text, format };
        scanner.dispatchEvent(new Event('code'));
      },
      scanner,
    });
    window.shop.scanner = scanner as never;
    await window.shop.updateComplete;
  });
  await page.getByRole('button', { name: 'Scan', exact: true }).tap();
  await page.getByRole('heading', { name: 'Scan a code' }).waitFor();
});
afterAll(async () => {
  await built.close();
  expect(errors).toEqual([]);
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const see = (text: string, format: string) =>
  page.evaluate(
    ([text, format]) => (window as never as { see(t: string, f: string): void }).see(text, format),
    [text, format] as const,
  );
const become = (state: string) =>
  page.evaluate((state) => (window as never as { become(s: string): void }).become(state), state);
const state = () => page.evaluate(() => (window as never as { scanner: { state: string } }).scanner.state);

async function expectNoFaults(): Promise<void> {
  expect(await smallTargets(page)).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
}

describe('the scan page', () => {
  it('KSK-57 tells what the camera is for before it is on, then says that it is on, and shows no picture', async () => {
    await page.getByText('No picture is kept or leaves this screen').waitFor();
    expect(await page.locator('scan-view .indicator').count()).toBe(0);
    expect(await state()).toBe('off');
    await expectNoFaults();
    await button('Turn the camera on').tap();
    await page.locator('scan-view .indicator', { hasText: 'Camera on' }).waitFor();
    expect(await page.locator('scan-view').locator('video, canvas, img').count()).toBe(0);
    await expectNoFaults();
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/scan-on.png` });
    await button('Turn the camera off').tap();
    await button('Turn the camera on').waitFor();
  });

  it('SCN-5 opens the product of a code; a foreign one offers to search and to call, and the camera is off', async () => {
    await button('Turn the camera on').tap();
    await see('4006381333931', 'ean-13');
    await page.getByText('We do not have 4006381333931 here').waitFor();
    expect(await state()).toBe('off');
    await button('Search by name').waitFor();
    await button('Call someone').last().waitFor();
    await expectNoFaults();
    await button('Scan another').tap();
    expect(await state()).toBe('on');
    await see(`https://id.gs1.org/01/0${gtin}`, 'qr');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(await state()).toBe('off');
  });

  it('SCN-5 a pass is handed on; one that is refused is said so', async () => {
    await button('Turn the camera on').tap();
    await see('PASS stale', 'qr');
    await page.getByText('This pass could not be used').waitFor();
    await button('Scan another').tap();
    await see('PASS good', 'qr');
    await page.getByText('Now look at your phone').waitFor();
    expect(await state()).toBe('off');
  });

  it('SCN-6 whoever leaves the page turns the camera off', async () => {
    await button('Turn the camera on').tap();
    await button('Home').tap();
    await expect.poll(state, { timeout: 20_000 }).toBe('off');
    expect(await page.locator('scan-view').count()).toBe(0);
  });

  it('SCN-3 SCN-4 without a camera the number is typed, on the glass or on a keyboard', async () => {
    await become('forbidden');
    await page.getByText('The camera of this screen is off').waitFor();
    await button('Type the number').tap();
    await expectNoFaults();
    await page.keyboard.type('4006381333932');
    await page.keyboard.press('Enter');
    await page.getByText('This number has a mistake in it').waitFor();
    for (let press = 0; press < 13; press += 1) await page.keyboard.press('Backspace');
    await page.keyboard.type(gtin);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
  });
});
