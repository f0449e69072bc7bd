import type { Product } from '../../shared/model/product.ts';

type Place = Pick<Product, 'aisle' | 'bay'>;

const natural = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Orders places as one walks: aisle 2 before aisle 10, and within an aisle bay by bay. */
export function compareByWay(a: Place, b: Place): number {
  return natural.compare(a.aisle, b.aisle) || natural.compare(a.bay, b.bay);
}

/** Names of all aisles, and of the bays in one, in walking order and each once. */
export function aislesOf(products: readonly Place[]): string[] {
  return distinct(products.map((product) => product.aisle));
}

export function baysOf(products: readonly Place[], aisle: string): string[] {
  return distinct(products.filter((product) => product.aisle === aisle).map((product) => product.bay));
}

function distinct(names: string[]): string[] {
  return [...new Set(names.filter((name) => name !== ''))].sort(natural.compare);
}
