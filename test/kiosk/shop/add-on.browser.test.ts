import type { Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import type { BuiltPage } from '../../support/built-page.ts';
import { sampleShopFacts } from '../../support/sample-shop-facts.ts';
import { smallTargets } from '../../support/small-targets.ts';
import { buildShopPage } from './shop-page.ts';

const [bread, butter, jam] = ['sourdough', 'butter', 'jam'];
/** Of the sample, three that go with each other as told here, and the rest with nothing. */
const products = sampleProducts(Date.now() - 180_000)
  .slice(0, 60)
  .map((product, n) => ({
    ...product,
    id: [bread, butter, jam][n] ?? product.id,
    name: ['Country sourdough', 'Farm butter', 'Plum jam'][n] ?? product.name,
    stock: 20,
    sensitive: false,
    goesWith: n === 0 ? ['butter', 'jam'] : [],
  }));

let built: BuiltPage;
let page: Page;
beforeAll(async () => {
  built = await buildShopPage(products, { ...sampleShopFacts(products, Date.now()), products: [] });
  ({ page } = await built.open({ viewport: { width: 1080, height: 1920 }, hasTouch: true }));
});
afterAll(() => built.close());
beforeEach(() => page.evaluate(() => window.mount()));

const button = (name: string | RegExp) => page.getByRole('button', { name });
const card = () => page.locator('add-on-card');
const list = async (...ids: string[]) => {
  await page.evaluate(async (ids) => {
    const intend = (detail: unknown) => window.shop.dispatchEvent(new CustomEvent('shop-intent', { detail }));
    for (const productId of ids) intend({ kind: 'quantity', productId, quantity: 1 });
    intend({ kind: 'open', view: { name: 'list' } });
    await window.shop.updateComplete;
  }, ids);
};
const told = () =>
  page.evaluate(() =>
    window.told.flatMap(([name, detail]) => {
      const { action, productId } = detail as { action: string; productId: string };
      return name === 'shop-interaction' && action.startsWith('add-on') ? [`${action} ${productId}`] : [];
    }),
  );

describe('one thing more beside the list', () => {
  it('KSK-170 says what it goes with, and one touch puts it on the list', async () => {
    await list('sourdough');
    await card().getByRole('heading', { name: 'Goes with Country sourdough' }).waitFor();
    expect(await smallTargets(page)).toEqual([]);
    await card().getByRole('button', { name: 'Add to my list' }).tap();
    await card().waitFor({ state: 'detached' });
    await button('Take Farm butter off the list').waitFor();
    await button('Take Farm butter off the list').tap();
    await card().waitFor();
    expect(await told()).toEqual(['add-on-shown butter']);
  });

  it('KSK-171 “Not now” puts it away for the session, and undo brings it back', async () => {
    await list('sourdough');
    await card()
      .getByRole('button', { name: /^Not now/ })
      .tap();
    await card().waitFor({ state: 'detached' });
    await button('Undo').tap();
    await card().waitFor();
    await card()
      .getByRole('button', { name: /^Not now/ })
      .tap();
    await button('Home').tap();
    await list('jam');
    await page.getByRole('heading', { name: 'My list' }).waitFor();
    expect(await card().count()).toBe(0);
    expect(await told()).toEqual([
      'add-on-shown butter',
      'add-on-dismissed butter',
      'add-on-dismissed butter',
    ]);
  });

  it('KSK-172 on a day of the lot none is shown, and what would have been is told with what became of it', async () => {
    await page.evaluate(() => {
      window.shop.addOnHeld = true;
    });
    await list('sourdough');
    await page.getByRole('heading', { name: 'My list' }).waitFor();
    expect(await card().count()).toBe(0);
    await list('butter');
    await page.evaluate(() => window.shop.wipe());
    expect(await told()).toEqual(['add-on-held butter', 'add-on-held-kept butter']);
  });

  it('KSK-171 with a phone connected no idea beside the list is the one put forward', async () => {
    await page.evaluate(async () => {
      const [, butter, , other] = window.shop.catalogue.products;
      if (!butter || !other) throw new Error('the sample is short');
      const plain = (product: typeof butter) => ({ ...product, goesWith: [] });
      window.shop.visit = {
        visitId: 'v',
        state: 'active',
        match: ['🦊', '🌲', '🍎'],
        startedAt: 0,
        capAt: 4_000_000_000_000,
        list: [{ productId: 'sourdough', quantity: 1, addedAt: 1 }],
        suggestions: [butter, other].map((product) => ({
          product: plain(product),
          contentClass: 'L2',
          reason: { rule: 'merchant', with: 'Country sourdough' },
        })),
      };
      await window.shop.updateComplete;
    });
    await list();
    await card().getByText('Farm butter').waitFor();
    await page.locator('list-panel product-grid').waitFor();
    expect(await page.locator('list-panel product-grid .tile').count()).toBe(1);
    expect(await page.locator('list-panel product-grid [data-product=butter]').count()).toBe(0);
  });
});
