import type { ShopProduct } from '../../../shared/model/catalogue.ts';

/** How many of its family's smallest a measure is. */
const MEASURES: Readonly<Record<string, readonly [family: string, size: number]>> = {
  mg: ['weight', 0.001],
  g: ['weight', 1],
  kg: ['weight', 1000],
  oz: ['weight', 28.349523125],
  lb: ['weight', 453.59237],
  ml: ['volume', 1],
  cl: ['volume', 10],
  dl: ['volume', 100],
  l: ['volume', 1000],
  cm: ['length', 1],
  m: ['length', 100],
  sqm: ['area', 1],
  ct: ['count', 1],
};
/** What shops price by where a feed does not say. */
const USUAL: Readonly<Record<string, string>> = {
  weight: '1 kg',
  volume: '1 l',
  length: '1 m',
  area: '1 sqm',
  count: '1 ct',
};

function measureOf(text: string): { family: string; amount: number } | null {
  const [, figure = '', unit = ''] = /^\s*(\d{1,6}(?:[.,]\d{1,4})?)\s*([a-z]{1,3})\s*$/i.exec(text) ?? [];
  const known = Object.hasOwn(MEASURES, unit.toLowerCase()) ? MEASURES[unit.toLowerCase()] : undefined;
  const amount = Number(figure.replace(',', '.'));
  return known && amount > 0 ? { family: known[0], amount: amount * known[1] } : null;
}

/** The price of one measure: 750 g for 3.00 is 4.00 per 1 kg. Undefined where the measures do not go together. */
export function unitPriceOf(priceMinor: number, measure: string, base: string): ShopProduct['unitPrice'] {
  const whole = measureOf(measure);
  if (!whole) return undefined;
  const per = base.trim() || USUAL[whole.family] || '';
  const one = measureOf(per);
  if (!one || one.family !== whole.family) return undefined;
  return { minor: Math.round((priceMinor * one.amount) / whole.amount), per: per.slice(0, 20) };
}
