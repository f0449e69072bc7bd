import type { Translation } from '../../../shop/languages/message.ts';
import type { englishMessages } from '../english/messages.ts';

export const spanishMessages: Translation<typeof englishMessages> = {
  messagesTitle: 'Para usted',
  messagesText:
    'Lo que pidió saber y ofertas de los temas que dejó activados. Solo este teléfono lo muestra.',
  messagesNone: 'Todavía nada.',
  messagesOff: 'Los mensajes están desactivados. Active «{purpose}» en «{choices}» para recibirlos.',
  messagesNew: 'Nuevo para usted',
  messagesAll: 'Ver todo',
  messagesSeen: 'Entendido',
  messageLook: 'Ver',
  messageStop: 'No más de estos',
  messageStopped: 'Ya no se le avisará de esto.',
  messagePriceDrop: '{name} cuesta menos ahora.',
  messageBackInStock: '{name} vuelve a estar aquí.',
  messageEventSoon: '«{name}» empieza pronto.',
  messageEventPlace: 'Hay una plaza para usted: «{name}».',
  messageEventOff: '«{name}» se ha cancelado.',
  messageHoldEnding: '{name} queda reservado para usted solo un poco más.',
  messageBasketWaiting: '{name} sigue en su lista.',
  messageGiftReady: 'Puede elegir un regalo: {name}.',
  messagePoints: 'Tiene puntos nuevos: {name}.',
  messageFriendAnswered: 'Hay una respuesta sobre {name}.',
  messageOffer: 'Una oferta: {name}.',
  pushSwitch: 'Despertar este teléfono cuando haya algo',
  pushText:
    'Una notificación dice que hay algo y, como mucho, el tema. Llega por el servicio del fabricante de su navegador, como Google, Apple o Mozilla, que no puede leerla. Nada se envía allí si no lo activa.',
  pushBlocked: 'Las notificaciones están bloqueadas en los ajustes de este navegador.',
  pushFailed: 'El servicio de notificaciones de este navegador no responde. No se ha cambiado nada.',
  exportCsv: 'Descargar como tabla (CSV)',
};
