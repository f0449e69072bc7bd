import type { RowFault } from '../../../shared/model/catalogue-import.ts';
import { currencyDigits } from './currency-digits.ts';

/** Minor units. Nothing in a shop costs more, and sums of it stay whole numbers. */
const DEAREST = 99_999_999;
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
};

export type Read<T> = { ok: true; value: T } | { ok: false; fault: RowFault; detail: string };

export function bad(fault: RowFault, detail: string): { ok: false; fault: RowFault; detail: string } {
  return { ok: false, fault, detail };
}

export function good<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** A currency's code, or why it cannot be this shop's. */
export function checkCurrency(code: string, ours: string): Read<string> {
  const upper = code.toUpperCase();
  if (!currencies.has(upper)) return bad('unknown-currency', `"${code.slice(0, 20)}" is no currency.`);
  if (upper !== ours) return bad('foreign-currency', `It is in ${upper}, and this shop sells in ${ours}.`);
  return good(upper);
}

/**
 * A price as people and programs write it, in minor units of the shop's currency: "9.99 EUR", "€ 1.234,50", "1 234".
 * "1.234" alone is refused: it may be one and a bit, or a thousand.
 */
export function readPrice(text: string, currency: string): Read<number> {
  const word = /[A-Za-z]{3,}/.exec(text)?.[0] ?? '';
  const code = word || SIGNS[/[€£¥₹₩₺]/.exec(text)?.[0] ?? ''];
  if (code) {
    const checked = checkCurrency(code, currency);
    if (!checked.ok) return checked;
  }
  const figure = text.replace(word, '').replaceAll(/[€£¥₹₩₺$\s\u00A0\u202F'’]/g, '');
  const shown = `"${text.slice(0, 40)}"`;
  if (/^[-−]|^\(.*\)$/.test(figure)) return bad('negative', `${shown} is less than nothing.`);
  const digits = currencyDigits(currency);
  const value = amountOf(figure, digits);
  if (value === null) return bad('not-a-price', `${shown} is no price. Write it as 1234.50.`);
  const minor = Math.round(value * 10 ** digits);
  return minor > DEAREST ? bad('too-large', `${shown} is more than a price can be.`) : good(minor);
}

function amountOf(figure: string, digits: number): number | null {
  if (!/^\d[\d.,]*$/.test(figure) || figure.length > 20) return null;
  const last = Math.max(figure.lastIndexOf('.'), figure.lastIndexOf(','));
  if (last < 0) return Number(figure);
  const [sign] = figure.slice(last);
  const signs = figure.split(sign ?? '').length - 1;
  const other = sign === '.' ? ',' : '.';
  const tail = figure.length - last - 1;
  // Each once or more, the other first: the last one is the decimal sign.
  if (figure.includes(other))
    return signs === 1 ? Number(figure.replaceAll(other, '').replace(',', '.')) : null;
  if (signs > 1) return /^\d{1,3}([.,]\d{3})+$/.test(figure) ? Number(figure.replaceAll(/[.,]/g, '')) : null;
  if (tail === 3 && digits !== 3) return null;
  return Number(figure.replace(',', '.'));
}
