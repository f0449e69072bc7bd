import type { Said } from '../model/guide.ts';

/** What the merchant says in a language, else in the shop's own; with the language that it is in. */
export function saidIn(
  { text, said }: Said,
  language: string,
  shopLanguage: string,
): { text: string; language: string } {
  const own = said?.[language];
  return own === undefined ? { text, language: shopLanguage } : { text: own, language };
}
