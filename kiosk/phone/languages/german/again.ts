import type { Translation } from '../../../shop/languages/message.ts';
import type { englishAgain } from '../english/again.ts';

export const germanAgain: Translation<typeof englishAgain> = {
  againTitle: 'Wieder kaufen',
  againText: 'Was Sie mit Ihrem Pass gekauft haben, das Häufigste zuerst. Nur dieses Handy zeigt es.',
  againNone: 'Noch nichts. Zeigen Sie an der Kasse Ihren Pass, dann steht es beim nächsten Mal hier.',
  againOff: 'Das ist aus. Schalten Sie unter „{choices}“ „{purpose}“ ein, um es zu nutzen.',
  againWhy: { one: 'Sie haben es einmal gekauft.', other: 'Sie haben es bei {count} Besuchen gekauft.' },
  againWhen: 'Zuletzt am {date}.',
};
