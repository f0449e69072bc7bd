import type { ShopProduct } from '../../shared/model/catalogue.ts';
import { unitPriceOf } from '../catalogue/read/unit-price.ts';

/** What one measure costs of a pack: "4 × 400 g" is 1600 g, "250 g bag" is 250 g; "pack of 6" has no such price. */
export function packUnitPrice(priceMinor: number, unit: string): ShopProduct['unitPrice'] {
  const [, times = '1', amount = '', measure = ''] =
    /^(?:(\d+) × )?([\d.]+) (kg|g|ml|litres?)(?: [a-z]+)?$/.exec(unit) ?? [];
  if (amount === '') return undefined;
  return unitPriceOf(priceMinor, `${Number(times) * Number(amount)} ${measure.replace(/litres?/, 'l')}`, '');
}
