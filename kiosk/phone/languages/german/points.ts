import type { Translation } from '../../../shop/languages/message.ts';
import type { englishPoints } from '../english/points.ts';

export const germanPoints: Translation<typeof englishPoints> = {
  pointsTitle: 'Punkte',
  pointsText: 'Was Sie hier sammeln und wofür es gut ist. Nur dieses Handy zeigt es.',
  pointsNone: 'Dieser Laden vergibt im Moment keine Punkte.',
  pointsHow: 'Wofür es Punkte gibt',
  pointsSpend: {
    one: '{count} Punkt für je {amount} eines Kassenzettels, wenn Sie Ihren Pass zeigen',
    other: '{count} Punkte für je {amount} eines Kassenzettels, wenn Sie Ihren Pass zeigen',
  },
  pointsVisit: {
    one: '{count} Punkt für einen Tag, an dem Sie hier sind',
    other: '{count} Punkte für einen Tag, an dem Sie hier sind',
  },
  pointsReview: {
    one: '{count} Punkt für eine Bewertung von etwas, das Sie gekauft haben, was immer darin steht',
    other: '{count} Punkte für eine Bewertung von etwas, das Sie gekauft haben, was immer darin steht',
  },
  pointsCollect: 'Sammeln beginnen',
  pointsCollectText:
    'Vorher wird nichts gezählt. Behalten wird dafür, wie hoch ein Kassenzettel war, und nicht, was Sie gekauft haben.',
  pointsBalance: { one: '{count} Punkt', other: '{count} Punkte' },
  pointsOwed:
    'Was Sie zurückgebracht haben, hatte Punkte gebracht, die schon eingelöst sind. Die nächsten gleichen das aus.',
  pointsGoods: 'Für Ihre Punkte',
  pointsTake: { one: 'Für {count} Punkt nehmen', other: 'Für {count} Punkte nehmen' },
  pointsTaken: 'Es gehört Ihnen und steht unter „Gutscheine“.',
  pointsHeld: 'Sie haben es schon, unter „Gutscheine“.',
  pointsLines: 'Was geschehen ist',
  pointsSpent: 'Ein Kassenzettel',
  pointsVisited: 'Ein Besuch',
  pointsReviewed: 'Eine Bewertung',
  pointsReturned: 'Zurückgebrachtes',
  pointsPaid: 'Für {name}',
  pointsPaidUnknown: 'Für einen Gutschein',
  pointsGivenBack: 'Ein Gutschein, der ungenutzt ablief',
  pointsLapsed: 'Verfallen',
  pointsLeave: 'Nicht mehr sammeln',
  pointsLeaveText:
    'Ihre Punkte verfallen, und womit Sie sie verdient haben, wird vergessen. Das lässt sich nicht zurücknehmen.',
  pointsStay: 'Weiter sammeln',
  pointsLeaveYes: 'Aufhören und verfallen lassen',
  pointsLeft: 'Sie sammeln nicht mehr. Nichts wird gezählt.',
  reviewTitle: 'Sagen Sie, wie es ist',
  reviewText:
    'Der Laden liest es, bevor ein Bildschirm es zeigt, ohne Ihren Namen. Ein Stern bringt so viele Punkte wie fünf.',
  reviewOf: 'Was Sie gekauft haben',
  reviewStars: { one: '{count} Stern', other: '{count} Sterne' },
  reviewWords: 'In Ihren Worten (kann leer bleiben)',
  reviewFirst: 'Wählen Sie erst die Sterne.',
  reviewSend: 'Abschicken',
  reviewSent: 'Danke. Der Laden hat Ihre Bewertung.',
};
