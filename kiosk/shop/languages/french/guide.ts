import type { guideWords as english } from '../english/guide.ts';
import type { Translation } from '../message.ts';

export const guideWords: Translation<typeof english> = {
  guideOffer: 'Aidez-moi à choisir',
  guides: 'Trouver le bon',
  guideStep: 'Question n° {step} sur {steps}',
  guideAny: 'Peu importe',
  guideBudget: 'Quel est votre budget ?',
  guideUpTo: 'jusqu’à {price}',
  guideResult: 'Ce qui convient le mieux',
  guideNothing: 'Rien de cela aujourd’hui. Notre équipe a peut-être une idée.',
  guideMeets: 'Convient : {answers}',
};
