import type { Page } from '@playwright/test';
import type { ShopProduct } from '../../shared/model/catalogue.ts';
import { ShopFacts } from '../../shared/model/shop-facts.ts';
import { buildShopPage } from '../kiosk/shop/shop-page.ts';
import { madeCatalogue } from './parts/made-catalogue.ts';
import { percentile } from './parts/percentile.ts';
import { printFigure } from './parts/print-figure.ts';

/** "Touch on a product to its page, offline" (issue 5). */
const TARGET_MS = 300;
const PRODUCTS = 50_000;
/** What it costs to draw a page at all: the same touches in a shop as large as a corner shop. */
const FEW = 500;
const REVIEWED = 2000;
const OPENED = 40;

/**
 * From the touch on a tile to the frame on which that product's page stands with its picture, in real Chromium with
 * 50,000 products in the kiosk's shop, and with its server gone.
 */
export async function run(): Promise<void> {
  const products = madeCatalogue(PRODUCTS);
  const built = await buildShopPage(products, madeFacts(products.slice(0, REVIEWED)));
  const { page } = await built.open({ viewport: { width: 1080, height: 1920 }, hasTouch: true });
  try {
    await page.waitForFunction((count) => window.shop.catalogue.products.length === count, PRODUCTS);
    // Once through, so that pictures and what is loaded on the first use are there; then nothing can be fetched.
    await openMany(page, PRODUCTS, 3);
    await page.context().setOffline(true);
    const all = await openMany(page, PRODUCTS, OPENED);
    const few = await openMany(page, FEW, OPENED);
    printFigure(
      { name: 'product-open', value: percentile(all, 0.95), unit: 'ms p95', against: percentile(few, 0.95) },
      {
        target: TARGET_MS,
        p50: Math.round(percentile(all, 0.5)),
        worst: Math.round(Math.max(...all)),
        products: PRODUCTS,
        opened: OPENED,
      },
    );
  } finally {
    await built.close();
  }
}

function madeFacts(products: readonly ShopProduct[]): ShopFacts {
  return ShopFacts.parse({
    products: products.map(({ id }, n) => ({
      id,
      links: [{ kind: 'complement', target: `p${(n + 7) % REVIEWED}`, origin: 'merchant', rank: 0 }],
      reviews: {
        count: 2,
        average: 4.5,
        latest: [4, 5].map((rating) => ({
          id: `r-${id}-${rating}`,
          rating,
          title: 'Good',
          text: 'As it should be.',
          source: 'Made for the benchmark',
          writtenAt: 1_790_000_000_000,
          isSample: true,
        })),
      },
    })),
  });
}

/** Milliseconds from touch to page for tiles of one category, the shop holding `count` products. */
function openMany(page: Page, count: number, opened: number): Promise<number[]> {
  return page.evaluate(touchTiles, { count, opened });
}

/** Runs in the page. */
async function touchTiles({ count, opened }: { count: number; opened: number }): Promise<number[]> {
  interface Shown extends HTMLElement {
    product: { id: string } | null;
  }
  const { shop } = window;
  if (!shop.shadowRoot) throw new Error('nobody is at the kiosk');
  const root = shop.shadowRoot;
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const open = (view: object) =>
    shop.dispatchEvent(new CustomEvent('shop-intent', { detail: { kind: 'open', view } }));
  const whole = shop.catalogue;
  if (count < whole.products.length)
    shop.catalogue = { revision: `${whole.revision}-few`, products: whole.products.slice(0, count) };
  // What is searched is made ready in the background when the products come: nobody has touched anything by then.
  for (let rests = 0; rests < 5; ) {
    const idle = await new Promise<IdleDeadline>((done) => requestIdleCallback(done));
    rests = idle.timeRemaining() > 8 ? rests + 1 : 0;
  }
  const times: number[] = [];
  for (let n = 0; n < opened; n += 1) {
    open({ name: 'category', category: null });
    await shop.updateComplete;
    const grid = () =>
      root.querySelector('shop-shelf')?.shadowRoot?.querySelector('product-grid')?.shadowRoot;
    while ((grid()?.querySelectorAll('.tile').length ?? 0) <= n % 60) await frame();
    await frame();
    await frame();
    const tile = grid()?.querySelectorAll<HTMLElement>('.tile')[n % 60];
    if (!tile) throw new Error('there is no such tile');
    const begun = performance.now();
    tile.click();
    const picture = () => {
      const shown = root.querySelector<Shown>('product-page');
      if (!shown || shown.product?.id !== tile.dataset['product']) return null;
      return shown.shadowRoot?.querySelector('product-picture')?.shadowRoot?.querySelector('img') ?? null;
    };
    for (let found = picture(); !found?.complete || found.naturalWidth === 0; found = picture()) {
      if (performance.now() - begun > 60_000) throw new Error('its page has not come');
      await frame();
    }
    // The frame after the one in which it stands has been painted.
    await frame();
    await frame();
    times.push(performance.now() - begun);
  }
  return times;
}
