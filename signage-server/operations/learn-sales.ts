import { setImmediate } from 'node:timers/promises';
import type { Purchase } from '../../shared/model/product-facts.ts';
import type { Basket } from '../../shared/personalize/basket.ts';
import { learnInSteps } from '../../shared/personalize/sales.ts';
import type { Deps } from '../deps.ts';
import { lastLesson, saveSales } from '../storage/learned-sales.ts';
import { allProducts } from '../storage/products.ts';
import { purchasesSince } from '../storage/purchases.ts';
import { readStore } from '../storage/store.ts';

const HOUR_MS = 3_600_000;
/** Habits of two years weigh the shelf down with what is no longer sold; of one, every season is in it. */
const LEARNED_FROM_MS = 400 * 24 * HOUR_MS;
/** Others are served at least this often while it learns. */
const AT_A_TIME_MS = 8;
/** The hours of the night, by the shop's clock. */
const NIGHT = { from: 2, until: 5 };

/**
 * Whether it is time to learn: the first time at once, then every night, and by day only where nights were missed.
 *
 * @param last when it was last done, epoch milliseconds; null: never
 * @param hour of the shop's own clock, 0 to 23
 */
export function isLessonDue(last: number | null, now: number, hour: number): boolean {
  if (last === null || now < last) return true;
  const since = now - last;
  return since >= 28 * HOUR_MS || (since >= 12 * HOUR_MS && hour >= NIGHT.from && hour < NIGHT.until);
}

/** Learns from the receipts what is bought together and what sells, if it is time; false where it was not. */
export async function learnSalesWhenDue(deps: Pick<Deps, 'storage' | 'now'>): Promise<boolean> {
  const { storage, now } = deps;
  const { zone } = await readStore(storage.db);
  const at = now();
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(at),
  );
  if (!isLessonDue(await lastLesson(storage.db), at, hour)) return false;
  await learnSalesNow(deps);
  return true;
}

async function learnSalesNow({ storage, now }: Pick<Deps, 'storage' | 'now'>): Promise<void> {
  const at = now();
  const baskets = basketsOf(await purchasesSince(storage.db, at - LEARNED_FROM_MS));
  const steps = learnInSteps(baskets, at);
  let step = steps.next();
  for (let since = performance.now(); !step.done; step = steps.next())
    if (performance.now() - since > AT_A_TIME_MS) {
      await setImmediate();
      since = performance.now();
    }
  const sales = step.value;
  const plain = new Set(
    (await allProducts(storage.db)).filter(({ sensitive }) => !sensitive).map(({ id }) => id),
  );
  await storage.write(async (tx) => {
    await saveSales(tx, sales, { baskets: baskets.length, now: at, shown: (id) => plain.has(id) });
    // What goes with what is told beside the catalogue.
    await storage.changes.ring(tx, { kind: 'catalogue' });
  });
}

function basketsOf(purchases: readonly Purchase[]): Basket[] {
  const baskets = new Map<string, { at: number; products: string[] }>();
  for (const { basketId, productId, at } of purchases) {
    const basket = baskets.get(basketId) ?? { at, products: [] };
    basket.products.push(productId);
    baskets.set(basketId, basket);
  }
  return [...baskets.values()];
}
