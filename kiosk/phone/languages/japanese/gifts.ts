import type { Translation } from '../../../shop/languages/message.ts';
import type { englishGifts } from '../english/gifts.ts';

export const japaneseGifts: Translation<typeof englishGifts> = {
  couponGift: '選べるプレゼント',
  couponGiftOne: '{gift} をプレゼント',
  couponFrom: 'クーポン適用後 {amount} 以上のレシートに',
  couponMissing: 'リストの合計は {total}。あと {amount} です。',
  couponReached: 'リストの合計は {total}。条件を満たしています。',
  giftChoose: 'どれにしますか？',
  giftTill: '表示するのはこのスマホだけです。レジには番号だけが伝わり、どの画面にも名前は出ません。',
};
