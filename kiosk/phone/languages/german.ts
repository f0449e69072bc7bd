import type { Translation } from '../../shop/languages/message.ts';
import type { english } from './english.ts';
import { germanAgain } from './german/again.ts';
import { germanAnswers } from './german/answers.ts';
import { germanAsk } from './german/ask.ts';
import { germanBrought } from './german/brought.ts';
import { germanChoices } from './german/choices.ts';
import { germanEvents } from './german/events.ts';
import { germanGifts } from './german/gifts.ts';
import { germanHolds } from './german/holds.ts';
import { germanIdeas } from './german/ideas.ts';
import { germanList } from './german/list.ts';
import { germanMessages } from './german/messages.ts';
import { germanOrders } from './german/orders.ts';
import { germanPlan } from './german/plan.ts';
import { germanPoints } from './german/points.ts';
import { germanStaff } from './german/staff.ts';
import { germanTaken } from './german/taken.ts';
import { germanWatching } from './german/watching.ts';

export const german: Translation<typeof english> = {
  connecting: 'Verbindung mit dem Bildschirm…',

  startTitle: 'Nehmen Sie Ihre Liste vom großen Bildschirm mit',
  startStepTouch: 'Berühren Sie an einem Touchscreen im Laden „Auf mein Handy“.',
  startStepScan: 'Scannen Sie dort den Code mit Ihrer Kamera.',
  startStepCompare: 'Vergleichen Sie drei Bilder, und Ihre Liste ist hier.',
  codeLabel: 'Oder tippen Sie die acht Buchstaben vom Bildschirm ab',
  codeHint: 'Nur Buchstaben. Sie wechseln alle 20 Sekunden.',
  codeGo: 'Verbinden',
  codeShort: { one: 'Ein Buchstabe fehlt.', other: '{count} Buchstaben fehlen.' },
  cameraLink: 'Was tun die Kameras in diesem Laden?',
  accessLink: 'Wie zugänglich ist das?',
  agreeCamera: 'Die Kamera des Bildschirms darf mich mitzählen',
  agreeCameraText:
    'Nur bei diesem Besuch und nur, solange Sie allein davorstehen: Sie schätzt, wie lange Sie hinsehen, und eine Altersgruppe, um Besucher zu zählen. Kein Bild wird gespeichert oder gesendet, nichts davon wird mit Ihnen oder Ihrer Liste verbunden, und alles geht genauso ohne. Der Bildschirm zeigt einen Hinweis, solange die Kamera an ist.',

  waitTitle: 'Jemand benutzt gerade diesen Bildschirm',
  waitText: 'Diese Person wird jetzt gefragt, ob Sie ihn haben dürfen. Das dauert höchstens 20 Sekunden.',
  waitStop: 'Schon gut',

  matchTitle: 'Stimmen diese mit dem Bildschirm überein?',
  matchText: 'Sehen Sie auf „{screen}“. Dort stehen auch drei Bilder.',
  matchYes: 'Sie stimmen überein',
  matchNo: 'Nein, abbrechen',
  matchWhy:
    'Wenn nicht, wurde ein anderer Code über den echten geklebt. Brechen Sie dann ab und sagen Sie es unserem Personal.',

  choiceTitle: 'Wie möchten Sie weitermachen?',
  guestTitle: 'Nur für heute',
  guestText:
    'Ihre Liste kommt mit. Wenn Sie den Besuch beenden, vergisst der Laden sie; dieses Telefon behält seine Kopie.',
  guestGo: 'Als Gast weiter',
  rememberTitle: 'Hier wiedererkannt werden',
  rememberText: 'Nur, was Sie einschalten. Kein Name, keine Adresse.',
  rememberGo: 'Merken Sie sich mich',
  exampleLabel: 'Zum Beispiel:',
  oldEnough: 'Ich bin {age} oder älter',
  oldEnoughHint: 'Nur nötig, um wiedererkannt zu werden. Ihr Wort genügt.',
  oldEnoughMissing:
    'Um wiedererkannt zu werden, sagen Sie bitte, dass Sie {age} oder älter sind. Oder machen Sie als Gast weiter.',
  noneOn: 'Schalten Sie mindestens eines ein, oder machen Sie als Gast weiter.',

  noticeLink: 'Alles darüber lesen',
  noticeData: 'Was benutzt wird',
  noticeKept: 'Wie lange',
  noticeStop: 'Aufhören',
  noticeRights: 'Ihre Rechte',
  noticeAuthority: 'Wer darüber wacht',
  noticeLogic: 'Wie Vorschläge zustande kommen',
  noticeVersion: 'Fassung {version} dieses Hinweises',
  noticeNewer: 'Diese Seite ist älter als der Hinweis des Ladens. Bitte laden Sie sie neu.',

  connected: 'Verbunden',
  endsBy: 'Endet von selbst um {time}',
  takeoverAsk: 'Ein anderes Telefon möchte diesen Bildschirm benutzen.',
  takeoverYes: 'Zulassen und meinen Besuch beenden',
  takeoverNo: 'Den Bildschirm behalten',
  list: 'Meine Liste',
  choices: 'Meine Auswahl und Daten',
  listEmpty: 'Ihre Liste ist leer',
  listEmptyHint:
    'Berühren Sie „Auf meine Liste“ am großen Bildschirm, oder nehmen Sie eine Idee von unten dazu.',
  aisle: 'Gang {aisle}',
  bay: 'Regal {bay}',
  noAisle: 'Fragen Sie unser Personal',
  more: 'Eins mehr: {name}',
  less: 'Eins weniger: {name}',
  remove: '{name} von der Liste nehmen',
  removed: '{name} ist von Ihrer Liste',
  undo: 'Rückgängig',
  total: 'Summe',
  suggestions: 'Ideen zu dieser Liste',
  add: 'Dazu',
  addName: '{name} auf die Liste',
  why: 'Warum das?',
  whyL2: 'Es folgt dem, was Sie bei diesem Besuch geöffnet oder notiert haben, und nichts anderem.',
  whyL3: 'Es folgt früheren Besuchen, weil Sie „Nach früheren Besuchen vorschlagen“ eingeschaltet haben.',
  whyBought: {
    one: 'Sie haben es bei einem Besuch gekauft und „Nach meinen Einkäufen vorschlagen“ eingeschaltet. Nur dieses Telefon zeigt es.',
    other:
      'Sie haben es bei {count} Besuchen gekauft und „Nach meinen Einkäufen vorschlagen“ eingeschaltet. Nur dieses Telefon zeigt es.',
  },
  whyBoughtShort: 'Das kaufen Sie',
  whyOff: 'Das ausschalten',
  doNotUse: 'Mir das nicht vorschlagen',
  end: 'Besuch beenden',

  endedTitle: 'Der Bildschirm ist leer',
  endedPhone: 'Sie haben den Besuch hier beendet. Auf dem Bildschirm ist nichts mehr davon.',
  endedKiosk: 'Der Besuch wurde am Bildschirm beendet. Dort ist nichts mehr davon.',
  endedIdle: 'Eine Weile hat niemand den Bildschirm benutzt, also hat er sich geleert.',
  endedCap: 'Ein Besuch dauert höchstens zehn Minuten, also hat sich der Bildschirm geleert.',
  endedPresence: 'Sie sind weggegangen, also hat sich der Bildschirm geleert.',
  endedReplaced:
    'Ein anderes Telefon hat sich mit dem Bildschirm verbunden. Ihres wird dort nicht mehr gezeigt.',
  endedRefused: 'Wer den Bildschirm benutzt, möchte weitermachen. Von Ihnen war dort nichts zu sehen.',
  endedShutdown: 'Der Bildschirm wurde ausgeschaltet. Von Ihrem Besuch ist nichts mehr darauf.',
  endedUnknown: 'Dieser Besuch ist zu Ende. Auf dem Bildschirm ist nichts mehr davon.',
  stoppedText: 'Sie haben abgebrochen, bevor etwas geteilt wurde.',
  refusedTitle: 'Diesmal nicht',
  keptTitle: 'Ihre Liste',
  keptHere: 'Nur auf diesem Telefon. Der Laden sieht sie nicht.',
  keptBoth: 'Auf diesem Telefon und beim Laden, weil Sie „Meine Liste behalten“ eingeschaltet haben.',
  keptDelete: 'Von diesem Telefon löschen',
  keptDeleted: 'Die Liste ist von diesem Telefon gelöscht',
  keptTick: '{name} ist in meinem Korb',
  again: 'Um sich wieder zu verbinden, scannen Sie den Code auf einem Bildschirm.',
  offline: 'Kein Netz. Ihre Liste und Ihr Pass gehen trotzdem.',

  settingsGuest: 'Sie sind als Gast hier: Nichts wird behalten, also gibt es nichts auszuschalten.',
  settingsText: 'Jeder Schalter wirkt sofort, auf jedem Bildschirm.',
  sharedOver: 'Das gilt nur für einen Besuch. Bei Ihrem nächsten Besuch können Sie es einschalten.',
  back: 'Zurück',
  toasts: 'Meldungen',
  dismiss: 'Ausblenden',
  yourData: 'Ihre Daten',
  exportGo: 'Meine Daten herunterladen',
  exportHint: 'Alles, was der Laden über Sie hat, als Datei (JSON), die andere Programme lesen können.',
  exportDone: 'Ihre Daten sind in Ihren Downloads',
  eraseGo: 'Alles löschen',
  eraseTitle: 'Wirklich alles löschen?',
  eraseText:
    'Damit wird alles gelöscht, was der Laden über Sie hat, auch die Liste auf diesem Telefon. Es lässt sich nicht rückgängig machen.',
  eraseTextRunning:
    'Damit wird alles gelöscht, was der Laden über Sie hat, auch die Liste auf diesem Telefon, und der Besuch endet. Es lässt sich nicht rückgängig machen.',
  eraseNo: 'Behalten',
  eraseYes: 'Ja, alles löschen',
  erasedTitle: 'Alles ist gelöscht',
  erasedNothing: 'Der Laden hatte nichts über Sie.',
  erasedText: {
    one: '{count} Eintrag wurde gelöscht. Der Laden kennt dieses Telefon nicht mehr.',
    other: '{count} Einträge wurden gelöscht. Der Laden kennt dieses Telefon nicht mehr.',
  },

  tryAgain: 'Noch einmal versuchen',
  problemLinkUsed: 'Dieser Code wurde schon benutzt',
  problemLinkUsedText: 'Jeder Code gilt einmal. Scannen Sie den, den der Bildschirm jetzt zeigt.',
  problemLinkStale: 'Dieser Code ist zu alt',
  problemLinkStaleText:
    'Ein Code gilt eine Minute. Scannen oder tippen Sie den, den der Bildschirm jetzt zeigt.',
  problemCodeUnknown: 'Kein Bildschirm zeigt diese Buchstaben',
  problemCodeUnknownText: 'Prüfen Sie sie einzeln, oder tippen Sie die, die der Bildschirm jetzt zeigt.',
  problemInvalidInput: 'Das ist keiner unserer Codes',
  problemInvalidInputText:
    'Scannen Sie den Code, den der Bildschirm jetzt zeigt, oder prüfen Sie die Buchstaben.',
  problemSessionTaken: 'Ein anderes Telefon wartet schon',
  problemSessionTakenText:
    'Jemand benutzt diesen Bildschirm. Warten Sie, bis er frei ist, oder nehmen Sie einen anderen.',
  problemSessionOver: 'Dieser Besuch ist zu Ende',
  problemSessionOverText: 'Um sich wieder zu verbinden, scannen Sie den Code auf einem Bildschirm.',
  problemTooManyRequests: 'Das waren viele Versuche',
  problemTooManyRequestsText: 'Warten Sie eine Minute und versuchen Sie es dann noch einmal.',
  problemPreconditionMissing: 'Ein Schritt fehlt',
  problemPreconditionMissingText: 'Gehen Sie einen Schritt zurück und beantworten Sie erst die Frage dort.',
  problemAgeRequired: 'Erst ab 16',
  problemAgeRequiredText:
    'Um wiedererkannt zu werden, müssen Sie 16 oder älter sein. Als Gast können Sie weitermachen.',
  problemTooLarge: 'Das ist voll',
  problemTooLargeText: 'Es ist kein Platz für mehr. Nehmen Sie erst etwas weg.',
  problemDiskFull: 'Der Server des Ladens ist voll',
  problemDiskFullText: 'Nichts wurde geändert. Bitte sagen Sie es unserem Personal.',
  problemUnavailable: 'Keine Verbindung zum Laden',
  problemUnavailableText:
    'Prüfen Sie, ob dieses Telefon im WLAN des Ladens ist, und versuchen Sie es dann noch einmal.',
  problemElse: 'Das hat nicht geklappt',
  problemElseText: 'Bitte versuchen Sie es noch einmal, oder fragen Sie unser Personal.',

  ...germanChoices,
  ...germanIdeas,
  ...germanList,
  ...germanAsk,
  ...germanHolds,
  ...germanStaff,
  ...germanAgain,
  ...germanMessages,
  ...germanPoints,
  ...germanGifts,
  ...germanEvents,
  ...germanWatching,
  ...germanOrders,
  ...germanAnswers,
  ...germanBrought,
  ...germanTaken,
  ...germanPlan,
};
