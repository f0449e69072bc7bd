import type { Translation } from '../../../shop/languages/message.ts';
import type { englishGifts } from '../english/gifts.ts';

export const arabicGifts: Translation<typeof englishGifts> = {
  couponGift: 'هدية من اختيارك',
  couponGiftOne: '{gift} هدية',
  couponFrom: 'للإيصالات من {amount} فأكثر، بعد القسائم',
  couponMissing: 'مجموع قائمتك {total}: يبقى {amount}.',
  couponReached: 'مجموع قائمتك {total}: هذا يكفي.',
  giftChoose: 'أيّها؟',
  giftTill: 'لا يعرضها إلا هذا الهاتف. يعرف الصندوق رقمها، ولا تسمّيها أي شاشة.',
};
