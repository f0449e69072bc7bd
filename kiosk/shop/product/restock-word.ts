import { isCounted } from '../../../shared/floor/counted.ts';
import { daysToRestock } from '../../../shared/floor/restock.ts';
import type { Product } from '../../../shared/model/product.ts';
import type { Restock } from '../../../shared/model/product-facts.ts';
import { relativeTime } from '../../ui/relative-time.ts';
import type { ShopSetting } from '../shop-setting.ts';
import { calendarDay } from './told-claims.ts';

export interface RestockWord {
  /** "Back in 3 days". */
  text: string;
  /** Who says so, and when they did. */
  told: string;
  /** How fresh it is that there are none. */
  counted: string;
}

/** When there is some again of what is sold out, where somebody has said so lately; null where nothing may be said. */
export function restockWord(
  product: Pick<Product, 'stock' | 'stockAt'>,
  restock: Restock | undefined,
  { strings, locale, now: clock }: Pick<ShopSetting, 'strings' | 'locale' | 'now'>,
): RestockWord | null {
  const now = clock();
  if (!restock || !isCounted(product, now)) return null;
  const days = daysToRestock(product, restock, { now, today: calendarDay(now) });
  if (days === null) return null;
  const ago = (at: number) => relativeTime(Math.min(at, now), now, locale);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return {
    text: strings.restockIn({
      when: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day'),
    }),
    told: strings.restockTold({
      date: date.format(Date.parse(restock.on)),
      source: restock.source,
      ago: ago(restock.at),
    }),
    counted: strings.stockChecked({ ago: ago(product.stockAt) }),
  };
}
