/** Words of gifts, and of offers that begin at an amount. */
export const englishGifts = {
  couponGift: 'A gift of your choice',
  couponGiftOne: '{gift} as a gift',
  couponFrom: 'For receipts from {amount} on, after coupons',
  couponMissing: 'Your list comes to {total}: {amount} to go.',
  couponReached: 'Your list comes to {total}: that is enough.',
  giftChoose: 'Which one?',
  giftTill: 'Only this phone shows it. The till is told its number, and no screen names it.',
} as const;
