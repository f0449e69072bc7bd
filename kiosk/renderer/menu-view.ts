import { customElement } from 'lit/decorators.js';
import type { MenuContent, MenuItem } from '../../shared/model/board-content.ts';
import { formatPrice } from '../ui/price.ts';
import { type BoardLine, type BoardSection, productLine } from './board-line.ts';
import { BoardView } from './board-view.ts';
import type { StageResources } from './render-item.ts';

/** A menu board: dishes in words and prices of their own, products by what the catalogue says now. */
@customElement('menu-view')
export class MenuView extends BoardView<MenuContent> {
  protected override sectionsOf(
    { sections }: MenuContent,
    resources: StageResources,
  ): Promise<BoardSection[]> {
    return Promise.all(
      sections.map(async ({ heading, items }) => {
        const lines = await Promise.all(items.map((item) => lineOf(item, resources)));
        return { heading: heading || null, lines: lines.filter((line) => line !== null) };
      }),
    );
  }
}

/** Null for a product that the catalogue no longer has. */
async function lineOf(
  item: MenuItem,
  { resolveProduct, language, currency }: StageResources,
): Promise<BoardLine | null> {
  if (item.by === 'words') {
    const { name, note, priceMinor } = item;
    const price = priceMinor === null ? '' : formatPrice(priceMinor, currency, language);
    return { name, note, price, aside: '', was: '', gone: '' };
  }
  const product = await resolveProduct(item.productId);
  if (!product) return null;
  const line = { ...productLine(product, language), note: item.note };
  return product.stock > 0 ? line : { ...line, was: '', gone: 'Sold out' };
}

declare global {
  interface HTMLElementTagNameMap {
    'menu-view': MenuView;
  }
}
