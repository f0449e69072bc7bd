import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KioskVisit } from '../../../shared/model/visit.ts';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import type { BuiltPage } from '../../support/built-page.ts';
import { sampleShopFacts } from '../../support/sample-shop-facts.ts';
import { smallTargets } from '../../support/small-targets.ts';
import { buildShopPage } from './shop-page.ts';

const products = sampleProducts(Date.now() - 180_000).slice(0, 60);
const VISIT: KioskVisit = {
  visitId: 'v',
  state: 'matching',
  match: ['🦊', '🌲', '🍎'],
  startedAt: 0,
  capAt: 4_000_000_000_000,
  list: [],
  suggestions: [],
};

let built: BuiltPage;
let page: Page;
let errors: string[];

beforeAll(async () => {
  built = await buildShopPage(products, sampleShopFacts(products, Date.now()));
  ({ page, errors } = await built.open({ viewport: { width: 1080, height: 1920 }, hasTouch: true }));
});
beforeEach(() => page.evaluate(() => window.mount()));
afterAll(async () => {
  await built.close();
  expect(errors).toEqual([]);
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const told = (name: string) =>
  page.evaluate((name) => window.told.filter(([told]) => told === name).map(([, detail]) => detail), name);
const visit = (parts: Partial<KioskVisit>) =>
  page.evaluate(
    async (visit) => {
      window.shop.visit = visit;
      await window.shop.updateComplete;
    },
    { ...VISIT, ...parts },
  );
const offer = (url: string, left: number) =>
  page.evaluate(
    ({ url, left }) => {
      window.shop.offer = {
        url,
        code: 'BCDFGHJK',
        rotateAt: Date.now() + left,
        expiresAt: Date.now() + left,
      };
    },
    { url, left },
  );
const openProduct = async (name: string) => {
  await button(/^Everything/).tap();
  await page.locator('product-grid').getByRole('button', { name }).first().tap();
};

describe('shop-app', () => {
  it('KSK-16 types with the keys on the glass, at the caret, and the field keeps the focus', async () => {
    const field = page.getByRole('searchbox');
    await field.tap();
    for (const key of ['c', 'f', 'f']) await button(new RegExp(`^${key}$`)).tap();
    await field.evaluate((input: HTMLInputElement) => input.setSelectionRange(1, 1));
    await button(/^o$/).tap();
    expect(await field.inputValue()).toBe('coff');
    await button('Delete').tap();
    expect(await field.inputValue()).toBe('cff');
    await button(/^o$/).tap();
    expect(await field.evaluate((input) => (input.getRootNode() as ShadowRoot).activeElement === input)).toBe(
      true,
    );
    await page.getByRole('heading', { name: /for “coff”/ }).waitFor();
    await button(/House coffee/).waitFor();
  });

  it('KSK-6 takes a removal back with one touch', async () => {
    await openProduct('Butter croissant');
    await button('Add to my list').tap();
    await button('My list').tap();
    await button('Take Butter croissant off the list').tap();
    await page.getByText('Your list is empty').waitFor();
    await button('Undo').tap();
    await button('Take Butter croissant off the list').waitFor();
    expect(await told('list-change')).toEqual(
      [1, 0, 1].map((quantity) => ({ productId: 'croissant', quantity })),
    );
  });

  it('KSK-11 draws a QR that a camera reads, names its domain, and hides it once it has expired', async () => {
    const url = 'http://192.168.1.20:8080/p/9Yb2mQpXr4sT7uVwZaBcDe';
    await button('To my phone').tap();
    await offer(url, 60_000);
    const code = page.locator('offer-panel qr-code');
    await code.waitFor();
    const shot = sharp(await code.screenshot())
      .ensureAlpha()
      .raw();
    const { data, info } = await shot.toBuffer({ resolveWithObject: true });
    const decode = (jsQR as unknown as { default: typeof jsQR }).default;
    expect(decode(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(url);
    await page.getByText('192.168.1.20:8080', { exact: true }).waitFor();
    await offer(url, 300);
    await code.waitFor({ state: 'detached' });
  });

  it.each([
    [1080, 1920],
    [820, 1180],
    [1920, 1080],
    [1280, 720],
  ])(
    'KSK-11 on a screen of %i x %i the QR and the code to type are whole, without scrolling',
    async (width, height) => {
      const { page } = await built.open({ viewport: { width, height } });
      await page.evaluate(() => window.mount());
      await page.getByRole('button', { name: 'To my phone' }).click();
      await page.evaluate(() => {
        const until = Date.now() + 60_000;
        window.shop.offer = { url: `${origin}/p/x`, code: 'BCDFGHJK', rotateAt: until, expiresAt: until };
      });
      const bottoms = await Promise.all(
        ['qr-code', '.letters'].map(async (part) => {
          const box = await page.locator(`offer-panel ${part}`).boundingBox();
          return box ? box.y + box.height : null;
        }),
      );
      const dock = await page.locator('shop-app .dock').boundingBox();
      for (const bottom of bottoms) expect(bottom).toBeLessThanOrEqual(dock?.y ?? 0);
      await page.close();
    },
  );

  it('KSK-10 rests two minutes after the last touch, and wakes on one', async () => {
    const { page } = await built.open();
    await page.clock.install();
    await page.evaluate(() => window.mount());
    const wanted = () =>
      page.evaluate(() =>
        window.told.filter(([name]) => name === 'visit-offer-wanted').map(([, told]) => told),
      );
    await page.getByRole('button', { name: 'To my phone' }).click();
    await page.clock.runFor(100_000);
    await page.getByRole('heading', { name: 'Take your list' }).click();
    await page.clock.runFor(119_000);
    expect(await wanted()).toEqual([{ wanted: true }]);
    await page.clock.runFor(1001);
    await page.getByRole('button', { name: 'Show a new code' }).click();
    expect(await wanted()).toEqual([{ wanted: true }, { wanted: false }, { wanted: true }]);
    await page.context().close();
  });

  it('KSK-17 shows emoji, list and reasons while connected, and ends on one touch', async () => {
    await visit({});
    await page.getByText('Does your phone show these three?').waitFor();
    const [first, second] = products;
    if (!first || !second) throw new Error('the sample catalogue is empty');
    await visit({
      state: 'active',
      list: [{ productId: first.id, quantity: 2, addedAt: 1 }],
      suggestions: [{ product: second, contentClass: 'L2', reason: { rule: 'merchant', with: first.name } }],
    });
    await page.getByText(`Goes with ${first.name}`).waitFor();
    expect(
      await page
        .locator('connected-bar match-emoji img')
        .evaluateAll((all) => all.map((img) => (img as HTMLImageElement).alt)),
    ).toEqual(VISIT.match);
    await button(/^End$/).tap();
    expect(await told('visit-end')).toEqual([null]);
  });

  it('KSK-18 keeps everything on one touch, or on Escape, while it warns', async () => {
    await page.evaluate(() => {
      window.shop.idleWarning = 17;
    });
    await page.getByText('17 seconds').waitFor();
    await button('I’m still here').tap();
    await page.keyboard.press('Escape');
    expect(await told('shop-extend')).toEqual([null, null]);
    expect(await told('shop-end')).toEqual([]);
    await button('Clear it now').tap();
    expect(await told('shop-end')).toEqual([null]);
  });

  it('KSK-13 forgets a session at once and has written to no storage', async () => {
    await page.getByRole('searchbox').fill('lemon');
    await openSession();
    await page.evaluate(() => window.shop.wipe());
    await page.getByRole('heading', { name: 'What are you looking for?' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    const left = await page.evaluate(async () => ({
      attributes: [window.shop.hasAttribute('contrast'), window.shop.getAttribute('text-step')],
      visit: window.shop.visit,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      cookies: document.cookie,
    }));
    expect(left).toEqual({
      attributes: [false, '0'],
      visit: null,
      local: 0,
      session: 0,
      databases: 0,
      cookies: '',
    });
    await button('My list').tap();
    await page.getByText('Your list is empty').waitFor();
  });

  async function openSession(): Promise<void> {
    await button('Home').tap();
    await openProduct('Butter croissant');
    await button('Add to my list').tap();
    await button(/Text size/).tap();
    await button('High contrast').tap();
    await visit({ state: 'active', list: [{ productId: 'croissant', quantity: 1, addedAt: 1 }] });
  }

  for (const [width, height] of [
    [1080, 1920],
    [1920, 1080],
  ] as const)
    for (const scheme of ['light', 'dark'] as const)
      it(`KSK-14 has targets of 60 px and nothing for axe to find, ${width} x ${height}, ${scheme}`, {
        timeout: 180_000,
      }, async () => {
        await page.setViewportSize({ width, height });
        await page.evaluate((scheme) => {
          window.shop.scheme = scheme;
        }, scheme);
        await inspect('home');
        await page.getByRole('searchbox').tap();
        await button(/^t$/).tap();
        await inspect('search');
        await button('Home').tap();
        await openProduct('Butter croissant');
        await inspect('product');
        await button('Add to my list').tap();
        await button('My list').tap();
        await inspect('list');
        await button('To my phone').tap();
        await offer('http://192.168.1.20:8080/p/9Yb2mQpXr4sT7uVwZaBcDe', 60_000);
        await inspect('offer');
        await visit({});
        await inspect('match');
        await visit({ state: 'active' });
        await inspect('connected');
        await button('High contrast').tap();
        await inspect('contrast');
      });

  async function inspect(step: string): Promise<void> {
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [step, id, nodes[0]?.target])).toEqual([]);
    expect(await smallTargets(page), step).toEqual([]);
  }
});
