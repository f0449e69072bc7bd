/** How hard a text is to read, by the measure that is usual in its language. */
export interface Reading {
  /** School years that it takes (Flesch-Kincaid, Wiener Sachtextformel 4), or null where no such measure is known. */
  years: number | null;
  /** Flesch's ease as fitted to French (Kandel-Moles) and Spanish (Fernández Huerta): 60 and more is plain. */
  ease: number | null;
  /** The longest sentence: words, or in Japanese characters. */
  longest: number;
  /** Words or, in Japanese, characters of a sentence on average. */
  average: number;
}

export type ReadLanguage = 'en' | 'de' | 'fr' | 'es' | 'ar' | 'ja';

/** Measures sentences that each end as sentences do; a heading counts as one. */
export function readingOf(language: ReadLanguage, texts: readonly string[]): Reading {
  const sentences = texts.flatMap((text) => sentencesOf(language, text));
  const lengths = sentences.map((sentence) =>
    language === 'ja' ? [...sentence].length : wordsOf(sentence).length,
  );
  const words = sentences.flatMap(wordsOf);
  const perSentence = words.length / Math.max(1, sentences.length);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(language, word), 0);
  const perWord = syllables / Math.max(1, words.length);
  const share = (test: (word: string) => boolean) =>
    (100 * words.filter(test).length) / Math.max(1, words.length);
  const years: Partial<Record<ReadLanguage, number>> = {
    en: 0.39 * perSentence + 11.8 * perWord - 15.59,
    de: 0.2656 * perSentence + 0.2744 * share((word) => syllablesOf('de', word) >= 3) - 1.693,
  };
  const ease: Partial<Record<ReadLanguage, number>> = {
    fr: 207 - 1.015 * perSentence - 73.6 * perWord,
    es: 206.84 - 1.02 * perSentence - 60 * perWord,
  };
  return {
    years: years[language] ?? null,
    ease: ease[language] ?? null,
    longest: Math.max(0, ...lengths),
    average: lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, lengths.length),
  };
}

function sentencesOf(language: ReadLanguage, text: string): string[] {
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((segment) => /[\p{L}\p{N}]/u.test(segment));
}

const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];

/** Groups of vowels; an English or French "e" at the end is silent unless it is all there is. */
function syllablesOf(language: ReadLanguage, word: string): number {
  const plain = word.toLowerCase().normalize('NFC');
  const silent =
    language === 'en' ? /(?:[^laeiouy]e|[^taeiouyd]ed)$/ : language === 'fr' ? /(?:e|es|ent)$/ : /$^/;
  const groups = plain.replace(silent, '').match(/[aeiouyäöüàâéèêëîïôûùœæáíóúñ]+/g)?.length ?? 0;
  return Math.max(1, groups);
}
