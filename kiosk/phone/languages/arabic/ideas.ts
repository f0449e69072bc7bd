import type { Translation } from '../../../shop/languages/message.ts';
import type { englishIdeas } from '../english/ideas.ts';

export const arabicIdeas: Translation<typeof englishIdeas> = {
  notForMe: 'ليس لي',
  notForMeName: 'ليس لي: {name}',
  usualDates: 'تأتي عادة بين يومي {from} و{until} من الشهر.',
  receiptAge: 'كلمتك عن عمرك',
  receiptAgeWord: '{age} سنة أو أكثر',
};
