import type { Translation } from '../../../shop/languages/message.ts';
import type { englishWatching } from '../english/watching.ts';

export const germanWatching: Translation<typeof englishWatching> = {
  watchTitle: 'Sag mir, wenn',
  watchText:
    'Einmal, auf diesem Handy: wenn etwas weniger kostet oder wieder da ist. Der Preis ist für alle gleich.',
  watchNotGiven: 'Dafür muss der Laden Ihnen Nachrichten schicken dürfen.',
  watchAllow: 'Nachrichten erlauben',
  watchFind: 'Welches Produkt?',
  watchNoneFound: 'Nichts hier hat diese Buchstaben im Namen.',
  watchPrice: 'Wenn es weniger als {amount} kostet',
  watchStock: 'Wenn es wieder da ist',
  watchSet: 'Sie erfahren es einmal, sobald es so ist.',
  watchFired: 'Eingetreten am {date}.',
  watchGone: 'Ein Produkt, das es hier nicht mehr gibt',
  watchDrop: 'Nicht mehr auf {name} warten',
  watchDropped: 'Sie warten nicht mehr auf {name}.',
};
