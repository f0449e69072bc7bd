import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ShopView } from '../../../kiosk/shop/shop-intent.ts';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import type { BuiltPage } from '../../support/built-page.ts';
import { tabTo } from '../../support/keyboard.ts';
import { sampleShopFacts } from '../../support/sample-shop-facts.ts';
import { smallTargets } from '../../support/small-targets.ts';
import { buildShopPage } from './shop-page.ts';

const now = Date.now();
const products = sampleProducts(now - 180_000);
const facts = sampleShopFacts(products, now);
const sourdough = facts.products.find(({ id }) => id === 'sourdough');
sourdough?.elsewhere.push({
  storeCode: 'Harbour Street',
  quantity: 12,
  available: true,
  at: now - 3_600_000,
  aisle: '',
  bay: '',
});
sourdough?.prices.push({ source: 'The other baker', priceMinor: 350, url: null, seenAt: now - 7_200_000 });

let built: BuiltPage;
let page: Page;
let errors: string[];
beforeAll(async () => {
  built = await buildShopPage(products, facts);
  ({ page, errors } = await built.open({ viewport: { width: 1080, height: 1920 }, hasTouch: true }));
  await page.evaluate(() => {
    document.documentElement.dataset['surface'] = 'kiosk';
  });
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

describe('pages of a product', () => {
  it('KSK-84 the main facts of a product stand on one screen of 1080 x 1920, without scrolling', async () => {
    await open({ name: 'product', productId: 'sourdough' });
    const product = page.locator('product-page');
    const dock = await page.locator('shop-app .dock').boundingBox();
    for (const part of [
      'price-tag >> nth=0',
      'unit-line p',
      'review-summary button',
      'stock-lines >> text=Harbour Street',
      'aisle-sign .sign',
      'claim-list li >> nth=0',
      'price-elsewhere li >> nth=0',
      'list-action button',
    ]) {
      const box = await product.locator(part).boundingBox();
      expect((box?.y ?? Number.NaN) + (box?.height ?? 0), part).toBeLessThanOrEqual(dock?.y ?? 0);
    }
    expect(await product.locator('section').count()).toBeLessThanOrEqual(3);
    for (const name of [/^Show the way/, /^Compare/, /^Call someone/]) await button(name).first().waitFor();
  });

  it('KSK-175 on a tablet of 820 x 1180 what is told of a product, and the way on, stand on one screen', async () => {
    const { page: tablet } = await built.open({ viewport: { width: 820, height: 1180 }, hasTouch: true });
    await tablet.evaluate(async () => {
      document.documentElement.dataset['surface'] = 'kiosk';
      await window.mount();
      const view = { name: 'product', productId: 'sourdough' };
      window.shop.dispatchEvent(new CustomEvent('shop-intent', { detail: { kind: 'open', view } }));
    });
    const product = tablet.locator('product-page');
    await product.locator('claim-list li').first().waitFor();
    const dock = await tablet.locator('shop-app .dock').boundingBox();
    for (const part of [
      'price-tag >> nth=0',
      'unit-line p',
      'review-summary button',
      'stock-lines >> text=Harbour Street',
      'aisle-sign .sign',
      'claim-list li >> nth=0',
      'list-action button',
      '.acts button >> nth=0',
    ]) {
      const box = await product.locator(part).boundingBox();
      expect((box?.y ?? Number.NaN) + (box?.height ?? 0), part).toBeLessThanOrEqual(dock?.y ?? 0);
    }
    await tablet.context().close();
  });

  it('KSK-175 in the largest letters the page has three quarters of the screen, and every help its name', async () => {
    await page.evaluate(() => {
      for (let step = 0; step < 2; step += 1)
        window.shop.dispatchEvent(new CustomEvent('shop-intent', { detail: { kind: 'text-step' } }));
    });
    const main = await page.locator('shop-app main').boundingBox();
    expect(main?.height).toBeGreaterThanOrEqual(1920 * 0.75);
    for (const name of ['Text size', 'High contrast', 'Lower the page', 'English']) {
      const said = await page.locator('access-bar .name', { hasText: name }).boundingBox();
      expect(said?.width, name).toBeGreaterThan(20);
    }
  });

  it('KSK-84 a product that is sold out says so and leads to what is there instead', async () => {
    await open({ name: 'product', productId: 'yellow-peaches' });
    await page.getByText('Out of stock today').first().waitFor();
    await page
      .locator('product-page section')
      .first()
      .getByRole('heading', { name: 'Here today instead' })
      .waitFor();
    await page.locator('product-page section').first().locator('.tile').first().tap();
    await page
      .getByText(/\d+ in stock|Only \d+ left/)
      .first()
      .waitFor();
  });

  it('KSK-85 all that a how-to needs goes to the list in one touch, and back leads out of it, whatever the step', async () => {
    const howTo = facts.howTos.find(({ id }) => id === 'how-to-bean-soup');
    await open({ name: 'how-to', howToId: 'how-to-bean-soup', step: 0 });
    await page.getByRole('heading', { name: 'What you need' }).waitFor();
    expect(await page.locator('part-list li').count()).toBe(howTo?.parts.length);
    await button('Put all of it on my list').tap();
    await page.getByText('All of it is on your list').waitFor();
    await button('Show the steps').tap();
    await page.getByText('Step 1 of').first().waitFor();
    await button('Next step').tap();
    await page.getByText('Step 2 of').first().waitFor();
    await button('Back').tap();
    await page.getByRole('heading', { name: 'What are you looking for?' }).waitFor();
    await button(/^My list/).tap();
    expect(await page.locator('list-panel .lines li').count()).toBe(howTo?.parts.length);
  });

  it('KSK-152 a how-to is taken along in a code that holds it and its step, and nothing else', async () => {
    await page.evaluate(async () => {
      window.shop.ground = { plan: null, displayId: 'kiosk-1', phoneOrigin: 'https://shop.example' };
      await window.shop.updateComplete;
    });
    await open({ name: 'how-to', howToId: 'how-to-bean-soup', step: 0 });
    const address = (step: number) => `https://shop.example/phone?how-to=how-to-bean-soup&step=${step}`;
    const code = page.locator('how-to-player take-along');
    await code.waitFor();
    expect(await code.getAttribute('address')).toBe(address(0));
    await button('Show the steps').tap();
    await button('Next step').tap();
    await expect.poll(() => code.getAttribute('address'), { timeout: 20_000 }).toBe(address(2));
  });

  it('KSK-150 a value narrows a shelf to what is said to be so, and one touch shows everything again', async () => {
    await open({ name: 'category', category: null });
    await button('Values').tap();
    await page.getByRole('group', { name: /^Only what is said/ }).waitFor();
    await button('Animal welfare').tap();
    await page.getByText('3 products').first().waitFor();
    const shown = await page
      .locator('shop-shelf .tile')
      .evaluateAll((tiles) => tiles.map((tile) => (tile as HTMLElement).dataset['product']));
    expect(shown.sort()).toEqual(['cod-fillets', 'free-range-eggs', 'rose-soap']);
    await button('No animal testing').tap();
    await page.getByText('1 product').first().waitFor();
    await button('Show me everything').tap();
    await page.getByText(`${products.length} products`).first().waitFor();
  });

  it('KSK-83 two are picked on a shelf and stand side by side, first in what they differ', async () => {
    await open({ name: 'category', category: 'Bakery' });
    await button('Compare').tap();
    await page.locator('.tile[data-product="sourdough"]').tap();
    await page.locator('.tile[data-product="baguette"]').tap();
    await page.getByText('2 chosen').waitFor();
    await button('Compare them').tap();
    await page.getByRole('heading', { name: 'Side by side' }).waitFor();
    await page.getByText('£4.94 per kilo').waitFor();
    await button('Leave out Country sourdough').tap();
    await page.getByText('£4.94 per kilo').waitFor({ state: 'detached' });
    await button('Back').tap();
    await page.getByRole('heading', { name: 'Bakery' }).waitFor();
  });

  it('KSK-78 a guide is gone through by keyboard alone, and back takes the last answer back', async () => {
    await open({ name: 'guide', guideId: 'guide-hot-drink', answers: [] });
    await page.getByRole('heading', { name: 'Coffee or tea?' }).waitFor();
    await tabTo(page, /^Coffee$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'When do you drink it?' }).waitFor();
    await button('Back').tap();
    await page.getByRole('heading', { name: 'Coffee or tea?' }).waitFor();
    await page.locator('[data-answer="tea"]').tap();
    for (const [n, answer] of ['evening', 'any', 'any'].entries()) {
      await page.getByText(`Question ${n + 2} of 4`).waitFor();
      await page.locator(`[data-answer="${answer}"]`).tap();
    }
    await page.getByRole('heading', { name: 'These fit best' }).waitFor();
    expect(await page.locator('guide-page .tile').count()).toBe(3);
  });

  it('KSK-81 “not it” makes room for the next, undo brings it back, and both are told', async () => {
    await open({ name: 'guide', guideId: 'guide-bread', answers: ['any', 'any', 'any', 'any'] });
    const first = await page.locator('guide-page .tile').first().getAttribute('data-product');
    await button(/: not it$/)
      .first()
      .tap();
    await page.locator(`guide-page .tile[data-product="${first}"]`).waitFor({ state: 'detached' });
    await button('Undo').tap();
    await page.locator(`guide-page .tile[data-product="${first}"]`).waitFor();
    await button(/: this is it$/)
      .first()
      .tap();
    const actions = await page.evaluate(() =>
      window.told
        .filter(([name]) => name === 'shop-interaction')
        .map(([, detail]) => [(detail as { action: string }).action, (detail as { list: string }).list]),
    );
    expect(actions).toEqual(['not-it', 'this-is-it'].map((action) => [action, 'guide guide-bread']));
  });

  it('KSK-82 “not now” puts a shelf away; it, the mission and filters are gone with the session', async () => {
    await button('A gift').tap();
    await button(/^Not now: Better price/).tap();
    await page.getByRole('heading', { name: 'Better price this week' }).waitFor({ state: 'detached' });
    await button('Undo').tap();
    await page.getByRole('heading', { name: 'Better price this week' }).waitFor();
    await button(/^Not now: Better price/).tap();
    await page.evaluate(() => window.shop.wipe());
    await page.getByRole('heading', { name: 'Better price this week' }).waitFor();
    expect(await button('A gift').getAttribute('aria-pressed')).toBe('false');
  });

  it.each([
    [1080, 1920],
    [390, 844],
  ])(
    'KSK-39 the pages of a product in Arabic, large and high in contrast, %i x %i',
    {
      timeout: 300_000,
    },
    async (width, height) => {
      await page.setViewportSize({ width, height });
      await button(/^Language/).tap();
      await button('العربية').tap();
      await page.getByRole('heading', { name: 'عمّ تبحث؟' }).waitFor();
      await button('تباين عالٍ').tap();
      await button(/^حجم النص/).tap();
      await button(/^حجم النص/).tap();
      const pages: readonly (readonly [ShopView, string])[] = [
        [{ name: 'product', productId: 'sourdough' }, 'product-page'],
        [{ name: 'reviews', productId: 'sourdough' }, 'review-list'],
        [{ name: 'compare', productIds: ['sourdough', 'baguette', 'croissant'] }, 'compare-page'],
        [{ name: 'how-to', howToId: 'how-to-bean-soup', step: 0 }, 'how-to-player'],
        [{ name: 'how-to', howToId: 'how-to-bean-soup', step: 2 }, 'how-to-player'],
        [{ name: 'guide', guideId: 'guide-milk', answers: [] }, 'guide-page'],
        [{ name: 'guide', guideId: 'guide-milk', answers: ['any', 'any', 'any', 'any'] }, 'guide-page'],
        [{ name: 'category', category: 'Sweet things' }, 'shop-shelf'],
      ];
      for (const [view, element] of pages) {
        await open(view);
        await page.locator(`${element} h1`).waitFor();
        await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
        const step = JSON.stringify(view);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [step, id, nodes[0]?.target])).toEqual([]);
        expect(await smallTargets(page), step).toEqual([]);
        const main = await page
          .locator('shop-app main')
          .evaluate((main) => [main.scrollWidth, main.clientWidth] as const);
        expect(main[0], step).toBeLessThanOrEqual(main[1]);
      }
    },
  );
});
