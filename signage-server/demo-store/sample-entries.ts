import type { ShopProduct } from '../../shared/model/catalogue.ts';
import type { Entry } from '../storage/catalogue-entries.ts';
import { sampleDice } from './sample-dice.ts';

/** The code under which the sample shop's other branch is known; it reads as a street, for that is how people ask. */
const NEARBY = 'Harbour Street';
const MINUTE_MS = 60_000;
/** Who tells what is delivered, and for when. */
const DEPOT = 'Our depot (sample)';
const AGAIN_MS = 3 * 86_400_000;

/**
 * The products with what two shops have of them: this one, as the products say, and a smaller one nearby, which keeps
 * most of it, and whose stock was told within the last hour.
 *
 * @param now epoch milliseconds
 */
export function sampleEntries(products: readonly ShopProduct[], now: number): Entry[] {
  const random = sampleDice(7);
  return products.map((product) => {
    const { stock: quantity, stockAt: at, aisle, bay } = product;
    const nearby = random() < 0.7 ? 1 + Math.floor(random() * 24) : 0;
    const told = Math.max(0, now - Math.floor(random() * 60) * MINUTE_MS);
    return {
      product,
      offer: null,
      stock: [
        {
          storeCode: '',
          quantity,
          available: quantity > 0,
          at,
          aisle,
          bay,
          ...(quantity === 0 && { restock: { on: dayOf(now + AGAIN_MS), source: DEPOT, at: told } }),
        },
        // What is sold out here is there: the reason to ask at all.
        ...(nearby > 0 || quantity === 0
          ? [{ storeCode: NEARBY, quantity: nearby || 6, available: true, at: told, aisle: '', bay: '' }]
          : []),
      ],
      links: [],
      pictureUrl: null,
    };
  });
}

/** The calendar date of an instant in UTC, which is a day that lies ahead wherever the shop is. */
function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
