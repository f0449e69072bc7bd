import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProductFinder } from '../../../kiosk/shop/product-finder.ts';
import { product } from './product.ts';

const finder = new ProductFinder([
  product('tomato', { name: 'Vine tomatoes', category: 'Vegetables' }),
  product('soup', { name: 'Winter soup', description: 'Leeks, and a few tomatoes' }),
  product('creme', { name: 'Crème fraîche', brand: 'Hollow Lane' }),
  product('croissant', { name: 'Butter croissant', brand: 'Pell Street Bakery' }),
  product('butter', { name: 'Salted butter', brand: 'Hollow Lane' }),
  product('straße', { name: 'Straßenkekse' }),
]);
const found = (words: string) => finder.search(words);

describe('ProductFinder', () => {
  it('KSK-1 finds by the beginning of a word', () => {
    expect(found('tom')).toContain('tomato');
    expect(found('crois')).toEqual(['croissant']);
  });

  it('KSK-1 finds without accents', () => {
    expect(found('creme fraiche')).toEqual(['creme']);
    expect(found('CRÈME')).toEqual(['creme']);
    expect(found('strassenkekse')).toEqual(['straße']);
  });

  it('KSK-40 finds katakana and voiced sounds by plain hiragana, and Arabic by its letters', () => {
    const abroad = new ProductFinder([
      product('gum', { name: 'グミキャンディー' }),
      product('milk', { name: 'حليب الشوفان' }),
    ]);
    expect(abroad.search('くみ')).toEqual(['gum']);
    expect(abroad.search('グミ')).toEqual(['gum']);
    expect(abroad.search('حليب')).toEqual(['milk']);
  });

  it('KSK-1 forgives one wrong letter from four on, two from eight', () => {
    expect(found('tomatos')).toContain('tomato');
    expect(found('buttre')).toEqual([]);
    expect(found('buttr')).toContain('butter');
    expect(found('croisant')).toEqual(['croissant']);
    expect(found('croissnatt')).toEqual(['croissant']);
    expect(found('vin')).toContain('tomato');
    expect(found('vjn')).toEqual([]);
  });

  it('KSK-1 puts the name before the description', () => {
    expect(found('tomatoes')).toEqual(['tomato', 'soup']);
  });

  it('KSK-1 puts a whole word before a longer one, a name before a brand, and a short name before a long one', () => {
    const dairy = new ProductFinder([
      product('brand', { name: 'Cream', brand: 'Butter & Sons' }),
      product('later', { name: 'Peanut butterscotch' }),
      product('begins', { name: 'Buttermilk' }),
      product('long', { name: 'Finest salted butter' }),
      product('short', { name: 'Salted butter' }),
    ]);
    expect(dairy.search('butter')).toEqual(['short', 'long', 'begins', 'later', 'brand']);
    expect(dairy.search('b')).toEqual(['begins', 'short', 'later', 'long', 'brand']);
    expect(dairy.search('butter', 2)).toEqual(['short', 'long']);
  });

  it('KSK-1 finds by the first six digits of a barcode, and not by fewer', () => {
    const coded = new ProductFinder([product('oats', { name: 'Oats', gtin: '4006381333931' })]);
    expect(coded.search('400638')).toEqual(['oats']);
    expect(coded.search('40063')).toEqual([]);
  });

  it('KSK-2 finds in descriptions by a short word beside a long one', () => {
    expect(found('tomatoes lee')).toEqual(['soup']);
    expect(found('tomatoes xyz')).toEqual([]);
    expect(finder.searchPart('tomatoes xyz')).toEqual(['tomato', 'soup']);
  });

  it('KSK-1 takes a large shop in bit by bit, and all of it', async () => {
    const many = Array.from({ length: 1000 }, (_, n) => product(`p${n}`, { name: `Thing ${n}` }));
    const large = new ProductFinder([
      ...many,
      product('last', { name: 'Something of a long name', description: 'Zebra' }),
    ]);
    expect(large.search('zebra')).toEqual([]);
    await large.ready;
    expect(large.search('zebra')).toEqual(['last']);
    expect(large.search('thing 999')).toEqual(['p999']);
  });

  it('KSK-1 is as it was where only stock and price have changed', () => {
    const [first = product('none'), ...others] = [product('a', { name: 'Oats' }), product('b')];
    const one = new ProductFinder([first, ...others]);
    expect(one.isOf([{ ...first, stock: 0, priceMinor: 1 }, ...others])).toBe(true);
    expect(one.isOf([{ ...first, name: 'Oat flakes' }, ...others])).toBe(false);
    expect(one.isOf([first])).toBe(false);
    expect(one.isOf([first, product('c')])).toBe(false);
  });

  it('KSK-2 wants all words; any one is a part, and says so', () => {
    expect(found('butter hollow')).toEqual(['butter']);
    expect(found('croissant fraiche')).toEqual([]);
    expect(finder.searchPart('croissant fraiche').sort()).toEqual(['creme', 'croissant']);
    expect(finder.searchPart('croissant')).toEqual([]);
  });

  it('KSK-2 finds nothing for nothing', () => {
    expect(found('')).toEqual([]);
    expect(found('   ')).toEqual([]);
    expect(found('zzzzzz')).toEqual([]);
  });

  it('KSK-2 survives whatever is typed, and finds only what there is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (words) => {
        for (const ids of [found(words), finder.searchPart(words)])
          expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
