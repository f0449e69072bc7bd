import type { ShopProduct } from '../../shared/model/catalogue.ts';
import type { Purchase } from '../../shared/model/product-facts.ts';
import { sampleDice } from './sample-dice.ts';

const DAY_MS = 86_400_000;
const HOUSEHOLDS = 40;
const WEEKS = 104;
/** How likely a companion of something in the basket goes in too. */
const BESIDE = 0.18;

/**
 * Two years of made-up baskets: forty households, each with things it buys again and again in a rhythm of its own, things
 * that go with what is in the basket, and now and then something new. The same at every start, and nobody's.
 *
 * @param now epoch milliseconds; the last basket is a day before
 */
export function samplePurchases(products: readonly ShopProduct[], now: number): Purchase[] {
  const random = sampleDice(2026);
  const goods = products.filter(({ sensitive }) => !sensitive);
  const byId = new Map(goods.map((product) => [product.id, product]));
  const purchases: Purchase[] = [];
  for (let household = 0; household < HOUSEHOLDS; household += 1) {
    const habits = goods
      .filter(() => random() < 0.2)
      .map(({ id }) => ({ id, everyWeeks: 1 + Math.floor(random() * 6), phase: Math.floor(random() * 6) }));
    const weekday = Math.floor(random() * 7);
    for (let week = WEEKS; week > 0; week -= 1) {
      // Away on holiday, or elsewhere.
      if (random() < 0.12) continue;
      const at = now - week * 7 * DAY_MS + weekday * DAY_MS - Math.floor(random() * 9 * 3_600_000);
      const basket = basketOf(habits, week, goods, byId, random);
      const basketId = `sample-${household}-${week}`;
      for (const productId of basket) {
        const quantity = random() < 0.2 ? 2 : 1;
        const id = `${basketId}-${purchases.length}`;
        purchases.push({
          id,
          basketId,
          shopper: `sample-${household}`,
          productId,
          quantity,
          at,
          isSample: true,
        });
      }
    }
  }
  return purchases;
}

function basketOf(
  habits: readonly { id: string; everyWeeks: number; phase: number }[],
  week: number,
  goods: readonly ShopProduct[],
  byId: ReadonlyMap<string, ShopProduct>,
  random: () => number,
): Set<string> {
  const due = habits.filter(({ everyWeeks, phase }) => (week + phase) % everyWeeks === 0 && random() < 0.85);
  const basket = new Set(due.map(({ id }) => id));
  for (const id of [...basket])
    for (const beside of byId.get(id)?.goesWith ?? [])
      if (byId.has(beside) && random() < BESIDE) basket.add(beside);
  const found = goods[Math.floor(random() * goods.length)];
  if (found && random() < 0.5) basket.add(found.id);
  return basket;
}
