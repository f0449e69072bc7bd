import type { compareWords as english } from '../english/compare.ts';
import type { Translation } from '../message.ts';

export const compareWords: Translation<typeof english> = {
  compare: 'Comparer',
  comparing: 'Touchez-en deux ou trois à comparer',
  compareCount: { one: '{count} choisi', many: '{count} choisis', other: '{count} choisis' },
  compareNow: 'Les comparer',
  compareTitle: 'Côte à côte',
  compareSame: 'Identique pour tous',
  comparePrice: 'Prix',
  compareUnit: 'Prix à l’unité',
  compareSize: 'Quantité',
  compareStock: 'En magasin',
  comparePlace: 'Où le trouver',
  compareStars: 'Avis',
  compareMaker: 'Fabriqué par',
  compareLeast: 'le moins cher',
  compareRemove: 'Retirer {name}',
  compareUnknown: 'non précisé',
  perKilo: '{price} le kilo',
  perLitre: '{price} le litre',
  perPiece: '{price} la pièce',
};
