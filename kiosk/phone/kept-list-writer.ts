import type { Product } from '../../shared/model/product.ts';
import type { PhoneVisit } from '../../shared/model/visit.ts';
import { type KeptItem, keepList } from './kept-list.ts';

/**
 * Keeps the list of a running visit on this phone, so that it is still there when the visit ends behind a locked
 * screen. Starts with the person's choice, never before; an older list goes only once this visit has one of its own.
 */
export class KeptListWriter {
  readonly #storage: Storage;
  #hadItems = false;
  #stopped = false;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  stop(): void {
    this.#stopped = true;
  }

  keep(visit: PhoneVisit, products: ReadonlyMap<string, Product>): void {
    if (this.#stopped || visit.mode === null) return;
    const items = visit.list.flatMap(({ productId, quantity }): KeptItem[] => {
      const product = products.get(productId);
      if (!product) return [];
      const { name, aisle, bay, priceMinor, currency, picture } = product;
      return [{ productId, name, quantity, aisle, bay, priceMinor, currency, picture, ticked: false }];
    });
    this.#hadItems ||= items.length > 0;
    if (this.#hadItems) keepList(this.#storage, { storeName: visit.storeName, items });
  }
}
