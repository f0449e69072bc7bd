/**
 * Formats an amount of money. The number of decimals is the currency's own (EUR 2, JPY 0, KWD 3), so `minor` is
 * always whole minor units and never a float.
 *
 * @param minor amount in minor units, an integer (cents, pence)
 * @param currency ISO 4217 code
 * @param language BCP 47 tag of whoever reads it
 * @throws RangeError for a currency or language that Intl does not know
 */
export function formatPrice(minor: number, currency: string, language: string): string {
  return priceParts(minor, currency, language)
    .map(({ text }) => text)
    .join('');
}

/** One piece of a price, so that a card can set the cents smaller: `integer` covers grouping and any minus sign. */
export type PricePart = { kind: 'currency' | 'integer' | 'decimal' | 'fraction' | 'space'; text: string };

/** The same text as {@link formatPrice}, in pieces and in the language's own order. */
export function priceParts(minor: number, currency: string, language: string): PricePart[] {
  const format = formatter(currency, language);
  return format.formatToParts(minor / 10 ** decimals(format)).map(({ type, value }) => {
    if (type === 'currency') return { kind: type, text: plainSign(value, currency) };
    if (type === 'decimal' || type === 'fraction') return { kind: type, text: value };
    return { kind: type === 'literal' ? 'space' : 'integer', text: value };
  });
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Building a formatter costs about 30 microseconds, using one less than one; a kiosk draws dozens of prices a frame. */
function formatter(currency: string, language: string): Intl.NumberFormat {
  const key = `${language} ${currency}`;
  let format = formatters.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
    });
    formatters.set(key, format);
  }
  return format;
}

/** A shop has one currency: its plain sign will do. Arabic calls it "UK£" even so, which bidi then tears apart. */
function plainSign(sign: string, currency: string): string {
  const plain = formatter(currency, 'en')
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value;
  return plain !== undefined && sign.includes(plain) ? plain : sign;
}

function decimals(format: Intl.NumberFormat): number {
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}
