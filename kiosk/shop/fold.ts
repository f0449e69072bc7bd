const MARKS = /\p{M}/gu;
const KATAKANA = /[\u30a1-\u30f6]/g;
/** Between a katakana and its hiragana. */
const KANA_STEP = 0x60;
/** What stands between words, as MiniSearch has it. */
const BETWEEN = /[\n\r\p{Z}\p{P}]+/u;

/** "Crème" is found by "creme", "STRASSE" by "straße", and "グミ" by "くみ", as the keys on the glass type it. */
export function fold(term: string): string {
  return term
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KANA_STEP))
    .toLowerCase()
    .replaceAll('ß', 'ss');
}

/** The words of a text, folded. */
export function foldedWords(text: string): string[] {
  return fold(text).split(BETWEEN).filter(Boolean);
}
