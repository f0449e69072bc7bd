import type { Product } from '../../shared/model/product.ts';
import { formatPrice } from '../ui/price.ts';

/** A line of a price list or a menu board, its money in words already. */
export interface BoardLine {
  name: string;
  /** Small, beside the name: "400 g punnet". */
  aside: string;
  /** Small, beneath it: "with dill and rye bread". */
  note: string;
  /** Empty: no price is shown. */
  price: string;
  /** The higher price before; empty where there is none. */
  was: string;
  /** Why nobody can have it today; it then takes the place of the price. Empty while one can. */
  gone: string;
}

export interface BoardSection {
  /** Null where the board's own heading says it. */
  heading: string | null;
  lines: readonly BoardLine[];
}

/** A product as a line, by its current price. */
export function productLine(
  { name, unit, priceMinor, wasMinor, currency }: Product,
  language: string,
): BoardLine {
  const was = wasMinor !== undefined && wasMinor > priceMinor ? wasMinor : null;
  return {
    name,
    aside: unit,
    note: '',
    price: formatPrice(priceMinor, currency, language),
    was: was === null ? '' : formatPrice(was, currency, language),
    gone: '',
  };
}
