import type { LanguageTag } from './languages/languages.ts';

/** What a keyboard can show at a time: the letters of its language, Latin ones where those are others, numbers. */
export type KeyboardPage = 'letters' | 'latin' | 'digits';

/**
 * Rows of letters for a language, as its own keyboards have them, ten to a row where they are many. Kana come without
 * their marks: the search does not tell か from が.
 */
const LETTERS: Readonly<Record<LanguageTag, readonly string[]>> = {
  en: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  de: ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnmß'],
  fr: ['azertyuiop', 'qsdfghjklm', 'wxcvbnéèç'],
  es: ['qwertyuiop', 'asdfghjklñ', 'zxcvbnm'],
  ar: ['ضصثقفغعهخح', 'شسيبلاتنمك', 'طئءؤرىةوزظ', 'جدذأإآ'],
  ja: [
    'あかさたなはまやらわ',
    'いきしちにひみゆりん',
    'うくすつぬふむよるー',
    'えけせてねへめゃれっ',
    'おこそとのほもゅろょを',
  ],
};

const DIGITS = ['1234567890', '%&+-/.,', "'()"];
const WITHOUT_LATIN: readonly LanguageTag[] = ['ar', 'ja'];

/** The pages of a language's keyboard, in the order in which one key turns them. */
export function keyboardPages(language: LanguageTag): KeyboardPage[] {
  return WITHOUT_LATIN.includes(language) ? ['letters', 'latin', 'digits'] : ['letters', 'digits'];
}

export function keyRows(language: LanguageTag, page: KeyboardPage): string[][] {
  const rows = { letters: LETTERS[language], latin: LETTERS.en, digits: DIGITS }[page];
  return rows.map((row) => [...row]);
}
