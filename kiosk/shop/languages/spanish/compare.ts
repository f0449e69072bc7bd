import type { compareWords as english } from '../english/compare.ts';
import type { Translation } from '../message.ts';

export const compareWords: Translation<typeof english> = {
  compare: 'Comparar',
  comparing: 'Toque dos o tres para comparar',
  compareCount: { one: '{count} elegido', many: '{count} elegidos', other: '{count} elegidos' },
  compareNow: 'Compararlos',
  compareTitle: 'Frente a frente',
  compareSame: 'Igual en todos',
  comparePrice: 'Precio',
  compareUnit: 'Precio por medida',
  compareSize: 'Cantidad',
  compareStock: 'En la tienda',
  comparePlace: 'Dónde está',
  compareStars: 'Opiniones',
  compareMaker: 'Hecho por',
  compareLeast: 'el más barato',
  compareRemove: 'Quitar {name}',
  compareUnknown: 'sin datos',
  perKilo: '{price} el kilo',
  perLitre: '{price} el litro',
  perPiece: '{price} la unidad',
};
