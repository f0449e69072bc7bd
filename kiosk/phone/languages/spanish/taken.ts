import type { Translation } from '../../../shop/languages/message.ts';
import type { englishTaken } from '../english/taken.ts';

export const spanishTaken: Translation<typeof englishTaken> = {
  takenGone: 'Aquí no hay nada con ese nombre',
  takenGoneText:
    'Quizá se haya retirado desde que la pantalla lo mostró. Nuestro personal sabe lo que hay ahora.',
};
