import type { Spoken, Translation } from '../../shop/languages/message.ts';
import { speak } from '../../shop/languages/speak.ts';
import { englishFirst } from './english/first.ts';
import type { english } from './english.ts';

/** The page's words in one language. */
export type PhoneWords = Spoken<typeof english>;

interface Language {
  direction: 'ltr' | 'rtl';
  load: () => Promise<Translation<typeof english>>;
}

/** Every language is a file of its own, fetched where it is spoken; the first words of English are there from the start. */
export const PHONE_LANGUAGES = {
  en: { direction: 'ltr', load: async () => (await import('./english.ts')).english },
  de: { direction: 'ltr', load: async () => (await import('./german.ts')).german },
  fr: { direction: 'ltr', load: async () => (await import('./french.ts')).french },
  es: { direction: 'ltr', load: async () => (await import('./spanish.ts')).spanish },
  ar: { direction: 'rtl', load: async () => (await import('./arabic.ts')).arabic },
  ja: { direction: 'ltr', load: async () => (await import('./japanese.ts')).japanese },
} as const satisfies Record<string, Language>;

export type PhoneLanguageTag = keyof typeof PHONE_LANGUAGES;

/** Words and how they run: what every part of the page needs of a language. */
export interface PhoneSpeech {
  tag: PhoneLanguageTag;
  direction: 'ltr' | 'rtl';
  words: PhoneWords;
}

/** The words of the first step. Those of the parts come with them (`speak-later.ts`): no part is drawn before. */
export const PHONE_ENGLISH: PhoneSpeech = {
  tag: 'en',
  direction: 'ltr',
  words: speak(englishFirst, 'en', 'ltr') as PhoneWords,
};

/** The first of a person's languages that the page is written in, by its first part; English where there is none. */
export function phoneLanguageFor(wanted: readonly string[]): PhoneLanguageTag {
  const known = Object.keys(PHONE_LANGUAGES) as PhoneLanguageTag[];
  for (const tag of wanted) {
    const [first = ''] = tag.toLowerCase().split('-');
    const found = known.find((one) => one === first);
    if (found) return found;
  }
  return 'en';
}

/** Loads a language. Rejects when its file cannot be had. */
export async function phoneSpeech(tag: PhoneLanguageTag): Promise<PhoneSpeech> {
  const { load, direction } = PHONE_LANGUAGES[tag];
  return { tag, direction, words: speak(await load(), tag, direction) };
}
