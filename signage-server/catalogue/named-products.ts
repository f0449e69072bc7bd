import type { Creative } from '../../shared/model/creative.ts';
import { menuProducts } from '../content/check-content.ts';

/** Products that creatives name one by one; without them a card or a line would be blank. */
export function namedProducts(creatives: readonly Creative[]): Set<string> {
  return new Set(
    creatives.flatMap((creative) => {
      if (creative.kind === 'product') return [creative.productId];
      if (creative.kind === 'menu') return menuProducts(creative);
      return creative.kind === 'price-list' && creative.choice.by === 'product'
        ? creative.choice.productIds
        : [];
    }),
  );
}
