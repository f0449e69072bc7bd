import type { howToWords as english } from '../english/how-to.ts';
import type { Translation } from '../message.ts';

export const howToWords: Translation<typeof english> = {
  howToMinutes: { one: '{count} minuto', many: '{count} de minutos', other: '{count} minutos' },
  howToParts: 'Lo que necesita',
  howToStep: 'Paso {step} de {steps}',
  howToStart: 'Ver los pasos',
  howToNext: 'Paso siguiente',
  howToBefore: 'Paso anterior',
  howToDone: 'Era el último paso',
  howTosHere: 'Qué hacer hoy',
  addAll: 'Ponerlo todo en mi lista',
  allListed: 'Todo está en su lista',
  howToTake: 'Seguir en su teléfono',
  howToTakeHint:
    'Escanee y su teléfono lo abrirá en este paso. El código contiene las instrucciones y el paso, y nada sobre usted.',
  howToTakeCode: 'Código QR que abre este paso en un teléfono',
};
