import { customElement } from 'lit/decorators.js';
import type { PriceListContent } from '../../shared/model/board-content.ts';
import { type BoardSection, productLine } from './board-line.ts';
import { BoardView } from './board-view.ts';
import type { StageResources } from './render-item.ts';

/** Names and current prices under the headings of their categories. */
@customElement('price-list-view')
export class PriceListView extends BoardView<PriceListContent> {
  protected override async sectionsOf(
    { choice }: PriceListContent,
    { resolveProduct, productsIn, language }: StageResources,
  ): Promise<BoardSection[]> {
    if (choice.by === 'product') {
      const found = await Promise.all(choice.productIds.map((id) => resolveProduct(id)));
      return [
        {
          heading: null,
          lines: found.flatMap((product) => (product ? [productLine(product, language)] : [])),
        },
      ];
    }
    const order = new Intl.Collator(language);
    return Promise.all(
      choice.categories.map(async (category) => ({
        heading: choice.categories.length > 1 ? category : null,
        lines: (await productsIn(category))
          .toSorted((a, b) => order.compare(a.name, b.name))
          .map((product) => productLine(product, language)),
      })),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'price-list-view': PriceListView;
  }
}
