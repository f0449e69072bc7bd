import { createContext } from '@lit/context';
import { type ShopStrings, shopStrings } from './strings.ts';

/** What every part of the shop needs to draw a word, a price or a picture. */
export interface ShopSetting {
  strings: ShopStrings;
  /** BCP 47 tag for numbers and times; always of the same language as `strings`. */
  locale: string;
  /** Present time in epoch milliseconds. */
  now: () => number;
  /** Where a product's picture is loaded from. */
  pictureUrl: (path: string) => string;
  /** Which of the six plate colours a category has. */
  tint: (category: string) => number;
}

export const shopSetting = createContext<ShopSetting>('vitrine-shop-setting');

const TINTS = 6;

/** Neighbouring categories get different colours, and a category keeps its own on every page. */
export function tintsOf(categories: readonly string[]): (category: string) => number {
  return (category) => Math.max(0, categories.indexOf(category)) % TINTS;
}

/** The setting in a store's language; numbers follow the store's region only where the words do too. */
export function settingFor(
  language: string,
  categories: readonly string[],
  now: () => number,
  pictureUrl: (path: string) => string,
): ShopSetting {
  const strings = shopStrings(language);
  const locale = language.toLowerCase().startsWith(strings.language) ? language : strings.language;
  return { strings, locale, now, pictureUrl, tint: tintsOf(categories) };
}

/** What an element shows before its provider is there. */
export const plainSetting: ShopSetting = settingFor('en', [], Date.now, (path) => path);
