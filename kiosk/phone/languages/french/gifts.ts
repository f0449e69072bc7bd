import type { Translation } from '../../../shop/languages/message.ts';
import type { englishGifts } from '../english/gifts.ts';

export const frenchGifts: Translation<typeof englishGifts> = {
  couponGift: 'Un cadeau au choix',
  couponGiftOne: '{gift} en cadeau',
  couponFrom: 'À partir d’un ticket de {amount}, après les bons',
  couponMissing: 'Votre liste fait {total} : encore {amount}.',
  couponReached: 'Votre liste fait {total} : cela suffit.',
  giftChoose: 'Lequel ?',
  giftTill: 'Seul ce téléphone l’affiche. La caisse apprend son numéro, et aucun écran ne le nomme.',
};
