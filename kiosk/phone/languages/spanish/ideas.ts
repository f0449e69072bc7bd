import type { Translation } from '../../../shop/languages/message.ts';
import type { englishIdeas } from '../english/ideas.ts';

export const spanishIdeas: Translation<typeof englishIdeas> = {
  notForMe: 'No es para mí',
  notForMeName: 'No es para mí: {name}',
  usualDates: 'Suele venir entre el día {from} y el día {until} del mes.',
  receiptAge: 'Su palabra sobre la edad',
  receiptAgeWord: '{age} años o más',
};
