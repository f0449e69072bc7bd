import type { Product } from '../../shared/model/product.ts';

/** Products that belong together on a price list. */
export interface PriceSection {
  /** Null where the board's own heading says it. */
  heading: string | null;
  products: readonly Product[];
}

export type PriceLine = { heading: string } | { product: Product };

/** How a price list is laid out: pages of columns of lines, and how large a line is. */
export interface PriceBoard {
  /** Times the usual size. */
  scale: number;
  columns: number;
  pages: PriceLine[][][];
}

/** In hundredths of the short side, at scale 1; price-list-styles.ts draws what this counts with. */
const LINE = 8.6;
const COLUMN = 74;
const GAP = 10;
/** A heading stands off what is above it. */
const HEADING_LINES = 1.2;
const SCALES = [1.5, 1.3, 1.15, 1, 0.88, 0.78];
/** A column this wide, at scale 1, holds most names whole. */
const NARROWEST = 70;
const MOST_COLUMNS = 4;

/**
 * Lays a price list out at the largest scale at which one page holds all of it; what needs several pages is set at
 * the smallest, so that they are few. Sizes in hundredths of the screen's short side.
 */
export function priceBoard(
  sections: readonly PriceSection[],
  room: { inline: number; block: number },
): PriceBoard {
  let board: PriceBoard = { scale: 1, columns: 1, pages: [] };
  for (const scale of SCALES) {
    if (scale > 1 && room.inline < NARROWEST * scale) continue;
    const columns = Math.min(
      MOST_COLUMNS,
      Math.max(1, Math.floor((room.inline + GAP) / (COLUMN * scale + GAP))),
    );
    const lines = Math.max(2, room.block / (LINE * scale));
    board = { scale, columns, pages: pagesOf(sections, columns, lines) };
    if (board.pages.length <= 1) return { ...board, pages: balanced(sections, columns, lines) };
  }
  return board;
}

/** One page whose columns end at about the same height. */
function balanced(sections: readonly PriceSection[], columns: number, most: number): PriceLine[][][] {
  for (let lines = 2; lines < most; lines += 0.2) {
    const pages = pagesOf(sections, columns, lines);
    if (pages.length <= 1) return pages;
  }
  return pagesOf(sections, columns, most);
}

/** No column ends with a heading, and a page that begins within a section says which. */
function pagesOf(sections: readonly PriceSection[], columns: number, lines: number): PriceLine[][][] {
  const pages: PriceLine[][][] = [];
  let column: PriceLine[] = [];
  let left = 0;
  const nextColumn = (heading: string | null): void => {
    const page = pages.at(-1);
    column = [];
    left = lines;
    if (page && page.length < columns) page.push(column);
    else {
      pages.push([column]);
      put(heading);
    }
  };
  const put = (heading: string | null): void => {
    if (heading === null) return;
    column.push({ heading });
    left -= HEADING_LINES;
  };
  for (const { heading, products } of sections) {
    for (const [at, product] of products.entries()) {
      const isFirst = at === 0;
      const needed = 1 + (isFirst && heading !== null ? HEADING_LINES : 0);
      const isNewPage = left < needed && (pages.at(-1)?.length ?? columns) >= columns;
      if (left < needed) nextColumn(heading);
      if (isFirst && !isNewPage) put(heading);
      column.push({ product });
      left -= 1;
    }
  }
  return pages;
}
