import type { Translation } from '../../../shop/languages/message.ts';
import type { englishAgain } from '../english/again.ts';

export const japaneseAgain: Translation<typeof englishAgain> = {
  againTitle: 'もう一度買う',
  againText: 'パスを使って買ったものを、回数の多い順に並べています。この電話にだけ表示されます。',
  againNone: 'まだ何もありません。レジでパスを見せると、次回からここに並びます。',
  againOff: 'オフになっています。使うには「{choices}」で「{purpose}」をオンにしてください。',
  againWhy: { other: '{count} 回の来店で購入しました。' },
  againWhen: '最後は {date} です。',
};
