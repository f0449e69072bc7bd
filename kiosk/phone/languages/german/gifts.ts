import type { Translation } from '../../../shop/languages/message.ts';
import type { englishGifts } from '../english/gifts.ts';

export const germanGifts: Translation<typeof englishGifts> = {
  couponGift: 'Ein Geschenk Ihrer Wahl',
  couponGiftOne: '{gift} als Geschenk',
  couponFrom: 'Ab einem Kassenzettel von {amount}, nach Gutscheinen',
  couponMissing: 'Ihre Liste kommt auf {total}: noch {amount}.',
  couponReached: 'Ihre Liste kommt auf {total}: das reicht.',
  giftChoose: 'Welches?',
  giftTill: 'Nur dieses Handy zeigt es. Die Kasse erfährt die Nummer, und kein Bildschirm nennt es.',
};
