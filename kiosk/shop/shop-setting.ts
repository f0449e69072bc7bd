import { createContext } from '@lit/context';
import { ENGLISH, type LanguageTag, type ShopWords, type Speech } from './languages/languages.ts';

/** What every part of the shop needs to draw a word, a price or a picture. */
export interface ShopSetting {
  strings: ShopWords;
  language: LanguageTag;
  /** BCP 47 tag for numbers and times; always of the same language as `strings`. */
  locale: string;
  /** BCP 47 tag of what the catalogue says: names and descriptions are the merchant's own, whatever is spoken around. */
  catalogueLanguage: string;
  /** Present time in epoch milliseconds. */
  now: () => number;
  /** Where a product's picture is loaded from. */
  pictureUrl: (path: string) => string;
  /** Which of the six plate colours a category has. */
  tint: (category: string) => number;
}

export const shopSetting = createContext<ShopSetting>('vitrine-shop-setting');

export const TINTS = 6;

/** Neighbouring categories get different colours, and a category keeps its own on every page. */
export function tintsOf(categories: readonly string[]): (category: string) => number {
  return (category) => Math.max(0, categories.indexOf(category)) % TINTS;
}

/** The setting in the language spoken; numbers follow the store's region only where the words are its own too. */
export function settingFor(
  speech: Speech,
  storeLanguage: string,
  categories: readonly string[],
  now: () => number,
  pictureUrl: (path: string) => string,
): ShopSetting {
  const isStores = storeLanguage.toLowerCase().startsWith(speech.tag);
  return {
    strings: speech.words,
    language: speech.tag,
    locale: isStores ? storeLanguage : speech.tag,
    catalogueLanguage: storeLanguage,
    now,
    pictureUrl,
    tint: tintsOf(categories),
  };
}

/** What an element shows before its provider is there. */
export const plainSetting: ShopSetting = settingFor(ENGLISH, 'en', [], Date.now, (path) => path);
