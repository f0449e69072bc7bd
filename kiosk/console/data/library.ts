import type { Creative } from '../../../shared/model/creative.ts';
import type { Product } from '../../../shared/model/product.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { publicEndpoints } from '../../../shared/protocol/public-endpoints.ts';
import { ask } from './ask.ts';

/** Every creative with where it is used, and the products that cards among them show. */
export interface Library {
  items: readonly { creative: Creative; usedIn: readonly string[] }[];
  byId: ReadonlyMap<string, Creative>;
  products: ReadonlyMap<string, Product>;
}

/** Reads creatives and catalogue together, since neither can be drawn without the other. */
export async function loadLibrary(signal: AbortSignal): Promise<Library> {
  const [{ creatives }, catalogue] = await Promise.all([
    ask(consoleEndpoints.listCreatives, {}, { signal }),
    ask(publicEndpoints.catalogue, {}, { signal }),
  ]);
  return {
    items: creatives,
    byId: new Map(creatives.map(({ creative }) => [creative.id, creative])),
    products: new Map(catalogue.products.map((product) => [product.id, product])),
  };
}

/** The product that a creative is a card of. */
export function productOf(library: Library, creative: Creative | null | undefined): Product | null {
  return creative?.kind === 'product' ? (library.products.get(creative.productId) ?? null) : null;
}
