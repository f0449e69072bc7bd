import type { Page } from '@playwright/test';
import { planTour } from '../../kiosk/shop/map/plan-tour.ts';
import type { ShopProduct } from '../../shared/model/catalogue.ts';
import { aisleByAisle, secondsOf } from '../../shared/wayfinding/aisle-by-aisle.ts';
import { standBefore } from '../../shared/wayfinding/places.ts';
import { RouteFinder } from '../../shared/wayfinding/route.ts';
import { sampleProducts } from '../../signage-server/demo-store/catalogue.ts';
import { SAMPLE_PLAN } from '../../signage-server/demo-store/floor-plan.ts';
import { buildShopPage } from '../kiosk/shop/shop-page.ts';
import { sampleShopFacts } from '../support/sample-shop-facts.ts';
import { seeded } from '../support/seeded.ts';
import { median } from './parts/median.ts';
import { printFigure } from './parts/print-figure.ts';

const ERRANDS = 15;
/** Seconds, by the keystroke-level model (Card, Moran and Newell): to point at something, and to make up one's mind first. */
const POINT_S = 1.1;
const MIND_S = 1.35;
/** Seconds to read the way before one goes. */
const READ_S = 4;

/** What somebody does at the screen: the seconds that it takes them, and that it takes the screen. */
class Errand {
  readonly #page: Page;
  handS = 0;
  touches = 0;
  #beganAt = performance.now();

  constructor(page: Page) {
    this.#page = page;
  }

  get screenS(): number {
    return (performance.now() - this.#beganAt) / 1000;
  }

  async touch(name: string | RegExp, minds = true): Promise<void> {
    this.touches += 1;
    this.handS += POINT_S + (minds ? MIND_S : 0);
    await this.#page.getByRole('button', { name }).first().tap();
  }

  /** Letter by letter on the glass, until it is among the first six that are found. */
  async find(product: ShopProduct): Promise<void> {
    this.touches += 1;
    this.handS += MIND_S + POINT_S;
    const field = this.#page.getByRole('searchbox');
    await field.tap();
    await field.fill('');
    const tile = this.#page.locator(`search-results [data-product="${product.id}"]`).first();
    const inSight = (id: string) =>
      this.#page
        .locator('search-results [data-product]')
        .evaluateAll(
          (tiles, id) => tiles.slice(0, 6).some((one) => (one as HTMLElement).dataset['product'] === id),
          id,
        );
    for (const letter of product.name.toLowerCase()) {
      this.touches += 1;
      this.handS += POINT_S;
      await field.press(letter === ' ' ? 'Space' : letter);
      if (await inSight(product.id)) break;
    }
    this.touches += 1;
    this.handS += MIND_S + POINT_S;
    await tile.tap();
  }
}

/**
 * How long errands take with the kiosk and without, in scripted runs: the touches are done in Chromium and timed as hands
 * take, the walks are those of the demo shop's plan. Without, somebody who does not know the shop goes aisle by aisle.
 */
export async function run(): Promise<void> {
  const products = sampleProducts(Date.now() - 180_000).filter(
    ({ aisle, stock }) => aisle !== '' && stock > 0,
  );
  const [kiosk] = SAMPLE_PLAN.kiosks;
  if (!kiosk) throw new Error('the sample plan has no kiosk');
  const finder = new RouteFinder(SAMPLE_PLAN, { stepFree: false });
  const from = standBefore(kiosk);
  const random = seeded(69);
  const some = (count: number) =>
    Array.from({ length: count }, () => products[Math.floor(random() * products.length)]).flatMap(
      (one) => one ?? [],
    );
  const built = await buildShopPage(products, sampleShopFacts(products, Date.now()));
  try {
    const { page } = await built.open({ viewport: { width: 1080, height: 1920 }, hasTouch: true });
    for (const [name, count] of [
      ['find-one', 1],
      ['list-of-six', 6],
    ] as const) {
      const [withIt, without, touches]: [number[], number[], number[]] = [[], [], []];
      for (let n = 0; n < ERRANDS; n += 1) {
        const wanted = some(count);
        await page.evaluate(() => window.mount());
        const errand = new Errand(page);
        for (const product of wanted) {
          await errand.find(product);
          if (count > 1) await errand.touch(/^Add to my list/, false);
        }
        if (count > 1) await errand.touch(/^My list/);
        await errand.touch(/^Show the way/);
        const tour = planTour(finder, from, wanted);
        const search = aisleByAisle(
          SAMPLE_PLAN,
          finder,
          from,
          tour.stops.map(({ place }) => place),
        );
        if (!search) throw new Error('no way leads through the sample shop');
        const walk = secondsOf({ metres: tour.metres, bays: tour.stops.length });
        withIt.push(errand.handS + errand.screenS + READ_S + walk);
        without.push(secondsOf(search));
        touches.push(errand.touches);
      }
      printFigure(
        { name: `task-time-${name}`, value: median(withIt), unit: 's median', against: median(without) },
        {
          minutesSaved: Number(((median(without) - median(withIt)) / 60).toFixed(1)),
          touches: median(touches),
          errands: ERRANDS,
        },
      );
    }
  } finally {
    await built.close();
  }
}
