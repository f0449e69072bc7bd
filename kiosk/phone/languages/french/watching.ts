import type { Translation } from '../../../shop/languages/message.ts';
import type { englishWatching } from '../english/watching.ts';

export const frenchWatching: Translation<typeof englishWatching> = {
  watchTitle: 'Prévenez-moi',
  watchText:
    'Une fois, sur ce téléphone : quand un article coûte moins ou revient. Le prix est le même pour tous.',
  watchNotGiven: 'Pour cela, le magasin doit pouvoir vous envoyer des messages.',
  watchAllow: 'Autoriser les messages',
  watchFind: 'Quel produit ?',
  watchNoneFound: 'Rien ici n’a ces lettres dans son nom.',
  watchPrice: 'Quand il coûte moins de {amount}',
  watchStock: 'Quand il y en a de nouveau',
  watchSet: 'Vous serez prévenu une fois, dès que c’est le cas.',
  watchFired: 'C’est arrivé le {date}.',
  watchGone: 'Un produit que ce magasin n’a plus',
  watchDrop: 'Ne plus attendre {name}',
  watchDropped: 'Vous n’attendez plus {name}.',
};
