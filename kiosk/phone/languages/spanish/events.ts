import type { Translation } from '../../../shop/languages/message.ts';
import type { englishEvents } from '../english/events.ts';

export const spanishEvents: Translation<typeof englishEvents> = {
  eventsTitle: 'Eventos',
  eventsNone: 'Por ahora no hay nada previsto',
  eventsNoneHint: 'Cuando haya algo, estará aquí.',
  eventGuest: 'Para reservar una plaza, deja que te recordemos en tu próxima visita.',
  eventBook: 'Reservar una plaza',
  eventFull: 'Todas las plazas están ocupadas.',
  eventWait: 'Esperar una plaza',
  eventOpens: 'Se puede reservar desde {time}.',
  eventBooked: 'Tienes una plaza.',
  eventWaiting: 'Esperas una plaza. En cuanto haya una, es tuya y aparece aquí.',
  eventShow: 'Al llegar, enseña tu pase a un quiosco o di estas letras.',
  eventRemind: 'Recordármelo un día antes',
  eventLeave: 'Devolver mi plaza',
  eventLeft: 'Tu plaza está devuelta.',
  eventCancelled: 'Cancelado',
  eventCame: 'Tu llegada está anotada.',
};
