import type { Translation } from '../../../shop/languages/message.ts';
import type { englishEvents } from '../english/events.ts';

export const germanEvents: Translation<typeof englishEvents> = {
  eventsTitle: 'Veranstaltungen',
  eventsNone: 'Im Moment ist nichts geplant',
  eventsNoneHint: 'Wenn es etwas gibt, steht es hier.',
  eventGuest: 'Um einen Platz zu buchen, lassen Sie sich beim nächsten Besuch merken.',
  eventBook: 'Platz buchen',
  eventFull: 'Alle Plätze sind vergeben.',
  eventWait: 'Auf einen Platz warten',
  eventOpens: 'Buchbar ab {time}.',
  eventBooked: 'Sie haben einen Platz.',
  eventWaiting: 'Sie warten auf einen Platz. Sobald einer frei ist, gehört er Ihnen und steht hier.',
  eventShow: 'Wenn Sie kommen, zeigen Sie einem Bildschirm Ihren Pass oder nennen Sie diese Buchstaben.',
  eventRemind: 'Einen Tag vorher erinnern',
  eventLeave: 'Platz zurückgeben',
  eventLeft: 'Ihr Platz ist zurückgegeben.',
  eventCancelled: 'Abgesagt',
  eventCame: 'Sie sind angemeldet und da.',
};
