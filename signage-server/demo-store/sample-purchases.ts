import type { ShopProduct } from '../../shared/model/catalogue.ts';
import type { Purchase } from '../../shared/model/product-facts.ts';
import { BEST_KNOWN } from './catalogue.ts';
import { sampleDice } from './sample-dice.ts';

const DAY_MS = 86_400_000;
const HOUSEHOLDS = 50;
const WEEKS = 104;
/** How likely a companion of something in the basket goes in too. */
const BESIDE = 0.25;

/** How likely a household has a thing among its habits: what the shop is known for, and all the rest. */
const HABIT = { known: 0.09, other: 0.02 };
/** Baskets of the week after payday are this much likelier to hold what was not due yet. */
const PAYDAY = 0.12;

/**
 * Two years of made-up baskets: fifty households, each on its own weekday, with things it buys again and again in a
 * rhythm of its own, a larger basket after payday, things that go with what is in the basket, and now and then something
 * new. The same at every start, and nobody's.
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
      .filter(({ id }) => random() < (BEST_KNOWN.has(id) ? HABIT.known : HABIT.other))
      .map(({ id }) => ({ id, everyWeeks: 1 + Math.floor(random() * 6), phase: Math.floor(random() * 6) }));
    const weekday = Math.floor(random() * 7);
    for (let week = WEEKS; week > 0; week -= 1) {
      // Away on holiday, or elsewhere.
      if (random() < 0.12) continue;
      const at = now - week * 7 * DAY_MS + weekday * DAY_MS - Math.floor(random() * 9 * 3_600_000);
      // The last Friday of a month, roughly: every fourth week and a bit.
      const isPayday = Math.floor((week * 7) / 30.4) !== Math.floor(((week - 1) * 7) / 30.4);
      const basket = basketOf(habits, { week, isPayday }, goods, byId, random);
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
  { week, isPayday }: { week: number; isPayday: boolean },
  goods: readonly ShopProduct[],
  byId: ReadonlyMap<string, ShopProduct>,
  random: () => number,
): Set<string> {
  const due = habits.filter(
    ({ everyWeeks, phase }) =>
      ((week + phase) % everyWeeks === 0 && random() < 0.85) || (isPayday && random() < PAYDAY),
  );
  const basket = new Set(due.map(({ id }) => id));
  for (const id of [...basket])
    for (const beside of byId.get(id)?.goesWith ?? [])
      if (byId.has(beside) && random() < BESIDE) basket.add(beside);
  const found = goods[Math.floor(random() * goods.length)];
  if (found && random() < 0.5) basket.add(found.id);
  return basket;
}
