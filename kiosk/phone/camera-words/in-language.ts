import type { CameraWords } from './camera-words.ts';

const NUMBER = /\d+(?:[.,]\d+)*/g;

/** What a sentence says without its figures: the key of {@link CameraWords.sentences}. */
export const shapeOf = (sentence: string): string => sentence.replace(NUMBER, '#');

/**
 * A sentence of the server in the page's language, its figures written as they are there; null where nobody has put it
 * into that language yet.
 */
export function inLanguage({ language, sentences }: CameraWords, sentence: string): string | null {
  if (language === 'en') return sentence;
  const told = sentences[shapeOf(sentence)];
  if (told === undefined) return null;
  const figures = (sentence.match(NUMBER) ?? []).map((figure) => writtenIn(language, figure));
  let next = 0;
  // `#3` names the third figure, for a language that puts them in another order.
  return told.replace(/#(\d?)/g, (_, place: string) => {
    next += 1;
    return figures[(place ? Number(place) : next) - 1] ?? '';
  });
}

/** "2,500" as 2.500, 2 500 or 2,500. Arabic keeps the digits that the rest of the page has. */
function writtenIn(language: string, figure: string): string {
  const decimals = figure.split('.')[1]?.length ?? 0;
  const format = new Intl.NumberFormat(`${language}-u-nu-latn`, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return format.format(Number(figure.replaceAll(',', '')));
}
