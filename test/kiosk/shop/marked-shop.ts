import type { KioskVisit } from '../../../shared/model/visit.ts';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';

/** What the catalogue says is the merchant's: it is marked like a message, so that all else that is plain stands out. */
export const mark = (text: string) => `⟦${text}⟧`;
export const markedProducts = sampleProducts(Date.now() - 180_000)
  .slice(0, 60)
  .map((product) => ({
    ...product,
    name: mark(product.name),
    brand: mark(product.brand),
    category: mark(product.category),
    description: mark(product.description),
    unit: mark(product.unit),
  }));

/** A visit at its beginning. */
export const MATCHING: KioskVisit = {
  visitId: 'v',
  state: 'matching',
  match: ['🦊', '🌲', '🍎'],
  startedAt: 0,
  capAt: 4_000_000_000_000,
  list: [{ productId: 'croissant', quantity: 2, addedAt: 1 }],
  suggestions: [],
};
