import type { productWords as english } from '../english/product.ts';
import type { Translation } from '../message.ts';

export const productWords: Translation<typeof english> = {
  variants: 'También en',
  elsewhere: 'También en',
  stars: '{stars} de 5 estrellas',
  reviewCount: { one: '{count} opinión', many: '{count} de opiniones', other: '{count} opiniones' },
  reviewLatest: 'última {ago}',
  reviewsTitle: 'Lo que dicen quienes lo compraron',
  reviewsNone: 'Nadie ha opinado todavía.',
  reviewsNewest: 'Las más recientes',
  reviewsBest: 'Las mejores',
  reviewsWorst: 'Las peores',
  reviewsStars: 'Cuántas estrellas',
  reviewsShown: 'Se muestran {shown} de {total}',
  sample: 'Muestra',
  claims: 'Lo que se dice de él',
  pricesElsewhere: 'Lo que piden en otros sitios',
  priceSeen: 'visto {ago}',
  instead: 'Hoy, en su lugar',
  alike: 'Parecidos',
  howTos: 'Qué hacer con él',
  addNamed: 'Añadir {name} a mi lista',
};
