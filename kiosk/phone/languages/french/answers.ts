import type { Translation } from '../../../shop/languages/message.ts';
import type { englishAnswers } from '../english/answers.ts';

export const frenchAnswers: Translation<typeof englishAnswers> = {
  answerFitTitle: 'Nos suggestions vous conviennent-elles ?',
  answerFeltTitle: 'Vous êtes-vous senti bien accueilli ?',
  answerText: 'Un seul geste. C’est compté sans vous ; personne ne voit qui a dit quoi.',
  answer1: 'Pas du tout',
  answer2: 'Pas vraiment',
  answer3: 'Moyennement',
  answer4: 'Bien',
  answer5: 'Très bien',
  answerSkip: 'Pas maintenant',
  answerThanks: 'Merci. C’est compté.',
  brandsTitle: 'Marques',
  brandsHint:
    'Les marques que vous aimez viennent d’abord. Celles que vous ne voulez pas ne sont suggérées nulle part.',
  brandsFind: 'Chercher une marque',
  brandFirst: 'D’abord',
  brandAny: 'Neutre',
  brandOff: 'Jamais',
  brandNone: 'Aucune marque ne s’appelle ainsi.',
  brandMore: {
    one: 'Encore {count}. Tapez quelques lettres.',
    many: 'Encore {count}. Tapez quelques lettres.',
    other: 'Encore {count}. Tapez quelques lettres.',
  },
};
