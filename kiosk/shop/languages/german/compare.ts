import type { compareWords as english } from '../english/compare.ts';
import type { Translation } from '../message.ts';

export const compareWords: Translation<typeof english> = {
  compare: 'Vergleichen',
  comparing: 'Zwei oder drei zum Vergleichen berühren',
  compareCount: { one: '{count} gewählt', other: '{count} gewählt' },
  compareNow: 'Nebeneinander zeigen',
  compareTitle: 'Nebeneinander',
  compareSame: 'Bei allen gleich',
  comparePrice: 'Preis',
  compareUnit: 'Grundpreis',
  compareSize: 'Wie viel',
  compareStock: 'Im Laden',
  comparePlace: 'Wo es steht',
  compareStars: 'Bewertet mit',
  compareMaker: 'Hersteller',
  compareLeast: 'am günstigsten',
  compareRemove: '{name} weglassen',
  compareUnknown: 'keine Angabe',
  perKilo: '{price} je Kilo',
  perLitre: '{price} je Liter',
  perPiece: '{price} das Stück',
};
