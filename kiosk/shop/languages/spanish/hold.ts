import type { holdWords as english } from '../english/hold.ts';
import type { Translation } from '../message.ts';

export const holdWords: Translation<typeof english> = {
  holdGo: 'Guárdamelo',
  holdList: 'Guárdamelo todo',
  holdFor: 'Lo guardamos {time}. Sin nombre.',
  holdConnect: 'Conecte su teléfono y se lo guardamos.',
  holdUntil: 'Guardado para usted hasta {time}',
  holdSlot: 'Suyo el {day}, de {from} a {until}',
  holdLabel: 'En la bolsa: {label}. El código está en su teléfono.',
  holdLetGo: 'Dejarlo libre',
  holdGone: 'No quedan tantos. Alguien fue más rápido.',
  holdMost: 'No guardamos más para una persona.',
  holdOver: 'Esa hora ya pasó. Elija otra.',
  holdOffline: 'No pudimos guardarlo. Pregunte a nuestro personal.',
  nextDay: 'Recoger el {day}',
  nextDayLeft: 'Pida en {time}',
  nextDayPoint: 'En «{point}».',
  nextDayWhere: '¿Dónde lo recogerá?',
  nextDaySlots: '¿Cuándo vendrá?',
  pickUpUnderway: 'Aún no se puede recoger aquí. Sígalo en su teléfono con el mismo código.',
  pickUpOver: 'Ya no está guardado. Llame a alguien o tómelo del estante.',
};
