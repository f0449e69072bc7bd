import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPrice, priceParts } from '../../../kiosk/ui/price.ts';
import { relativeTime } from '../../../kiosk/ui/relative-time.ts';

describe('prices', () => {
  test.each([
    [250, 'GBP', 'en-GB', '£2.50'],
    [123_456, 'EUR', 'de-DE', '1.234,56 €'],
    [980, 'JPY', 'en-GB', '¥980'],
    [1500, 'KWD', 'en-GB', 'KWD 1.500'],
    [0, 'GBP', 'en-GB', '£0.00'],
    [-75, 'GBP', 'en-GB', '-£0.75'],
    [395, 'GBP', 'ar', '\u200f3.95 £'],
    [395, 'GBP', 'fr', '3,95 £'],
  ])('UI-3 %i minor units of %s read in %s as %s', (minor, currency, language, text) => {
    expect(formatPrice(minor, currency, language).replaceAll('\u00a0', ' ')).toBe(text);
  });

  test('UI-3 no whole amount ever shows a rounding error', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (minor) => {
        const digits = formatPrice(minor, 'EUR', 'en-GB').replaceAll(/\D/g, '');
        expect(Number(digits)).toBe(minor);
      }),
    );
  });

  test('UI-4 the pieces of a price make up its text, as the language writes it', () => {
    const amount = fc.integer({ min: -9999, max: 9_999_999 });
    const currency = fc.constantFrom('EUR', 'GBP', 'JPY');
    fc.assert(
      fc.property(amount, currency, fc.constantFrom('en-GB', 'de-DE', 'fr-FR'), (minor, code, language) => {
        const pieces = priceParts(minor, code, language).map(({ text }) => text);
        const format = new Intl.NumberFormat(language, {
          style: 'currency',
          currency: code,
          currencyDisplay: 'narrowSymbol',
        });
        expect(pieces.join('')).toBe(format.format(code === 'JPY' ? minor : minor / 100));
      }),
    );
  });

  test('UI-3 an unknown currency is refused', () => {
    expect(() => formatPrice(1, 'nonsense', 'en')).toThrow(RangeError);
  });
});

describe('relative time', () => {
  const now = 1_790_000_000_000;
  test.each([
    [0, 'now'],
    [-59_999, '59 seconds ago'],
    [-60_000, '1 minute ago'],
    [-3_599_999, '59 minutes ago'],
    [7_200_000, 'in 2 hours'],
    [-86_400_000, 'yesterday'],
    [-400 * 86_400_000, '400 days ago'],
  ])('UI-5 %i ms from now reads "%s"', (distance, text) => {
    expect(relativeTime(now + distance, now, 'en')).toBe(text);
  });
});
