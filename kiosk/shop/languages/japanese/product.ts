import type { productWords as english } from '../english/product.ts';
import type { Translation } from '../message.ts';

export const productWords: Translation<typeof english> = {
  variants: 'ほかの種類',
  elsewhere: 'ほかの店：',
  stars: '星5つ中{stars}',
  reviewCount: { other: '評価 {count}件' },
  reviewLatest: '最新は{ago}',
  reviewsTitle: '購入した人の声',
  reviewsNone: 'まだ評価はありません。',
  reviewsNewest: '新しい順',
  reviewsBest: '評価の高い順',
  reviewsWorst: '評価の低い順',
  reviewsStars: '星の数',
  reviewsShown: '{total}件中{shown}件を表示',
  sample: '見本',
  claims: '商品について',
  pricesElsewhere: 'ほかの店の価格',
  priceSeen: '{ago}に確認',
  instead: '代わりに、今日ある商品',
  alike: '似ている商品',
  howTos: 'これで作れるもの',
  addNamed: '{name}をリストに入れる',
};
