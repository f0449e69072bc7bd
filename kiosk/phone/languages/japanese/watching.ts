import type { Translation } from '../../../shop/languages/message.ts';
import type { englishWatching } from '../english/watching.ts';

export const japaneseWatching: Translation<typeof englishWatching> = {
  watchTitle: '教えて',
  watchText:
    'このスマホに一度だけお知らせします。値下がりしたとき、また入荷したとき。価格は誰にとっても同じです。',
  watchNotGiven: 'これには、お店がメッセージを送ることの許可が必要です。',
  watchAllow: 'メッセージを許可',
  watchFind: 'どの商品ですか？',
  watchNoneFound: 'この文字を含む商品はありません。',
  watchPrice: '{amount} より安くなったら',
  watchStock: 'また入荷したら',
  watchSet: 'そうなったら一度だけお知らせします。',
  watchFired: '{date} にそうなりました。',
  watchGone: 'このお店にもうない商品',
  watchDrop: '{name} を待つのをやめる',
  watchDropped: '{name} を待つのをやめました。',
};
