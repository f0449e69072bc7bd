/** Rows of letters for a language, as its own keyboards have them. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  en: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  de: ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnmß'],
  fr: ['azertyuiop', 'qsdfghjklm', 'wxcvbnéèç'],
  es: ['qwertyuiop', 'asdfghjklñ', 'zxcvbnm'],
};

const DIGITS = ['1234567890', '%&+-/.,', "'()"];

export function keyRows(language: string, digits: boolean): string[][] {
  const rows = digits ? DIGITS : (LETTERS[language] ?? LETTERS['en'] ?? []);
  return rows.map((row) => [...row]);
}
