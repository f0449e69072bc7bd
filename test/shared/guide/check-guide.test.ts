import { describe, expect, it } from 'vitest';
import { checkGuide, isGrave } from '../../../shared/guide/check-guide.ts';
import { rememberedWording, wordingOf } from '../../../shared/guide/guide-path.ts';
import { saidIn } from '../../../shared/guide/said-in.ts';
import { Guide } from '../../../shared/model/guide.ts';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import { SAMPLE_CLAIMS } from '../../../signage-server/demo-store/sample-claims.ts';
import { SAMPLE_GUIDES } from '../../../signage-server/demo-store/sample-guides.ts';
import { product } from '../../kiosk/shop/product.ts';

const wording = rememberedWording((one) => wordingOf(one, []));
const products = [
  product('rye', { name: 'Dark rye', description: 'a loaf' }),
  product('white', { name: 'White loaf' }),
  product('bagel', { name: 'Bagel', description: 'a loaf of its own', stock: 0 }),
  product('wine', { name: 'Loaf wine', sensitive: true }),
];
const match = (...words: string[]) => ({ words, without: [], categories: [] });
const option = (text: string, ...words: string[]) => ({
  id: text.trim().replaceAll(' ', '-'),
  text,
  match: match(...words),
});
const guide: Guide = {
  id: 'bread',
  title: 'Bread',
  category: null,
  among: match('loaf'),
  questions: [
    {
      id: 'grain',
      text: 'Light or dark?',
      strict: true,
      options: [option('Dark', 'rye'), option('Light', 'white')],
    },
    { id: 'round', text: 'Round?', strict: false, options: [option('Round', 'bagel'), option('Any shape')] },
  ],
  isSample: false,
};
const withOption = (text: string, ...words: string[]): Guide => ({
  ...guide,
  questions: guide.questions.map((one, at) =>
    at === 0 ? { ...one, options: [...one.options, option(text, ...words)] } : one,
  ),
});

describe('what is wrong with a guide', () => {
  it('KSK-153 each answer tells what it means in this shop, and that of a sold-out one is no fault', () => {
    const { among, options, findings, ways, fewest } = checkGuide(guide, products, wording);
    expect(among).toEqual({ listed: 3, inStock: 2, examples: ['Dark rye', 'White loaf', 'Bagel'] });
    expect(options[0]?.[0]).toEqual({ listed: 1, inStock: 1, examples: ['Dark rye'] });
    expect(findings).toEqual([{ path: 'questions.1.options.0', kind: 'sold-out' }]);
    expect(findings.some(isGrave)).toBe(false);
    // Dark, light or any; round, any shape or any.
    expect([ways, fewest]).toEqual([9, 1]);
  });

  it('KSK-153 an answer that could never lead to anything is found, and so is one that is there twice', () => {
    expect(checkGuide(withOption('Blue', 'blue'), products, wording).findings).toContainEqual({
      path: 'questions.0.options.2',
      kind: 'dead',
    });
    // What only a product that is never put forward has, leads nowhere.
    expect(checkGuide(withOption('To drink', 'wine'), products, wording).findings).toContainEqual({
      path: 'questions.0.options.2',
      kind: 'dead',
    });
    expect(checkGuide(withOption(' dark ', 'rye'), products, wording).findings).toContainEqual({
      path: 'questions.0.options.2',
      kind: 'twice',
    });
    const nowhere = checkGuide({ ...guide, among: match('cheese') }, products, wording);
    expect(nowhere.findings).toEqual([{ path: 'among', kind: 'dead' }]);
    expect([nowhere.ways, nowhere.fewest]).toEqual([0, null]);
  });

  it('KSK-153 the guides of the sample shop can all be saved as they are', () => {
    const all = sampleProducts(1_790_000_000_000);
    const claims = (id: string) =>
      SAMPLE_CLAIMS.filter(({ productId }) => productId === id).map(({ text }) => text);
    const said = rememberedWording((one) => wordingOf(one, claims(one.id)));
    for (const sample of SAMPLE_GUIDES) {
      const { findings, fewest } = checkGuide(sample, all, said);
      expect(findings.filter(isGrave), sample.id).toEqual([]);
      expect(fewest, sample.id).toBeGreaterThan(0);
    }
  });

  it('KSK-154 words are said in the language spoken where the merchant has them, else in the shop’s own', () => {
    const words = { text: 'Coffee or tea?', said: { de: 'Kaffee oder Tee?' } };
    expect(saidIn(words, 'de', 'en-GB')).toEqual({ text: 'Kaffee oder Tee?', language: 'de' });
    expect(saidIn(words, 'fr', 'en-GB')).toEqual({ text: 'Coffee or tea?', language: 'en-GB' });
    expect(Guide.safeParse({ ...guide, said: { de: '' } }).success).toBe(false);
    expect(Guide.safeParse({ ...guide, said: { 'not a tag': 'x' } }).success).toBe(false);
    // A guide from before there were languages.
    expect(Guide.parse(guide)).toEqual(guide);
  });
});
