import { isCounted } from '../../shared/floor/counted.ts';
import type { Product } from '../../shared/model/product.ts';
import { relativeTime } from '../ui/relative-time.ts';
import type { ShopWords } from './languages/languages.ts';

const FEW = 3;

export interface StockWord {
  tone: 'success' | 'warning' | 'danger' | 'info';
  text: string;
  detail: string;
}

/** Whether there is none to be had here, by a count that is fresh enough to be said. */
export function isSoldOut(product: Pick<Product, 'stock' | 'stockAt'>, now: number): boolean {
  return product.stock === 0 && isCounted(product, now);
}

/** What may be said of a product's stock at `now`: a number only while it is fresh, and how fresh it is. */
export function stockWord(
  product: Pick<Product, 'stock' | 'stockAt'>,
  now: number,
  strings: ShopWords,
  locale: string,
): StockWord {
  // A kiosk's clock may run behind the server's: a count from the future is a count from now.
  const counted = Math.min(product.stockAt, now);
  if (!isCounted(product, now))
    return { tone: 'info', text: strings.stockStale, detail: strings.stockStaleDetail };
  const detail = strings.stockChecked({ ago: relativeTime(counted, now, locale) });
  if (product.stock === 0)
    return {
      tone: 'danger',
      text: strings.outOfStock,
      detail: strings.outOfStockDetail({ counted: detail }),
    };
  if (product.stock <= FEW)
    return { tone: 'warning', text: strings.fewLeft({ count: product.stock }), detail };
  return { tone: 'success', text: strings.inStock({ count: product.stock }), detail };
}
