import type { Translation } from '../../shop/languages/message.ts';
import type { english } from './english.ts';
import { spanishAgain } from './spanish/again.ts';
import { spanishAnswers } from './spanish/answers.ts';
import { spanishAsk } from './spanish/ask.ts';
import { spanishBrought } from './spanish/brought.ts';
import { spanishChoices } from './spanish/choices.ts';
import { spanishEvents } from './spanish/events.ts';
import { spanishGifts } from './spanish/gifts.ts';
import { spanishHolds } from './spanish/holds.ts';
import { spanishIdeas } from './spanish/ideas.ts';
import { spanishList } from './spanish/list.ts';
import { spanishMessages } from './spanish/messages.ts';
import { spanishOrders } from './spanish/orders.ts';
import { spanishPlan } from './spanish/plan.ts';
import { spanishPoints } from './spanish/points.ts';
import { spanishStaff } from './spanish/staff.ts';
import { spanishTaken } from './spanish/taken.ts';
import { spanishWatching } from './spanish/watching.ts';

export const spanish: Translation<typeof english> = {
  connecting: 'Conectando con la pantalla…',

  startTitle: 'Llévese su lista de la pantalla grande',
  startStepTouch: 'En una pantalla táctil de la tienda, toque «A mi móvil».',
  startStepScan: 'Escanee allí el código con su cámara.',
  startStepCompare: 'Compare tres imágenes, y su lista está aquí.',
  codeLabel: 'O escriba las ocho letras de la pantalla',
  codeHint: 'Solo letras. Cambian cada 20 segundos.',
  codeGo: 'Conectar',
  codeShort: { one: 'Falta {count} letra.', many: 'Faltan {count} letras.', other: 'Faltan {count} letras.' },
  cameraLink: '¿Qué hacen las cámaras de esta tienda?',
  accessLink: '¿Es accesible para todos?',
  agreeCamera: 'La cámara de la pantalla puede contarme',
  agreeCameraText:
    'Solo durante esta visita, y solo mientras esté solo delante: calcula cuánto tiempo mira y un grupo de edad, para contar visitantes. Ninguna imagen se guarda ni se envía, nada se une a usted ni a su lista, y todo funciona igual sin ello. La pantalla muestra un aviso mientras la cámara está encendida.',

  waitTitle: 'Alguien está usando esta pantalla',
  waitText: 'Ahora se le pregunta si puede tenerla usted. Tarda 20 segundos como mucho.',
  waitStop: 'Déjelo',

  matchTitle: '¿Coinciden con la pantalla?',
  matchText: 'Mire «{screen}». También muestra tres imágenes.',
  matchYes: 'Coinciden',
  matchNo: 'No, parar',
  matchWhy: 'Si no, alguien puso otro código sobre el verdadero. Entonces pare y avise a nuestro personal.',

  choiceTitle: '¿Cómo quiere seguir?',
  guestTitle: 'Solo por hoy',
  guestText:
    'Su lista va con usted. Cuando termine la visita, la tienda la olvida; este teléfono guarda su copia.',
  guestGo: 'Seguir como invitado',
  rememberTitle: 'Que me recuerden aquí',
  rememberText: 'Solo lo que active. Ni nombre ni dirección.',
  rememberGo: 'Recuérdenme',
  exampleLabel: 'Por ejemplo:',
  oldEnough: 'Tengo {age} años o más',
  oldEnoughHint: 'Solo hace falta para que le recuerden. Basta su palabra.',
  oldEnoughMissing: 'Para que le recuerden, diga que tiene {age} años o más. O siga como invitado.',
  noneOn: 'Active al menos uno, o siga como invitado.',

  noticeLink: 'Leerlo todo',
  noticeData: 'Qué se usa',
  noticeKept: 'Cuánto tiempo',
  noticeStop: 'Cómo parar',
  noticeRights: 'Sus derechos',
  noticeAuthority: 'Quién lo vigila',
  noticeLogic: 'Cómo surgen las sugerencias',
  noticeVersion: 'Versión {version} de este aviso',
  noticeNewer: 'Esta página es más antigua que el aviso de la tienda. Cárguela de nuevo.',

  connected: 'Conectado',
  endsBy: 'Termina por sí sola a las {time}',
  takeoverAsk: 'Otro teléfono quiere usar esta pantalla.',
  takeoverYes: 'Dejarle y terminar mi visita',
  takeoverNo: 'Quedarme con la pantalla',
  list: 'Mi lista',
  choices: 'Mis elecciones y datos',
  listEmpty: 'Su lista está vacía',
  listEmptyHint: 'Toque «Añadir a mi lista» en la pantalla grande, o añada una idea de abajo.',
  aisle: 'Pasillo {aisle}',
  bay: 'Estante {bay}',
  noAisle: 'Pregunte a nuestro personal',
  more: 'Uno más: {name}',
  less: 'Uno menos: {name}',
  remove: 'Quitar {name} de la lista',
  removed: '{name} ya no está en su lista',
  undo: 'Deshacer',
  total: 'Suma',
  suggestions: 'Ideas para esta lista',
  add: 'Añadir',
  addName: 'Añadir {name} a la lista',
  why: '¿Por qué esto?',
  whyL2: 'Sigue lo que abrió o anotó en esta visita, y nada más.',
  whyL3: 'Sigue visitas anteriores, porque activó «Sugerir según visitas anteriores».',
  whyBought: {
    one: 'Lo compró en {count} visita y activó «Sugerir según lo que compro». Solo este teléfono lo muestra.',
    many: 'Lo compró en {count} visitas y activó «Sugerir según lo que compro». Solo este teléfono lo muestra.',
    other:
      'Lo compró en {count} visitas y activó «Sugerir según lo que compro». Solo este teléfono lo muestra.',
  },
  whyBoughtShort: 'Usted compra esto',
  whyOff: 'Desactivarlo',
  doNotUse: 'No me sugieran esto',
  end: 'Terminar la visita',

  endedTitle: 'La pantalla está limpia',
  endedPhone: 'Terminó la visita aquí. No queda nada de ella en la pantalla.',
  endedKiosk: 'La visita se terminó en la pantalla. Allí no queda nada.',
  endedIdle: 'Nadie usó la pantalla durante un rato, así que se limpió sola.',
  endedCap: 'Una visita dura diez minutos como mucho, así que la pantalla se limpió sola.',
  endedPresence: 'Se alejó de la pantalla, así que se limpió sola.',
  endedReplaced: 'Otro teléfono se conectó a la pantalla. El suyo ya no se muestra allí.',
  endedRefused: 'Quien usa la pantalla quiere seguir. Nada suyo se mostró allí.',
  endedShutdown: 'La pantalla se apagó. No queda nada de su visita en ella.',
  endedUnknown: 'Esta visita ha terminado. No queda nada de ella en la pantalla.',
  stoppedText: 'Paró antes de que se compartiera nada.',
  refusedTitle: 'Esta vez no',
  keptTitle: 'Su lista',
  keptHere: 'Guardada solo en este teléfono. La tienda no la ve.',
  keptBoth: 'Guardada en este teléfono, y por la tienda porque activó «Guardar mi lista».',
  keptDelete: 'Borrarla de este teléfono',
  keptDeleted: 'La lista se borró de este teléfono',
  keptTick: '{name} está en mi cesta',
  again: 'Para conectarse otra vez, escanee el código de una pantalla.',
  offline: 'Sin red. Su lista y su pase funcionan igual.',

  settingsGuest: 'Está aquí como invitado: no se recuerda nada, así que no hay nada que desactivar.',
  settingsText: 'Cada interruptor actúa al momento, en todas las pantallas.',
  sharedOver: 'Esto vale solo para una visita. Puede activarlo en la próxima.',
  back: 'Atrás',
  toasts: 'Avisos',
  dismiss: 'Ocultar',
  yourData: 'Sus datos',
  exportGo: 'Descargar mis datos',
  exportHint: 'Todo lo que la tienda tiene sobre usted, en un archivo (JSON) que otros programas leen.',
  exportDone: 'Sus datos están en sus descargas',
  eraseGo: 'Borrarlo todo',
  eraseTitle: '¿Borrarlo todo de verdad?',
  eraseText:
    'Esto borra todo lo que la tienda tiene sobre usted, y también la lista de este teléfono. No se puede deshacer.',
  eraseTextRunning:
    'Esto borra todo lo que la tienda tiene sobre usted y la lista de este teléfono, y termina la visita. No se puede deshacer.',
  eraseNo: 'Conservarlo',
  eraseYes: 'Sí, borrarlo todo',
  erasedTitle: 'Todo está borrado',
  erasedNothing: 'La tienda no tenía nada sobre usted.',
  erasedText: {
    one: 'Se borró {count} registro. La tienda ya no conoce este teléfono.',
    many: 'Se borraron {count} registros. La tienda ya no conoce este teléfono.',
    other: 'Se borraron {count} registros. La tienda ya no conoce este teléfono.',
  },

  tryAgain: 'Intentar de nuevo',
  problemLinkUsed: 'Este código ya se usó',
  problemLinkUsedText: 'Cada código vale una vez. Escanee el que la pantalla muestra ahora.',
  problemLinkStale: 'Este código es demasiado antiguo',
  problemLinkStaleText: 'Un código vale un minuto. Escanee o escriba el que la pantalla muestra ahora.',
  problemCodeUnknown: 'Ninguna pantalla muestra estas letras',
  problemCodeUnknownText: 'Compruébelas una a una, o escriba las que la pantalla muestra ahora.',
  problemInvalidInput: 'Este no es uno de nuestros códigos',
  problemInvalidInputText: 'Escanee el código que la pantalla muestra ahora, o compruebe las letras.',
  problemSessionTaken: 'Otro teléfono ya está esperando',
  problemSessionTakenText: 'Alguien usa esta pantalla. Espere a que termine, o use otra.',
  problemSessionOver: 'Esta visita ha terminado',
  problemSessionOverText: 'Para conectarse otra vez, escanee el código de una pantalla.',
  problemTooManyRequests: 'Han sido muchos intentos',
  problemTooManyRequestsText: 'Espere un minuto e inténtelo de nuevo.',
  problemPreconditionMissing: 'Falta un paso',
  problemPreconditionMissingText: 'Vuelva un paso atrás y responda primero a la pregunta.',
  problemAgeRequired: 'Solo desde los 16',
  problemAgeRequiredText: 'Para que le recuerden debe tener 16 años o más. Puede seguir como invitado.',
  problemTooLarge: 'Está lleno',
  problemTooLargeText: 'No cabe más. Quite algo primero.',
  problemDiskFull: 'El servidor de la tienda está lleno',
  problemDiskFullText: 'No se cambió nada. Avise a nuestro personal.',
  problemUnavailable: 'Sin conexión con la tienda',
  problemUnavailableText: 'Compruebe que este teléfono está en la wifi de la tienda e inténtelo de nuevo.',
  problemElse: 'No ha funcionado',
  problemElseText: 'Inténtelo de nuevo, o pregunte a nuestro personal.',

  ...spanishChoices,
  ...spanishIdeas,
  ...spanishList,
  ...spanishAsk,
  ...spanishHolds,
  ...spanishStaff,
  ...spanishAgain,
  ...spanishMessages,
  ...spanishPoints,
  ...spanishGifts,
  ...spanishEvents,
  ...spanishWatching,
  ...spanishOrders,
  ...spanishAnswers,
  ...spanishBrought,
  ...spanishTaken,
  ...spanishPlan,
};
