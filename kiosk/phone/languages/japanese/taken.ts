import type { Translation } from '../../../shop/languages/message.ts';
import type { englishTaken } from '../english/taken.ts';

export const japaneseTaken: Translation<typeof englishTaken> = {
  takenGone: 'この名前のものはここにありません',
  takenGoneText:
    '画面に表示された後に取り下げられた可能性があります。今あるものはスタッフにおたずねください。',
};
