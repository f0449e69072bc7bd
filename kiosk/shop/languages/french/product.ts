import type { productWords as english } from '../english/product.ts';
import type { Translation } from '../message.ts';

export const productWords: Translation<typeof english> = {
  variants: 'Existe aussi en',
  elsewhere: 'Aussi à',
  stars: '{stars} étoiles sur 5',
  reviewCount: { one: '{count} avis', many: '{count} d’avis', other: '{count} avis' },
  reviewLatest: 'dernier {ago}',
  reviewsTitle: 'Ce qu’en disent les acheteurs',
  reviewsNone: 'Personne n’a encore donné son avis.',
  reviewsNewest: 'Les plus récents',
  reviewsBest: 'Les meilleurs',
  reviewsWorst: 'Les moins bons',
  reviewsStars: 'Combien d’étoiles',
  reviewsShown: '{shown} affichés sur {total}',
  sample: 'Exemple',
  claims: 'Ce qu’on en dit',
  pricesElsewhere: 'Ce qu’on en demande ailleurs',
  priceSeen: 'relevé {ago}',
  instead: 'À la place, aujourd’hui',
  alike: 'Dans le même genre',
  howTos: 'Qu’en faire',
  addNamed: 'Ajouter {name} à ma liste',
};
