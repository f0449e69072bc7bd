import type { english } from './english.ts';
import { accessWords } from './german/access.ts';
import { cameraWords } from './german/camera.ts';
import { commitmentWords } from './german/commitments.ts';
import { compareWords } from './german/compare.ts';
import { guideWords } from './german/guide.ts';
import { help } from './german/help.ts';
import { holdWords } from './german/hold.ts';
import { howToWords } from './german/how-to.ts';
import { mapWords } from './german/map.ts';
import { productWords } from './german/product.ts';
import { scanWords } from './german/scan.ts';
import { steerWords } from './german/steer.ts';
import { takeover } from './german/takeover.ts';
import type { Translation } from './message.ts';

export const german: Translation<typeof english> = {
  ...productWords,
  ...compareWords,
  ...commitmentWords,
  ...howToWords,
  ...guideWords,
  ...steerWords,
  touchToBegin: 'Zum Starten berühren',
  home: 'Start',
  list: 'Meine Liste',
  toPhone: 'Aufs Handy',
  done: 'Fertig',
  back: 'Zurück',
  close: 'Schließen',
  navigation: 'Laden',
  dock: 'Suche und Menü',

  greeting: 'Was suchen Sie?',
  greetingHint: 'Suchen Sie, oder berühren Sie ein Bild, um sich umzusehen.',
  categories: 'Umsehen',
  offers: 'Diese Woche günstiger',
  everything: 'Alles',
  productCount: { one: '{count} Produkt', other: '{count} Produkte' },

  searchLabel: 'Im Laden suchen',
  clearSearch: 'Suche leeren',
  searchStart: 'Tippen Sie ein Wort, einen Wortteil oder eine Marke. Kleine Tippfehler schaden nicht.',
  found: { one: '{count} Produkt für „{words}“', other: '{count} Produkte für „{words}“' },
  foundFirst: 'Die ersten {most} zu „{words}“',
  foundNothing: 'Hier heißt nichts „{words}“',
  foundPart:
    'Bei diesen kommt eines der Wörter im Namen oder in der Beschreibung vor. Bitte das Etikett lesen.',
  foundNothingHint:
    'Versuchen Sie ein kürzeres Wort, oder sehen Sie sich nach Bildern um. Unser Team kennt es vielleicht unter einem anderen Namen.',

  keyboard: 'Bildschirmtastatur',
  keySpace: 'Leertaste',
  keyDelete: 'Löschen',
  keyHide: 'Tastatur ausblenden',
  keyDigits: 'Zahlen',
  keyLetters: 'Buchstaben',
  keyLatin: 'Lateinische Buchstaben',

  was: 'vorher {price}',
  save: '{price} gespart',
  unit: 'je {unit}',
  inStock: { one: '{count} vorrätig', other: '{count} vorrätig' },
  fewLeft: { one: 'Nur noch {count} da', other: 'Nur noch {count} da' },
  outOfStock: 'Heute ausverkauft',
  stockChecked: 'gezählt {ago}',
  stockStale: 'Bitte fragen Sie unser Team',
  stockStaleDetail: 'Das haben wir länger nicht gezählt.',
  outOfStockDetail: 'Unser Team weiß, wann es wieder da ist. ({counted})',

  aisle: 'Gang {aisle}',
  bay: 'Regal {bay}',
  wayHint: 'Folgen Sie den Schildern zu Gang {aisle}. Suchen Sie dort Regal {bay}.',
  wayAisles: 'Die Gänge des Ladens',
  wayBays: 'Regale in Gang {aisle}',
  goesWith: 'Passt gut dazu',
  notThere: 'Dieses Produkt gibt es hier nicht mehr.',

  add: 'Auf meine Liste',
  added: '{name} ist auf Ihrer Liste',
  onList: { one: '{count} auf Ihrer Liste', other: '{count} auf Ihrer Liste' },
  more: 'Eins mehr: {name}',
  less: 'Eins weniger: {name}',
  remove: '{name} von der Liste nehmen',
  removed: '{name} ist nicht mehr auf der Liste',
  undo: 'Rückgängig',
  listEmpty: 'Ihre Liste ist leer',
  listEmptyHint:
    'Berühren Sie „Auf meine Liste“ bei allem, was Ihnen gefällt. Es bleibt auf diesem Bildschirm, bis Sie fertig sind.',
  listOrder: 'In der Reihenfolge der Gänge',
  total: 'Summe',
  totalWithout: 'Summe ohne Ausverkauftes',
  startLooking: 'Umsehen',

  offerTitle: 'Nehmen Sie Ihre Liste mit',
  offerLead: 'Richten Sie die Kamera Ihres Handys auf den Code.',
  offerLeadLater: 'Hier erscheint ein Code, sobald es einen gibt.',
  offerOpens: 'Öffnet',
  offerTyped: 'Keine Kamera? Öffnen Sie diese Adresse und tippen Sie',
  offerScreen: 'Dieser Bildschirm heißt „{name}“',
  offerCodeLabel: 'QR-Code, der {host} öffnet',
  offerWaiting: 'Ihr Code kommt …',
  offerPaused: 'Sind Sie noch da?',
  offerPausedHint: 'Der Code ruht, solange ihn niemand braucht.',
  offerAgain: 'Neuen Code zeigen',
  offerOffline: 'Gerade keine Verbindung zum Laden',
  offerOfflineHint: 'Ihre Liste bleibt auf diesem Bildschirm. Wir versuchen es weiter.',
  offerTaken: 'Ein anderes Handy ist mit diesem Bildschirm verbunden',
  promiseNoApp: 'Keine App, kein Konto',
  promiseNoName: 'Nie Ihr Name auf diesem Bildschirm',
  promiseEnd: 'Eine Berührung beendet es, hier oder dort',

  matchTitle: 'Zeigt Ihr Handy diese drei?',
  matchHint: 'Wenn es dieselben sind, berühren Sie „They match“ auf Ihrem Handy.',
  matchChoosing: 'Wählen Sie jetzt auf Ihrem Handy, wie es weitergeht.',
  matchStop: 'Nicht ich, stopp',
  connected: 'Verbunden',
  connectedHint: 'Ihre Liste ist auch auf Ihrem Handy.',
  end: 'Beenden',
  suggestions: 'Ideen zu dieser Liste',
  reasonMerchant: 'Passt zu {name}',
  reasonTogether: 'Oft gekauft mit {name}',
  reasonCategory: 'Auch unter {category}',
  reasonEarlier: 'Passt zu etwas von einem früheren Besuch',

  idleTitle: 'Sind Sie noch da?',
  idleText: 'Dieser Bildschirm leert sich in',
  idleTextListed: 'Damit Ihre Liste unter uns bleibt, leert sich dieser Bildschirm in',
  idleSeconds: { one: '{count} Sekunde', other: '{count} Sekunden' },
  idleStay: 'Ich bin noch da',
  idleEnd: 'Jetzt leeren',
  leaveTitle: 'Sind Sie fertig?',
  leaveText: {
    one: 'Auf Ihrer Liste steht {count} Produkt. Wenn Sie fertig sind, vergisst dieser Bildschirm es.',
    other: 'Auf Ihrer Liste stehen {count} Produkte. Wenn Sie fertig sind, vergisst dieser Bildschirm sie.',
  },
  leaveStay: 'Noch nicht',

  access: 'Leichter bedienen',
  textSize: 'Schriftgröße',
  textSizeStep: '{step} von {steps}',
  contrast: 'Hoher Kontrast',
  readAloud: 'Vorlesen',
  reach: 'Seite tiefer',
  reachHint: 'Alles in der unteren Hälfte des Bildschirms',
  language: 'Sprache',
  languages: 'Sprache wählen',

  ...accessWords,
  ...cameraWords,
  ...mapWords,
  ...scanWords,

  ...help,
  ...holdWords,
  ...takeover,
};
