import type { Translation } from '../../../shop/languages/message.ts';
import type { englishGifts } from '../english/gifts.ts';

export const spanishGifts: Translation<typeof englishGifts> = {
  couponGift: 'Un regalo a elegir',
  couponGiftOne: '{gift} de regalo',
  couponFrom: 'Para tiques desde {amount}, después de cupones',
  couponMissing: 'Tu lista suma {total}: faltan {amount}.',
  couponReached: 'Tu lista suma {total}: es suficiente.',
  giftChoose: '¿Cuál?',
  giftTill: 'Solo lo muestra este móvil. La caja sabe su número, y ninguna pantalla lo nombra.',
};
