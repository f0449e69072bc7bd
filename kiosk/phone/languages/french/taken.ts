import type { Translation } from '../../../shop/languages/message.ts';
import type { englishTaken } from '../english/taken.ts';

export const frenchTaken: Translation<typeof englishTaken> = {
  takenGone: 'Il n’y a rien ici sous ce nom',
  takenGoneText:
    'Cela a peut-être été retiré depuis que l’écran l’a montré. Notre équipe sait ce qu’il y a maintenant.',
};
