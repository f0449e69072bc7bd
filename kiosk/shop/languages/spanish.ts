import type { english } from './english.ts';
import type { Translation } from './message.ts';
import { accessWords } from './spanish/access.ts';
import { cameraWords } from './spanish/camera.ts';
import { commitmentWords } from './spanish/commitments.ts';
import { compareWords } from './spanish/compare.ts';
import { guideWords } from './spanish/guide.ts';
import { help } from './spanish/help.ts';
import { holdWords } from './spanish/hold.ts';
import { howToWords } from './spanish/how-to.ts';
import { mapWords } from './spanish/map.ts';
import { productWords } from './spanish/product.ts';
import { scanWords } from './spanish/scan.ts';
import { steerWords } from './spanish/steer.ts';
import { takeover } from './spanish/takeover.ts';

/** Spanish has a form for millions ("de productos") that no count here reaches; it is given all the same. */
export const spanish: Translation<typeof english> = {
  ...productWords,
  ...compareWords,
  ...commitmentWords,
  ...howToWords,
  ...guideWords,
  ...steerWords,
  touchToBegin: 'Toque para empezar',
  home: 'Inicio',
  list: 'Mi lista',
  toPhone: 'A mi móvil',
  done: 'Listo',
  back: 'Atrás',
  close: 'Cerrar',
  navigation: 'Tienda',
  dock: 'Búsqueda y menú',

  greeting: '¿Qué está buscando?',
  greetingHint: 'Busque, o toque una imagen para mirar.',
  categories: 'Mirar',
  offers: 'Mejor precio esta semana',
  everything: 'Todo',
  productCount: { one: '{count} producto', many: '{count} de productos', other: '{count} productos' },

  searchLabel: 'Buscar en la tienda',
  clearSearch: 'Borrar la búsqueda',
  searchStart: 'Escriba una palabra, parte de ella o una marca. No importa si hay alguna errata.',
  found: {
    one: '{count} producto para «{words}»',
    many: '{count} de productos para «{words}»',
    other: '{count} productos para «{words}»',
  },
  foundFirst: 'Los primeros {most} para «{words}»',
  foundNothing: 'Aquí nada se llama «{words}»',
  foundPart: 'Estos llevan una de las palabras en el nombre o en la descripción. Lea la etiqueta, por favor.',
  foundNothingHint:
    'Pruebe una palabra más corta, o mire por imágenes. Quizá nuestro personal lo conozca por otro nombre.',

  keyboard: 'Teclado en pantalla',
  keySpace: 'Espacio',
  keyDelete: 'Borrar',
  keyHide: 'Ocultar el teclado',
  keyDigits: 'Números',
  keyLetters: 'Letras',
  keyLatin: 'Letras latinas',

  was: 'antes {price}',
  save: '{price} menos',
  unit: 'por {unit}',
  inStock: { one: '{count} disponible', many: '{count} disponibles', other: '{count} disponibles' },
  fewLeft: { one: 'Solo queda {count}', many: 'Solo quedan {count}', other: 'Solo quedan {count}' },
  outOfStock: 'Agotado hoy',
  stockChecked: 'contado {ago}',
  stockStale: 'Pregunte a nuestro personal',
  stockStaleDetail: 'Hace tiempo que no lo contamos.',
  outOfStockDetail: 'Nuestro personal sabe cuándo volverá. ({counted})',

  aisle: 'Pasillo {aisle}',
  bay: 'Estante {bay}',
  wayHint: 'Siga los letreros hasta el pasillo {aisle}. Allí, busque el estante {bay}.',
  wayAisles: 'Los pasillos de la tienda',
  wayBays: 'Estantes del pasillo {aisle}',
  goesWith: 'Combina bien',
  notThere: 'Este producto ya no está en la tienda.',

  add: 'Añadir a mi lista',
  added: '{name} está en su lista',
  onList: { one: '{count} en su lista', many: '{count} en su lista', other: '{count} en su lista' },
  more: 'Uno más: {name}',
  less: 'Uno menos: {name}',
  remove: 'Quitar {name} de la lista',
  removed: '{name} ya no está en su lista',
  undo: 'Deshacer',
  listEmpty: 'Su lista está vacía',
  listEmptyHint: 'Toque «Añadir a mi lista» en lo que le guste. Se queda en esta pantalla hasta que termine.',
  listOrder: 'En el orden de los pasillos',
  total: 'Total',
  totalWithout: 'Total sin lo agotado',
  startLooking: 'Mirar',

  offerTitle: 'Llévese su lista',
  offerLead: 'Apunte al código con la cámara de su móvil.',
  offerLeadLater: 'Aquí aparecerá un código en cuanto sea posible.',
  offerOpens: 'Abre',
  offerTyped: '¿Sin cámara? Abra esta dirección y escriba',
  offerScreen: 'Esta pantalla es «{name}»',
  offerCodeLabel: 'Código QR que abre {host}',
  offerWaiting: 'Preparando su código…',
  offerPaused: '¿Sigue ahí?',
  offerPausedHint: 'El código descansa mientras nadie lo usa.',
  offerAgain: 'Mostrar un código nuevo',
  offerOffline: 'Ahora no hay conexión con la tienda',
  offerOfflineHint: 'Su lista se queda en esta pantalla. Seguimos intentándolo.',
  offerTaken: 'Otro móvil está conectado a esta pantalla',
  promiseNoApp: 'Sin aplicación, sin cuenta',
  promiseNoName: 'Nunca su nombre en esta pantalla',
  promiseEnd: 'Un toque lo termina, aquí o allí',

  matchTitle: '¿Muestra su móvil estos tres?',
  matchHint: 'Si son los mismos, toque «They match» en su móvil.',
  matchChoosing: 'Ahora elija en su móvil cómo seguir.',
  matchStop: 'No soy yo, parar',
  connected: 'Conectado',
  connectedHint: 'Su lista también está en su móvil.',
  end: 'Terminar',
  suggestions: 'Ideas para esta lista',
  reasonMerchant: 'Va con {name}',
  reasonTogether: 'Se compra a menudo con {name}',
  reasonCategory: 'También en {category}',
  reasonEarlier: 'Va con algo de una visita anterior',

  idleTitle: '¿Sigue ahí?',
  idleText: 'Esta pantalla se borra en',
  idleTextListed: 'Para que su lista siga siendo suya, esta pantalla se borra en',
  idleSeconds: { one: '{count} segundo', many: '{count} de segundos', other: '{count} segundos' },
  idleStay: 'Sigo aquí',
  idleEnd: 'Borrar ahora',
  leaveTitle: '¿Ha terminado?',
  leaveText: {
    one: 'Hay {count} producto en su lista. Cuando termine, esta pantalla lo olvidará.',
    many: 'Hay {count} productos en su lista. Cuando termine, esta pantalla los olvidará.',
    other: 'Hay {count} productos en su lista. Cuando termine, esta pantalla los olvidará.',
  },
  leaveStay: 'Todavía no',

  access: 'Más fácil de usar',
  textSize: 'Texto',
  textSizeStep: '{step} de {steps}',
  contrast: 'Contraste',
  readAloud: 'Escuchar',
  reach: 'Bajar la página',
  reachHint: 'Todo en la mitad inferior de la pantalla',
  language: 'Idioma',
  languages: 'Elegir idioma',

  ...accessWords,
  ...cameraWords,
  ...mapWords,
  ...scanWords,

  ...help,
  ...holdWords,
  ...takeover,
};
