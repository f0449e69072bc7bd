import type { holdWords as english } from '../english/hold.ts';
import type { Translation } from '../message.ts';

export const holdWords: Translation<typeof english> = {
  holdGo: 'Für mich zurücklegen',
  holdList: 'Alles für mich zurücklegen',
  holdFor: 'Wir legen es {time} lang zurück. Ohne Namen.',
  holdConnect: 'Verbinden Sie Ihr Handy, und wir legen es zurück.',
  holdUntil: 'Für Sie zurückgelegt bis {time}',
  holdSlot: 'Ihres am {day}, {from} bis {until}',
  holdLabel: 'Auf der Tüte: {label}. Den Code hat Ihr Handy.',
  holdLetGo: 'Freigeben',
  holdGone: 'So viele sind nicht mehr da. Jemand war schneller.',
  holdMost: 'Mehr legen wir für eine Person nicht zurück.',
  holdOver: 'Diese Zeit ist vorbei. Bitte wählen Sie eine andere.',
  holdOffline: 'Wir konnten es nicht zurücklegen. Bitte fragen Sie unser Personal.',
  nextDay: 'Am {day} abholen',
  nextDayLeft: 'Noch {time} zum Bestellen',
  nextDayPoint: 'Bei „{point}“.',
  nextDayWhere: 'Wo holen Sie es ab?',
  nextDaySlots: 'Wann kommen Sie?',
  pickUpUnderway: 'Hier ist es noch nicht abzuholen. Verfolgen Sie es mit demselben Code auf Ihrem Telefon.',
  pickUpOver: 'Das ist nicht mehr zurückgelegt. Rufen Sie jemanden, oder nehmen Sie es aus dem Regal.',
};
