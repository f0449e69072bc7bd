import type { Translation } from '../../../shop/languages/message.ts';
import type { englishOrders } from '../english/orders.ts';

export const germanOrders: Translation<typeof englishOrders> = {
  ordersTitle: 'Meine Bestellungen',
  ordersText:
    'Wie weit Bestellungen, Lieferungen und Reparaturen sind. Diese Seite erfährt jeden Schritt von selbst.',
  orderCode: 'Code der Bestellung',
  orderCodeHint: 'Er steht in der Nachricht zur Bestellung. Er bleibt gültig: Abholen geht weiterhin.',
  orderCodeShape: 'Ein Code hat 6 bis 12 Buchstaben und Ziffern.',
  orderCodeUnknown:
    'Keine Bestellung hier hat diesen Code. Vergleichen Sie ihn mit der Nachricht zu Ihrer Bestellung.',
  orderFollow: 'Verfolgen',
  orderLeave: 'Von dieser Seite nehmen',
  orderPickUp: 'Bestellung',
  orderReturn: 'Rückgabe',
  orderDelivery: 'Lieferung',
  orderRepair: 'Reparatur',
  orderReceived: 'Die Bestellung ist bei uns.',
  orderPreparing: 'Wir stellen sie zusammen.',
  orderOnTheWay: 'Sie ist unterwegs.',
  orderNotMet: 'Niemand hat geöffnet.',
  orderNotMetText: 'Wir kommen noch einmal oder heben sie im Laden auf.',
  orderDelivered: 'Geliefert.',
  orderLookedAt: 'Wir haben es uns angesehen.',
  orderWaitingForPart: 'Wir warten auf ein Teil.',
  orderMending: 'Wir reparieren es.',
  orderReady: 'Es ist fertig.',
  orderFetchIt: 'Hier im Laden den Code an einem Kiosk eintippen.',
  orderBringIt: 'Mitbringen und den Code an einem Kiosk eintippen.',
  orderNextStop: 'Der nächste Halt ist bei Ihnen.',
  orderStopsAway: { one: 'Noch {count} Halt vorher', other: 'Noch {count} Halte vorher' },
  orderDue: 'Erwartet {time}',
  orderHandedOver: 'Übergeben.',
};
