import type { Translation } from '../../../shop/languages/message.ts';
import type { englishTaken } from '../english/taken.ts';

export const germanTaken: Translation<typeof englishTaken> = {
  takenGone: 'Das gibt es hier nicht (mehr)',
  takenGoneText:
    'Vielleicht wurde es herausgenommen, seit der Bildschirm es gezeigt hat. Unser Personal weiß, was es jetzt gibt.',
};
