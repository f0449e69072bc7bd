import type { Translation } from '../../../shop/languages/message.ts';
import type { englishIdeas } from '../english/ideas.ts';

export const frenchIdeas: Translation<typeof englishIdeas> = {
  notForMe: 'Pas pour moi',
  notForMeName: 'Pas pour moi : {name}',
  usualDates: 'Vous venez d’habitude entre le {from} et le {until} du mois.',
  receiptAge: 'Votre parole sur l’âge',
  receiptAgeWord: '{age} ans ou plus',
};
