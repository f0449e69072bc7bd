import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Basket } from '../../../shared/personalize/basket.ts';

const DAY_MS = 24 * 3_600_000;
/** The data set's standard split: learn from what was bought before, predict the 60 days after it. */
export const SPLIT = Date.UTC(2011, 9, 10);
const TESTED_MS = 60 * DAY_MS;

const shared = resolve(process.env['VITRINE_SHARED'] ?? resolve(import.meta.dirname, '../../../../shared'));
const FILE = resolve(shared, 'data/online-retail/baskets.json.gz');

const Row = z.tuple([z.number(), z.string(), z.array(z.int()), z.string()]);
const Receipts = z.object({
  items: z.array(z.tuple([z.string(), z.string(), z.number()])),
  baskets: z.array(Row),
});

export interface Receipt extends Basket {
  /** '' where nobody knows. */
  customer: string;
}

/** Online Retail (Dr Daqing Chen; CC BY 4.0 at UCI) before and after its split; null where it is not on this machine. */
export function readReceipts(): { products: string[]; before: Receipt[]; after: Receipt[] } | null {
  if (!existsSync(FILE)) return null;
  const { items, baskets } = Receipts.parse(JSON.parse(gunzipSync(readFileSync(FILE)).toString()));
  const products = items.map(([code]) => code);
  const receipts = baskets.map(([seconds, customer, places]) => ({
    at: seconds * 1000,
    customer,
    products: places.flatMap((place) => products[place] ?? []),
  }));
  const isAfter = ({ at }: Receipt) => at >= SPLIT && at < SPLIT + TESTED_MS;
  return {
    products,
    before: receipts.filter(({ at }) => at < SPLIT),
    after: receipts.filter(isAfter),
  };
}

/** A customer's visits, oldest first: all that was bought on one day is one visit. */
export function visitsByCustomer(receipts: readonly Receipt[]): Map<string, Basket[]> {
  const byCustomer = new Map<string, Map<number, Set<string>>>();
  for (const { at, customer, products } of receipts) {
    if (customer === '') continue;
    const days = byCustomer.get(customer) ?? new Map<number, Set<string>>();
    const day = Math.floor(at / DAY_MS);
    days.set(day, new Set([...(days.get(day) ?? []), ...products]));
    byCustomer.set(customer, days);
  }
  return new Map(
    [...byCustomer].map(([customer, days]) => [
      customer,
      [...days]
        .sort(([a], [b]) => a - b)
        .map(([day, products]) => ({ at: day * DAY_MS, products: [...products] })),
    ]),
  );
}
