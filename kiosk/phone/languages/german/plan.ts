import type { Translation } from '../../../shop/languages/message.ts';
import type { englishPlan } from '../english/plan.ts';

export const germanPlan: Translation<typeof englishPlan> = {
  planTitle: 'Ihr Besuch',
  planHere: '{here} von {all} sind heute da',
  planNear: '{store} hat {count} von dem, was hier fehlt.',
  planInvite: 'Kommen Sie vorbei',
  planInviteText: 'Weiter unten steht alles in der Reihenfolge des kürzesten Wegs.',
  planOpenNow: 'Jetzt geöffnet, bis {time}',
  planOpens: 'Geöffnet ab {time}',
  planOnlyHere: 'Nur im Laden',
  planRoom: 'Es gibt noch Plätze.',
  planTake: 'Mitnehmen',
  planTaken: 'Auf diesem Handy',
  planTakenText: 'Scannen Sie im Laden den Code auf einem Bildschirm: Ihre Liste ist sofort da.',
  planCounts: 'Wenn Sie damit kommen, zählt das als ein Besuch. Nichts sagt, wessen.',
  planOver: 'Dieser Plan ist vorbei',
  planOverText: 'Ein Plan gilt einen Monat. Holen Sie sich einen neuen Link, wo Sie diesen bekommen haben.',
  planMake: 'Besuch planen',
  planMakeText:
    'Eine Seite mit dem, was heute da ist, wo es steht, und dem kürzesten Weg. Ihren Link können Sie weitergeben.',
};
