import type { Translation } from '../../../shop/languages/message.ts';
import type { englishIdeas } from '../english/ideas.ts';

export const germanIdeas: Translation<typeof englishIdeas> = {
  notForMe: 'Nichts für mich',
  notForMeName: 'Nichts für mich: {name}',
  usualDates: 'Sie kommen meist zwischen dem {from}. und dem {until}. eines Monats.',
  receiptAge: 'Ihr Wort zum Alter',
  receiptAgeWord: '{age} oder älter',
};
