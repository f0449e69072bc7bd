import type { Translation } from '../../../shop/languages/message.ts';
import type { englishMessages } from '../english/messages.ts';

export const germanMessages: Translation<typeof englishMessages> = {
  messagesTitle: 'Für Sie',
  messagesText:
    'Was Sie wissen wollten, und Angebote zu den Themen, die Sie angelassen haben. Nur dieses Handy zeigt es.',
  messagesNone: 'Noch nichts.',
  messagesOff: 'Nachrichten sind aus. Schalten Sie unter „{choices}“ „{purpose}“ ein, um welche zu bekommen.',
  messagesNew: 'Neu für Sie',
  messagesAll: 'Alle zeigen',
  messagesSeen: 'Verstanden',
  messageLook: 'Ansehen',
  messageStop: 'Keine mehr davon',
  messageStopped: 'Davon erfahren Sie nichts mehr.',
  messagePriceDrop: '{name} kostet jetzt weniger.',
  messageBackInStock: '{name} ist wieder da.',
  messageEventSoon: '„{name}“ beginnt bald.',
  messageEventPlace: 'Es gibt einen Platz für Sie: „{name}“.',
  messageEventOff: '„{name}“ ist abgesagt.',
  messageHoldEnding: '{name} ist nur noch kurz für Sie zurückgelegt.',
  messageBasketWaiting: '{name} steht noch auf Ihrer Liste.',
  messageGiftReady: 'Sie können sich ein Geschenk aussuchen: {name}.',
  messagePoints: 'Sie haben neue Punkte: {name}.',
  messageFriendAnswered: 'Es gibt eine Antwort zu {name}.',
  messageOffer: 'Ein Angebot: {name}.',
  pushSwitch: 'Dieses Handy wecken, wenn es etwas gibt',
  pushText:
    'Eine Benachrichtigung sagt, dass es etwas gibt, und höchstens das Thema. Sie kommt über den Dienst des Browserherstellers, etwa Google, Apple oder Mozilla, der sie nicht lesen kann. Ohne diesen Schalter wird dort nichts hingeschickt.',
  pushBlocked: 'Benachrichtigungen sind in den Einstellungen dieses Browsers gesperrt.',
  pushFailed: 'Der Benachrichtigungsdienst dieses Browsers antwortet nicht. Nichts wurde geändert.',
  exportCsv: 'Als Tabelle herunterladen (CSV)',
};
