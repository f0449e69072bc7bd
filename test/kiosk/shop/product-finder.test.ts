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
const found = (words: string) => finder.search(words).map(({ id }) => id);

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
    expect(abroad.search('くみ').map(({ id }) => id)).toEqual(['gum']);
    expect(abroad.search('グミ').map(({ id }) => id)).toEqual(['gum']);
    expect(abroad.search('حليب').map(({ id }) => id)).toEqual(['milk']);
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

  it('KSK-2 wants all words, and any only when none has all', () => {
    expect(found('butter hollow')).toEqual(['butter']);
    expect(found('croissant fraiche').sort()).toEqual(['creme', 'croissant']);
  });

  it('KSK-2 finds nothing for nothing', () => {
    expect(found('')).toEqual([]);
    expect(found('   ')).toEqual([]);
    expect(found('zzzzzz')).toEqual([]);
  });

  it('KSK-2 survives whatever is typed, and finds only what there is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (words) => {
        const ids = found(words);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
