import type { Translation } from '../../../shop/languages/message.ts';
import type { englishAsk } from '../english/ask.ts';

export const japaneseAsk: Translation<typeof englishAsk> = {
  askTitle: '友だちに聞く',
  askText: 'リンクを受け取った人が選びます。あなたのことは何もわからず、アカウントも不要です。',
  askFromList: 'リストに一つから三つ入れると、ここで聞けます。',
  askChoose: 'どれについて聞きますか？三つまで。',
  askGo: 'リンクを作る',
  askHow: '一日のあいだ答えられます。答えを見られるのはあなただけです。',
  askErased: '質問もあなたのデータです。すべて消去すると一緒に消えます。',
  askAnswers: 'これまでの答え',
  askNone: 'どれでもない',
  askUntil: '{time}まで',
  askEnded: 'この質問は終わりました。',
  askClose: '今すぐ終える',
  askRemove: '削除する',
  askScan: '隣の友だちがこれを読み取ります',
  askSend: 'リンクを送る',
  askPicture: '画像で送る',
  askWhich: 'どれにしようかな？',
  askMany: 'すでに五つの質問があります。まず一つ終えてください。',
  askFriend: '一つ選んでください。終わるまで変えられます。',
  askThanks: 'ありがとうございます。答えを受け取りました。',
  askGone: 'この質問はもうありません',
  askGoneText: '削除されたか、期限を過ぎています。',
};
