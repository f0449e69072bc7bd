import type { Translation } from '../../../shop/languages/message.ts';
import type { englishAnswers } from '../english/answers.ts';

export const spanishAnswers: Translation<typeof englishAnswers> = {
  answerFitTitle: '¿Te encajan nuestras sugerencias?',
  answerFeltTitle: '¿Te has sentido bien atendido?',
  answerText: 'Un solo toque. Se cuenta sin ti; nadie ve quién dijo qué.',
  answer1: 'Nada',
  answer2: 'Poco',
  answer3: 'Regular',
  answer4: 'Bien',
  answer5: 'Muy bien',
  answerSkip: 'Ahora no',
  answerThanks: 'Gracias. Está contado.',
  brandsTitle: 'Marcas',
  brandsHint: 'Las marcas que te gustan salen primero. Lo que no quieres no se sugiere en ningún sitio.',
  brandsFind: 'Buscar una marca',
  brandFirst: 'Primero',
  brandAny: 'Igual',
  brandOff: 'Nunca',
  brandNone: 'Ninguna marca se llama así.',
  brandMore: {
    one: '{count} más. Escribe unas letras.',
    many: '{count} más. Escribe unas letras.',
    other: '{count} más. Escribe unas letras.',
  },
};
