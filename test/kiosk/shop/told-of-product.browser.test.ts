import type { Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ReviewOrder, reviewsIn } from '../../../kiosk/shop/product/review-order.ts';
import { calendarDay } from '../../../kiosk/shop/product/told-claims.ts';
import type { ShopView } from '../../../kiosk/shop/shop-intent.ts';
import type { Restock } from '../../../shared/model/product-facts.ts';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import { SAMPLE_PLAN } from '../../../signage-server/demo-store/floor-plan.ts';
import type { BuiltPage } from '../../support/built-page.ts';
import { sampleShopFacts } from '../../support/sample-shop-facts.ts';
import { buildShopPage } from './shop-page.ts';

const POLL = { timeout: 20_000 };
const now = Date.now();
const products = sampleProducts(now - 180_000);
const facts = sampleShopFacts(products, now);
const peaches = facts.products.find(({ id }) => id === 'yellow-peaches');
if (!peaches) throw new Error('something is known of the peaches');
peaches.restock = {
  on: new Date(now + 3 * 86_400_000).toLocaleDateString('sv'),
  source: 'The depot',
  at: now - 3_600_000,
};

let built: BuiltPage;
let page: Page;
let errors: string[];
beforeAll(async () => {
  built = await buildShopPage(products, facts);
  ({ page, errors } = await built.open({ viewport: { width: 1080, height: 1920 }, hasTouch: true }));
});
beforeEach(() => page.evaluate(() => window.mount()));
afterAll(async () => {
  await built.close();
  expect(errors).toEqual([]);
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const open = (view: ShopView) =>
  page.evaluate(
    (view) => window.shop.dispatchEvent(new CustomEvent('shop-intent', { detail: { kind: 'open', view } })),
    view,
  );

describe('what is told of a product', () => {
  it('KSK-159 what is sold out is back in so many days, as somebody said; else staff are asked', async () => {
    const told = async (restock: Restock) => {
      await page.evaluate((restock) => {
        const { facts } = window.shop;
        const others = facts.products.filter(({ id }) => id !== 'yellow-peaches');
        const known = facts.products.find(({ id }) => id === 'yellow-peaches');
        const { claims = [], elsewhere = [], links = [], prices = [], reviews } = known ?? {};
        const none = { count: 0, average: null, latest: [] };
        const peaches = { id: 'yellow-peaches', claims, elsewhere, links, prices, reviews: reviews ?? none };
        window.shop.facts = { ...facts, products: [...others, { ...peaches, restock }] };
      }, restock);
      await open({ name: 'product', productId: 'yellow-peaches' });
      await page.getByText('Out of stock today').first().waitFor();
    };
    const inDays = (days: number) => calendarDay(now + days * 86_400_000);
    const lines = page.locator('stock-lines');
    await told({ on: inDays(3), source: 'Hillside Orchard', at: now - 2 * 3_600_000 });
    await lines.getByText('Back in 3 days').waitFor();
    await lines.getByText('says Hillside Orchard (2 hours ago)').waitFor();
    expect(await lines.textContent()).not.toContain('Our staff can tell you');
    for (const gone of [
      { on: inDays(-1), source: 'Hillside Orchard', at: now },
      { on: inDays(3), source: 'Hillside Orchard', at: now - 15 * 86_400_000 },
    ]) {
      await told(gone);
      await lines.getByText('Our staff can tell you').waitFor();
      expect(await lines.textContent()).not.toContain('Back');
    }
  });

  it('KSK-158 what is sold out says so on its tile and stands last, and its page leads to no empty shelf', async () => {
    await open({ name: 'category', category: 'Fruit and vegetables' });
    const tiles = page.locator('shop-shelf .tile');
    await tiles.first().waitFor();
    const out = await tiles.evaluateAll((all) =>
      all.map((tile) => /Out of stock today/.test(tile.textContent ?? '')),
    );
    expect(out).toContain(true);
    expect(out.slice(out.indexOf(true))).not.toContain(false);
    await page.locator('.tile[data-product="yellow-peaches"]').tap();
    await page.getByText('Out of stock today').first().waitFor();
    expect(await page.locator('product-page aisle-sign').count()).toBe(0);
    expect(await button('Show the way').count()).toBe(0);
  });

  it('KSK-158 on the list what is sold out says so and until when, is not in the total, and the walk leaves it out', async () => {
    const put = (productId: string, quantity: number) =>
      page.evaluate((detail) => window.shop.dispatchEvent(new CustomEvent('shop-intent', { detail })), {
        kind: 'quantity',
        productId,
        quantity,
      });
    await page.evaluate(async (plan) => {
      window.shop.ground = { plan, displayId: 'kiosk-1', phoneOrigin: '' };
      await window.shop.updateComplete;
    }, SAMPLE_PLAN);
    await put('sourdough', 2);
    await open({ name: 'list' });
    const total = page.locator('list-panel .total');
    await total.waitFor();
    const alone = await total.innerText();
    expect(alone).toMatch(/^Total\s+£/);
    await put('yellow-peaches', 1);
    await page.locator('list-panel li', { hasText: 'Out of stock today · Back in 3 days' }).waitFor();
    expect(await total.innerText()).toBe(alone.replace('Total', 'Total without what is out of stock'));
    await page.locator('list-panel').getByRole('button', { name: 'Show the way' }).tap();
    await page.locator('tour-stops li').first().waitFor();
    expect(await page.locator('tour-stops li').count()).toBe(1);
    await page.getByText(/^Out of stock today: .*peaches/i).waitFor();
    await put('sourdough', 0);
    await open({ name: 'list' });
    await total.waitFor();
    expect(await page.locator('list-panel').getByRole('button', { name: 'Show the way' }).count()).toBe(0);
  });

  it('KSK-73 a touch sorts what buyers say, another leaves out other stars; nothing is added and nothing is lost (D046)', async () => {
    const { reviews } = facts.products.find(({ id }) => id === 'sourdough') ?? { reviews: null };
    const written = reviews?.latest ?? [];
    expect(new Set(written.map(({ rating }) => rating)).size).toBeGreaterThan(1);
    await open({ name: 'reviews', productId: 'sourdough' });
    const list = page.locator('review-list');
    const shown = () =>
      list
        .locator('li star-rating')
        .evaluateAll((all) => all.map((one) => Number(one.getAttribute('stars'))));
    await list.locator('li').first().waitFor();
    const ratings = (order: ReviewOrder, stars: number | null = null) =>
      reviewsIn(written, order, stars).map(({ rating }) => rating);
    expect(await shown()).toEqual(ratings('newest'));
    await button('Best first').tap();
    await expect.poll(shown, POLL).toEqual(ratings('best'));
    await button('Worst first').tap();
    await expect.poll(shown, POLL).toEqual(ratings('worst'));
    const most = Math.max(...written.map(({ rating }) => rating));
    await list.locator('[aria-label="How many stars"] button').nth(1).tap();
    await expect.poll(shown, POLL).toEqual(ratings('worst', most));
    await list
      .getByRole('status')
      .getByText(`${ratings('worst', most).length} of ${written.length} shown`)
      .waitFor();
    await list.locator('[aria-label="How many stars"] button').first().tap();
    await expect.poll(shown, POLL).toEqual(ratings('worst'));
  });

  it('KSK-151 a touch on a claim tells where it comes from; after its last day neither it nor its page says it', async () => {
    const phoneOrigin = 'https://shop.example';
    await page.evaluate(async (phoneOrigin) => {
      window.shop.ground = { plan: null, displayId: 'kiosk-1', phoneOrigin };
      const { facts } = window.shop;
      window.shop.facts = {
        ...facts,
        products: facts.products.map((one) =>
          one.id === 'free-range-eggs'
            ? { ...one, claims: one.claims.map((claim) => ({ ...claim, validUntil: '2026-12-31' })) }
            : one,
        ),
      };
      window.shop.now = () => Date.UTC(2026, 11, 31, 12);
      await window.shop.updateComplete;
    }, phoneOrigin);
    await open({ name: 'product', productId: 'free-range-eggs' });
    await page.locator('claim-list button').tap();
    await page.getByRole('heading', { name: 'From hens that are outside all day' }).waitFor();
    for (const text of ['Three Gates Dairy (sample)', 'SAMPLE-W-0417', '2 March 2026', '31 December 2026'])
      await page.locator('claim-page').getByText(text).waitFor();
    expect(await page.locator('claim-page take-along').getAttribute('address')).toBe(
      `${phoneOrigin}/phone?claim=claim-free-range-eggs&of=free-range-eggs`,
    );
    await page.evaluate(async () => {
      window.shop.now = () => Date.UTC(2027, 0, 1, 12);
      await window.shop.updateComplete;
    });
    await page.getByText('This is not said any more').waitFor();
    await button('Back').tap();
    await page.getByRole('heading', { name: 'Free-range eggs' }).waitFor();
    expect(await page.locator('claim-list button').count()).toBe(0);
  });
});
