import type { holdWords as english } from '../english/hold.ts';
import type { Translation } from '../message.ts';

export const holdWords: Translation<typeof english> = {
  holdGo: '取り置きする',
  holdList: '全部を取り置きする',
  holdFor: '{time}お取り置きします。お名前は不要です。',
  holdConnect: 'スマートフォンをつなぐと、お取り置きできます。',
  holdUntil: '{time}までお取り置き中',
  holdSlot: '{day} {from}〜{until}にお渡し',
  holdLabel: '袋の札：{label}。コードはお手元のスマートフォンにあります。',
  holdLetGo: '取り置きをやめる',
  holdGone: 'その数は残っていません。先を越されました。',
  holdMost: 'お一人様のお取り置きはここまでです。',
  holdOver: 'この時間は終わりました。ほかの時間をお選びください。',
  holdOffline: 'お取り置きできませんでした。スタッフにお尋ねください。',
  nextDay: '{day}に受け取る',
  nextDayLeft: 'ご注文はあと{time}',
  nextDayPoint: '「{point}」で。',
  nextDayWhere: 'どこで受け取りますか？',
  nextDaySlots: 'いつお越しになりますか？',
  pickUpUnderway: 'まだこちらではお受け取りになれません。同じコードでスマートフォンから確認できます。',
  pickUpOver: 'お取り置きは終わりました。スタッフを呼ぶか、棚からお取りください。',
};
