import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRows, isSame } from '../../../kiosk/shop/compare/compare-rows.ts';
import { cheapestOf, unitPriceOf } from '../../../kiosk/shop/compare/unit-price.ts';
import { FactsBook, NO_FACTS } from '../../../kiosk/shop/facts-book.ts';
import { plainSetting } from '../../../kiosk/shop/shop-setting.ts';
import { product } from './product.ts';

const priced = (priceMinor: number, unit: string) => unitPriceOf({ priceMinor, unit });

describe('products side by side', () => {
  it.each([
    [395, '800 g loaf', 493.75, 'kg'],
    [240, '1 kg', 240, 'kg'],
    [155, '1 litre', 155, 'l'],
    [285, '2 litres', 142.5, 'l'],
    [955, '4 × 440 ml', 542.6136, 'l'],
    [160, '330 ml', 484.8485, 'l'],
    [260, 'box of 6', 43.3333, 'piece'],
    [280, 'pack of 2', 140, 'piece'],
    [90, 'each', 90, 'piece'],
    [120, '75 cl', 160, 'l'],
  ] as const)('KSK-76 %i for %s is %f per %s', (minor, unit, each, per) => {
    const found = priced(minor, unit);
    expect(found?.per).toBe(per);
    expect(found?.minor).toBeCloseTo(each, 3);
  });

  it('KSK-76 what the unit does not say is not made up', () => {
    for (const unit of ['', 'bunch', 'serves 8', '0 g', 'size 42', 'large'])
      expect(priced(100, unit), unit).toBeNull();
  });

  it('KSK-76 the merchant’s own unit price stands before what the unit says', () => {
    expect(unitPriceOf({ priceMinor: 100, unit: '50 g', unitPrice: { minor: 150, per: '100 g' } })).toEqual({
      minor: 1500,
      per: 'kg',
    });
  });

  it('KSK-76 twice as much of it for twice the price costs the same per measure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 5000 }), (minor, grams) => {
        const once = priced(minor, `${grams} g`)?.minor ?? 0;
        expect(priced(minor * 2, `${grams * 2} g`)?.minor).toBeCloseTo(once, 6);
      }),
    );
  });

  it('KSK-77 the one that costs least is marked only where all are measured alike and not all cost the same', () => {
    const one = (id: string, priceMinor: number, unit: string) => ({ id, priceMinor, unit });
    expect(cheapestOf([one('a', 100, '100 g'), one('b', 150, '200 g')])).toEqual(['b']);
    expect(cheapestOf([one('a', 100, '100 g'), one('b', 150, '1 litre')])).toEqual([]);
    expect(cheapestOf([one('a', 100, '100 g'), one('b', 150, 'bunch')])).toEqual([]);
    expect(cheapestOf([one('a', 100, '100 g'), one('b', 200, '200 g')])).toEqual([]);
  });

  it('KSK-77 says in what they differ and in what they are alike, and leaves out what nobody knows', () => {
    const setting = { ...plainSetting, locale: 'en-GB', now: () => 1_790_000_000_000 };
    const products = [
      {
        ...product('a', { priceMinor: 100, unit: '100 g', brand: 'Mill' }),
        traits: [{ name: 'Roast', value: 'dark' }],
      },
      { ...product('b', { priceMinor: 300, unit: '200 g', brand: 'Mill' }) },
    ];
    const rows = compareRows(products, new FactsBook(NO_FACTS), setting);
    const of = (label: string) => rows.find((row) => row.label === label);
    expect(of('Price')?.values).toHaveLength(2);
    expect(of('Price per measure')?.best).toEqual([0]);
    expect(of('Roast')?.values).toEqual(['dark', '']);
    expect(rows.filter(isSame).map(({ label }) => label)).toContain('Made by');
    expect(of('Buyers say')).toBeUndefined();
  });
});
