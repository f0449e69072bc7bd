import type { guideWords as english } from '../english/guide.ts';
import type { Translation } from '../message.ts';

export const guideWords: Translation<typeof english> = {
  guideOffer: 'Ayúdeme a elegir',
  guides: 'Encontrar lo adecuado',
  guideStep: 'Pregunta {step} de {steps}',
  guideAny: 'Da igual',
  guideBudget: '¿Cuánto puede costar?',
  guideUpTo: 'hasta {price}',
  guideResult: 'Lo que mejor encaja',
  guideNothing: 'Hoy no hay nada de eso. Nuestro equipo quizá tenga una idea.',
  guideMeets: 'Encaja: {answers}',
};
