import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ShopView } from '../../../kiosk/shop/shop-intent.ts';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import { SAMPLE_PLAN } from '../../../signage-server/demo-store/floor-plan.ts';
import { SAMPLE_HOW_TOS } from '../../../signage-server/demo-store/sample-how-tos.ts';
import type { BuiltPage } from '../../support/built-page.ts';
import { sampleShopFacts } from '../../support/sample-shop-facts.ts';
import { smallTargets } from '../../support/small-targets.ts';
import { buildShopPage } from './shop-page.ts';

const NOW = Date.now();
const TWO_DAYS = 2 * 86_400_000;
const SCARCE = SAMPLE_HOW_TOS.find(({ id }) => id === 'how-to-bean-soup')?.parts[0]?.productId;
/** Each page that tells stock tells some of it: a part of the how-to is nearly gone. */
const products = sampleProducts(NOW - 180_000).map((product) =>
  product.id === SCARCE ? { ...product, stock: 2 } : product,
);
const LISTED = ['sourdough', 'free-range-eggs', 'whole-milk'];

/** Every page that the shop has, and some states of theirs; a page that is added is a row here, or does not type-check. */
const VIEWS: { readonly [View in ShopView as View['name']]: readonly View[] } = {
  home: [{ name: 'home' }],
  search: [{ name: 'search' }],
  category: [
    { name: 'category', category: null },
    { name: 'category', category: 'Bakery' },
  ],
  product: [{ name: 'product', productId: 'free-range-eggs' }],
  reviews: [{ name: 'reviews', productId: 'sourdough' }],
  claim: [
    { name: 'claim', productId: 'free-range-eggs', claimId: 'claim-free-range-eggs' },
    { name: 'claim', productId: 'free-range-eggs', claimId: 'gone' },
  ],
  compare: [{ name: 'compare', productIds: ['sourdough', 'croissant', 'baguette'] }],
  'how-to': [0, 2].map((step) => ({ name: 'how-to', howToId: 'how-to-bean-soup', step })),
  guide: [[], ['any', 'any', 'any'], ['any', 'any', 'any', 'any']].map((answers) => ({
    name: 'guide',
    guideId: 'guide-hot-drink',
    answers,
  })),
  list: [{ name: 'list' }],
  map: ['sourdough', null].map((productId) => ({ name: 'map', productId })),
  scan: [{ name: 'scan' }],
  phone: [{ name: 'phone' }],
  help: [{ name: 'help', productId: null }],
  'pick-up': [{ name: 'pick-up' }],
  department: [
    { name: 'department', department: null },
    { name: 'department', department: 'Kitchen' },
  ],
  commitments: [{ name: 'commitments' }],
  access: [{ name: 'access' }],
};
const ALL = Object.values(VIEWS).flat();

let built: BuiltPage;
let page: Page;
let errors: string[];
beforeAll(async () => {
  built = await buildShopPage(products, sampleShopFacts(products, NOW));
  ({ page, errors } = await built.open({
    viewport: { width: 1080, height: 1920 },
    hasTouch: true,
    reducedMotion: 'reduce',
  }));
}, 120_000);
beforeEach(async () => {
  await page.evaluate(async () => {
    document.documentElement.dataset['surface'] = 'kiosk';
    await window.mount();
  });
});
afterAll(async () => {
  await built.close();
  expect(errors).toEqual([]);
});

const intend = (detail: unknown) =>
  page.evaluate(async (detail) => {
    window.shop.dispatchEvent(new CustomEvent('shop-intent', { detail }));
    await window.shop.updateComplete;
  }, detail);

async function fill(): Promise<void> {
  await page.evaluate((plan) => {
    window.shop.ground = { plan, displayId: 'kiosk-1', phoneOrigin: 'https://shop.example' };
  }, SAMPLE_PLAN);
  for (const productId of LISTED) await intend({ kind: 'quantity', productId, quantity: 1 });
}

/** Opens a page, and waits until everything on it is drawn. */
async function open(view: ShopView): Promise<void> {
  await intend({ kind: 'home' });
  await intend({ kind: 'open', view });
  await page.locator('main h1').first().waitFor({ timeout: 20_000 });
  if (view.name === 'product')
    await page.locator('product-page section').first().waitFor({ timeout: 20_000 });
}

/** Runs in the page: what stands out at a side, but for shelves, which slide. */
function cutOff(): string[] {
  const out: string[] = [];
  const walk = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('product-grid[shelf]')) continue;
      if (element.shadowRoot) walk(element.shadowRoot);
      if (!element.matches('button, a, input, h1, h2, p, dd, img') || !element.checkVisibility()) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 1 && (left < -0.5 || right > innerWidth + 0.5)) out.push(element.outerHTML.slice(0, 80));
    }
  };
  walk(window.shop.renderRoot);
  return out;
}

/** Runs in the page: all words of the open page, however deep in shadow roots they stand. */
function toldTexts(): string {
  const words: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof HTMLElement && node.matches('style, script')) return;
    if (node.nodeType === Node.TEXT_NODE) words.push(node.textContent ?? '');
    if (node instanceof Element && node.shadowRoot)
      for (const child of node.shadowRoot.childNodes) walk(child);
    for (const child of node.childNodes) walk(child);
  };
  const main = window.shop.renderRoot.querySelector('main');
  if (main) walk(main);
  return words.join(' ').replaceAll(/\s+/g, ' ');
}

describe('every page of the shop', () => {
  it('KSK-14 has nothing for axe to find, nothing smaller than 60 px to touch, and nothing cut off sideways', {
    timeout: 420_000,
  }, async () => {
    await fill();
    for (const [at, view] of ALL.entries()) {
      await open(view);
      const step = JSON.stringify(view);
      if (process.env['SHOTS'])
        await page.screenshot({
          path: `${process.env['SHOTS']}/view-${String(at).padStart(2, '0')}-${view.name}.png`,
        });
      expect(await smallTargets(page), step).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${step} ${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
        [],
      );
      expect(await page.evaluate(cutOff), step).toEqual([]);
    }
  });

  it('KSK-156 what was not counted lately is said by no page, and where stock is told it says to ask the staff', {
    timeout: 300_000,
  }, async () => {
    await fill();
    const told = async () => {
      const text = await page.evaluate(toldTexts);
      return {
        counts: /\d+ in stock|Only \d+ left|Out of stock today/i.test(text),
        asks: /Please ask our staff/i.test(text),
      };
    };
    const tell = new Set<string>();
    for (const view of ALL) {
      await open(view);
      if ((await told()).counts) tell.add(JSON.stringify(view));
    }
    // The pages that tell stock, so that the second half of this test cannot pass by looking nowhere.
    expect(tell.size).toBeGreaterThanOrEqual(3);
    await page.evaluate(async (later) => {
      window.shop.now = () => Date.now() + later;
      await window.shop.updateComplete;
    }, TWO_DAYS);
    for (const view of ALL) {
      await open(view);
      const step = JSON.stringify(view);
      const { counts, asks } = await told();
      expect(counts, step).toBe(false);
      if (tell.has(step)) expect(asks, step).toBe(true);
    }
    await open({ name: 'category', category: null });
    await page.getByRole('button', { name: 'Here now' }).tap();
    await page.getByText('0 products').first().waitFor();
  });
});
