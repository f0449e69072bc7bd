import type { Translation } from '../../../shop/languages/message.ts';
import type { englishAnswers } from '../english/answers.ts';

export const germanAnswers: Translation<typeof englishAnswers> = {
  answerFitTitle: 'Passen unsere Vorschläge zu Ihnen?',
  answerFeltTitle: 'Haben Sie sich gut betreut gefühlt?',
  answerText: 'Ein Tipp genügt. Gezählt wird ohne Sie; niemand sieht, wer was gesagt hat.',
  answer1: 'Gar nicht',
  answer2: 'Eher nicht',
  answer3: 'Es geht',
  answer4: 'Gut',
  answer5: 'Sehr gut',
  answerSkip: 'Jetzt nicht',
  answerThanks: 'Danke. Es ist gezählt.',
  brandsTitle: 'Marken',
  brandsHint: 'Marken, die Sie mögen, kommen zuerst. Was Sie nicht wollen, wird nirgends vorgeschlagen.',
  brandsFind: 'Marke suchen',
  brandFirst: 'Zuerst',
  brandAny: 'Egal',
  brandOff: 'Nie',
  brandNone: 'Keine Marke heißt so.',
  brandMore: {
    one: 'Noch {count}. Tippen Sie ein paar Buchstaben.',
    other: 'Noch {count}. Tippen Sie ein paar Buchstaben.',
  },
};
