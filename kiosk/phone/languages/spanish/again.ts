import type { Translation } from '../../../shop/languages/message.ts';
import type { englishAgain } from '../english/again.ts';

export const spanishAgain: Translation<typeof englishAgain> = {
  againTitle: 'Comprar de nuevo',
  againText: 'Lo que compró con su pase, lo más frecuente primero. Solo lo muestra este teléfono.',
  againNone: 'Nada todavía. Enseñe su pase en la caja y la próxima vez estará aquí.',
  againOff: 'Está desactivado. Active «{purpose}» en «{choices}» para usarlo.',
  againWhy: {
    one: 'Lo compró una vez.',
    many: 'Lo compró en {count} visitas.',
    other: 'Lo compró en {count} visitas.',
  },
  againWhen: 'La última vez: {date}.',
};
