import { english } from './english.ts';
import type { Spoken, Translation } from './message.ts';
import { speak } from './speak.ts';

/** The kiosk's words in one language. */
export type ShopWords = Spoken<typeof english>;

interface Language {
  /** What its own speakers call it. */
  name: string;
  direction: 'ltr' | 'rtl';
  load: () => Promise<Translation<typeof english>>;
}

/** English is there from the start; every other language is a file of its own, fetched when somebody wants it. */
export const LANGUAGES = {
  en: { name: 'English', direction: 'ltr', load: async () => english },
  de: { name: 'Deutsch', direction: 'ltr', load: async () => (await import('./german.ts')).german },
  fr: { name: 'Français', direction: 'ltr', load: async () => (await import('./french.ts')).french },
  es: { name: 'Español', direction: 'ltr', load: async () => (await import('./spanish.ts')).spanish },
  ar: { name: 'العربية', direction: 'rtl', load: async () => (await import('./arabic.ts')).arabic },
  ja: { name: '日本語', direction: 'ltr', load: async () => (await import('./japanese.ts')).japanese },
} as const satisfies Record<string, Language>;

export type LanguageTag = keyof typeof LANGUAGES;
export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as LanguageTag[];

/** Words that are spoken, and how: what every part of the shop needs of a language. */
export interface Speech {
  tag: LanguageTag;
  direction: 'ltr' | 'rtl';
  words: ShopWords;
}

export const ENGLISH: Speech = { tag: 'en', direction: 'ltr', words: speak(english, 'en', 'ltr') };

/** The kiosk's language for a BCP 47 tag, by its first part; English where there is none. */
export function languageFor(tag: string): LanguageTag {
  const [first = ''] = tag.toLowerCase().split('-');
  return LANGUAGE_TAGS.find((known) => known === first) ?? 'en';
}

const loaded = new Map<LanguageTag, Promise<Speech>>([['en', Promise.resolve(ENGLISH)]]);

/** Loads a language once. Rejects when its file cannot be had; asking again tries again. */
export function speechIn(tag: LanguageTag): Promise<Speech> {
  const known = loaded.get(tag);
  if (known) return known;
  const { load, direction } = LANGUAGES[tag];
  const speech = load().then((catalogue) => ({ tag, direction, words: speak(catalogue, tag, direction) }));
  loaded.set(tag, speech);
  speech.catch(() => loaded.delete(tag));
  return speech;
}
