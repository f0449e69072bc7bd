import type { Translation } from '../../../shop/languages/message.ts';
import type { englishAgain } from '../english/again.ts';

export const frenchAgain: Translation<typeof englishAgain> = {
  againTitle: 'Racheter',
  againText:
    'Ce que vous avez acheté avec votre pass, le plus fréquent d’abord. Seul ce téléphone le montre.',
  againNone: 'Rien pour l’instant. Montrez votre pass à la caisse, et ce sera ici la prochaine fois.',
  againOff: 'C’est désactivé. Activez « {purpose} » sous « {choices} » pour l’utiliser.',
  againWhy: {
    one: 'Vous l’avez acheté une fois.',
    many: 'Vous l’avez acheté lors de {count} visites.',
    other: 'Vous l’avez acheté lors de {count} visites.',
  },
  againWhen: 'La dernière fois : {date}.',
};
