import type { Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import type { BuiltPage } from '../../support/built-page.ts';
import { sampleShopFacts } from '../../support/sample-shop-facts.ts';
import { MATCHING } from './marked-shop.ts';
import { buildShopPage } from './shop-page.ts';

let built: BuiltPage;
let page: Page;
beforeAll(async () => {
  const products = sampleProducts(Date.now() - 180_000).slice(0, 60);
  built = await buildShopPage(products, sampleShopFacts(products, Date.now()));
  ({ page } = await built.open({ viewport: { width: 1080, height: 1920 }, hasTouch: true }));
});
beforeEach(() => page.evaluate(() => window.mount()));
afterAll(() => built.close());

const button = (name: string | RegExp) => page.getByRole('button', { name });
const told = (name: string) =>
  page.evaluate((name) => window.told.filter(([told]) => told === name).map(([, detail]) => detail), name);
const openProduct = async (name: string) => {
  await button(/^Everything/).tap();
  await page.locator('product-grid').getByRole('button', { name }).first().tap();
};

describe('“Done”', () => {
  it('KSK-174 asks before a list is thrown away that is on no phone: not yet, to the phone, or gone', async () => {
    await button('Done').tap();
    expect(await told('shop-end')).toEqual([null]);
    await openProduct('Butter croissant');
    await button('Add to my list').tap();
    const asks = page.getByRole('heading', { name: 'Are you done?' });
    await page.evaluate(() =>
      window.shop.dispatchEvent(
        new CustomEvent('shop-intent', { detail: { kind: 'quantity', productId: 'croissant', quantity: 2 } }),
      ),
    );
    await button('Done').tap();
    await page.getByText('There is 1 product on your list').waitFor();
    expect(await page.locator('shop-nav .count').innerText()).toBe('1');
    await button('Not yet').tap();
    await asks.waitFor({ state: 'hidden' });
    await button('Done').tap();
    await page.keyboard.press('Escape');
    await asks.waitFor({ state: 'hidden' });
    await button('Done').tap();
    await page.locator('done-dialog').getByRole('button', { name: 'To my phone' }).tap();
    await page.getByRole('heading', { name: 'Take your list with you' }).waitFor();
    await asks.waitFor({ state: 'hidden' });
    expect(await told('shop-end')).toEqual([null]);
    await button('Done').tap();
    await button('Clear it now').tap();
    expect(await told('shop-end')).toEqual([null, null]);
  });

  it('KSK-174 asks nobody whose list is on their phone, nor while it warns', async () => {
    await openProduct('Butter croissant');
    await button('Add to my list').tap();
    await button('Done').tap();
    await page.evaluate(() => {
      window.shop.idleWarning = 17;
    });
    await page.getByRole('heading', { name: 'Are you done?' }).waitFor({ state: 'hidden' });
    await page.evaluate(() => {
      window.shop.idleWarning = null;
    });
    await page.evaluate(
      async (visit) => {
        window.shop.visit = visit;
        await window.shop.updateComplete;
      },
      { ...MATCHING, state: 'active' as const, list: [{ productId: 'croissant', quantity: 1, addedAt: 1 }] },
    );
    await button('Done').tap();
    expect(await told('shop-end')).toEqual([null]);
  });
});
