import type { productWords as english } from '../english/product.ts';
import type { Translation } from '../message.ts';

export const productWords: Translation<typeof english> = {
  variants: 'Auch als',
  elsewhere: 'Auch in',
  stars: '{stars} von 5 Sternen',
  reviewCount: { one: '{count} Bewertung', other: '{count} Bewertungen' },
  reviewLatest: 'zuletzt {ago}',
  reviewsTitle: 'Was andere sagen',
  reviewsNone: 'Noch hat es niemand bewertet.',
  reviewsNewest: 'Neueste zuerst',
  reviewsBest: 'Beste zuerst',
  reviewsWorst: 'Schlechteste zuerst',
  reviewsStars: 'Wie viele Sterne',
  reviewsShown: '{shown} von {total} gezeigt',
  sample: 'Muster',
  claims: 'Was darüber gesagt wird',
  pricesElsewhere: 'Was andere dafür verlangen',
  priceSeen: 'gesehen {ago}',
  instead: 'Heute stattdessen da',
  alike: 'Ähnliches',
  howTos: 'Was man damit macht',
  addNamed: '{name} auf meine Liste',
};
