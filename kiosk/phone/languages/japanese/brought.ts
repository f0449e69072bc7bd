import type { Translation } from '../../../shop/languages/message.ts';
import type { englishBrought } from '../english/brought.ts';

export const japaneseBrought: Translation<typeof englishBrought> = {
  broughtTitle: 'お店の別システムから',
  broughtText:
    '会員カードなど、お店が別の場所でお客様の情報を持っていることがあります。お客様が引き継がない限り、ここでは一切使いません。',
  broughtCode: 'お店からのコード',
  broughtCodeHint: '英字12文字。1回だけ使えます。',
  broughtCodeShape: 'コードは英字12文字です。',
  broughtCodeUnknown:
    'このコードで届いているものはないか、すでに使われています。お店からの案内と見比べるか、お店に新しいコードをお求めください。',
  broughtGo: '表示する',
  broughtFrom: '「{source}」から {date} に届きました',
  broughtAgreed: '{date} にそちらで同意：{proof}',
  broughtTake: '引き継ぐ',
  broughtTaken: '{date} から使用中',
  broughtOff: 'オフにする',
  broughtForget: 'すべて削除',
  broughtForgotten: '削除しました。',
  broughtNothing: 'これについて届いたのは同意だけで、お客様に関するデータはありません。',
  broughtNoneOther:
    'お名前、ご住所、番号のための欄はここにはありません。どのように同意されたかは、お店の言葉のまま下に表示しています。',
  broughtBought: '購入：{list}',
  broughtOpened: '閲覧：{list}',
  broughtTopics: 'お知らせ不要：{list}',
};
