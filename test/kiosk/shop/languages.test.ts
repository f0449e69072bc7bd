import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { english } from '../../../kiosk/shop/languages/english.ts';
import {
  ENGLISH,
  LANGUAGE_TAGS,
  LANGUAGES,
  languageFor,
  type ShopWords,
  speechIn,
} from '../../../kiosk/shop/languages/languages.ts';
import type { Message } from '../../../kiosk/shop/languages/message.ts';
import { speak } from '../../../kiosk/shop/languages/speak.ts';

const KEYS = Object.keys(english) as (keyof typeof english)[];
const catalogues = await Promise.all(
  LANGUAGE_TAGS.map(async (tag) => [tag, await LANGUAGES[tag].load()] as [string, Record<string, Message>]),
);
const formsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const placesOf = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
const VALUES = { count: 2, price: '€2', name: 'Tea', words: 'tea', step: 1, steps: 3, aisle: '4', bay: 'B' };
const MORE = {
  place: 'Aisle 3',
  ago: 'now',
  unit: 'kg',
  host: 'h',
  category: 'c',
  counted: 'c',
  time: '9:00',
};

/** Every sentence of a language, its places filled. */
function texts(words: ShopWords): string[] {
  return KEYS.map((key) => {
    const said: unknown = words[key];
    return typeof said === 'function' ? String(said({ ...VALUES, ...MORE })) : String(said);
  });
}

const TELLING =
  /\b(we (saw|noticed|know|remember)|last time|you bought|your (last|past) (visit|purchase)|because you are|welcome back)\b/i;

describe('languages of the kiosk', () => {
  it('KSK-15 says nothing of what was observed or bought before', () => {
    const all = texts(ENGLISH.words);
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter((text) => TELLING.test(text))).toEqual([]);
    expect('Welcome back! Last time you bought roses.').toMatch(TELLING);
  });

  it('KSK-15 falls back to English whole, never to a mixture', () => {
    for (const tag of ['xx-YY', '', 'EN-gb']) expect(languageFor(tag)).toBe('en');
    expect(languageFor('de-AT')).toBe('de');
    expect(languageFor('dem')).toBe('en');
  });

  it.each(catalogues)(
    'KSK-31 %s has every message, with the same places to fill in each form',
    (tag, catalogue) => {
      expect(Object.keys(catalogue).sort()).toEqual([...KEYS].sort());
      const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.sort();
      for (const key of KEYS) {
        const own = catalogue[key] ?? '';
        const source: Message = english[key];
        if (typeof source === 'string' || typeof own === 'string') {
          expect(typeof own, key).toBe(typeof source);
          expect(placesOf(String(own)), key).toEqual(placesOf(String(source)));
          continue;
        }
        expect(Object.keys(own).sort(), key).toEqual(categories);
        // "One" and "two" may say the number in a word; nothing else may be lost.
        for (const form of Object.values(own))
          expect([...placesOf(form), '{count}'].filter(unique).sort(), key).toEqual(placesOf(source.other));
        expect(placesOf(own.other), key).toContain('{count}');
      }
    },
  );

  it('KSK-31 Arabic says one and two in a word, and no figure behind it', async () => {
    const { words } = await speechIn('ar');
    for (const count of [1, 2])
      for (const said of [words.mapMinutes({ count }), words.mapStops({ count })])
        expect(said).not.toMatch(/[\d٠-٩()]/);
    expect(words.mapMinutes({ count: 3 })).toMatch(/[3٣]/);
  });

  it.each(catalogues.slice(1))('KSK-31 nothing of %s is left in English', (tag, catalogue) => {
    const same = KEYS.filter((key) => JSON.stringify(catalogue[key]) === JSON.stringify(english[key]));
    // "Total" is the same word in two of them.
    expect(same.filter((key) => key !== 'total')).toEqual([]);
    if (tag === 'ar' || tag === 'ja')
      for (const key of KEYS)
        for (const form of formsOf(catalogue[key] ?? ''))
          expect(form.replace(/\{\w+\}|QR|They match|WCAG|\bAA?\b|EN\s301\s549/g, ''), key).not.toMatch(
            /[A-Za-z]/,
          );
  });

  it('KSK-32 counts as each language does', async () => {
    const arabic = (await speechIn('ar')).words;
    const said = [0, 1, 2, 3, 11, 100].map((count) =>
      arabic.productCount({ count }).replace(/[\d٠-٩]+ /, ''),
    );
    expect(new Set(said).size).toBe(6);
    const french = (await speechIn('fr')).words;
    expect([0, 1, 2].map((count) => french.idleSeconds({ count }))).toEqual([
      '0 seconde',
      '1 seconde',
      '2 secondes',
    ]);
    const japanese = (await speechIn('ja')).words;
    expect([1, 5].map((count) => japanese.productCount({ count }))).toEqual(['1点', '5点']);
    expect(ENGLISH.words.productCount({ count: 1200 })).toBe('1,200 products');
  });

  it('KSK-32 a value that runs the other way is set apart, and no value is taken for a place', () => {
    const rtl = speak({ hint: 'قرب {name}' }, 'ar', 'rtl') as unknown as {
      hint(v: { name: string }): string;
    };
    expect(rtl.hint({ name: 'Oat milk' })).toBe('قرب \u2068Oat milk\u2069');
    expect(rtl.hint({ name: 'حليب' })).toBe('قرب حليب');
    const ltr = speak({ both: '{a} and {b}' }, 'en', 'ltr') as unknown as {
      both(v: { a: string; b: string }): string;
    };
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z{}$&0-9]*$/), (a) => {
        expect(ltr.both({ a, b: 'x' })).toBe(`${a} and x`);
      }),
    );
  });

  it('KSK-33 a language is fetched once; one that could not be had is asked for again', async () => {
    const load = vi.spyOn(LANGUAGES.es, 'load').mockRejectedValueOnce(new Error('offline'));
    await expect(speechIn('es')).rejects.toThrow('offline');
    const spanish = await speechIn('es');
    expect(spanish.words.home).toBe('Inicio');
    expect(await speechIn('es')).toBe(spanish);
    expect(load).toHaveBeenCalledTimes(2);
  });
});

function unique<T>(value: T, index: number, all: readonly T[]): boolean {
  return all.indexOf(value) === index;
}
