import type { Translation } from '../../../shop/languages/message.ts';
import type { englishAnswers } from '../english/answers.ts';

export const japaneseAnswers: Translation<typeof englishAnswers> = {
  answerFitTitle: 'おすすめはお役に立っていますか？',
  answerFeltTitle: 'お店の対応はいかがでしたか？',
  answerText: 'タップ1回で完了です。お名前なしで数えるだけで、誰の回答かは分かりません。',
  answer1: 'まったく',
  answer2: 'あまり',
  answer3: 'ふつう',
  answer4: '良い',
  answer5: 'とても良い',
  answerSkip: '今はしない',
  answerThanks: 'ありがとうございます。集計しました。',
  brandsTitle: 'ブランド',
  brandsHint: 'お好きなブランドを先に表示します。不要なものはどこにも表示しません。',
  brandsFind: 'ブランドを探す',
  brandFirst: '優先',
  brandAny: 'ふつう',
  brandOff: '不要',
  brandNone: 'その名前のブランドはありません。',
  brandMore: { other: 'ほかに{count}件。文字を入力してください。' },
};
