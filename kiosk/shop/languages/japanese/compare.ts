import type { compareWords as english } from '../english/compare.ts';
import type { Translation } from '../message.ts';

export const compareWords: Translation<typeof english> = {
  compare: '比べる',
  comparing: '比べたい商品を2つか3つタッチ',
  compareCount: { other: '{count}点を選択' },
  compareNow: '並べて比べる',
  compareTitle: '並べて比較',
  compareSame: 'どれも同じ',
  comparePrice: '価格',
  compareUnit: '単位あたりの価格',
  compareSize: '内容量',
  compareStock: '在庫',
  comparePlace: '場所',
  compareStars: '評価',
  compareMaker: '作り手',
  compareLeast: 'いちばん安い',
  compareRemove: '{name}を外す',
  compareUnknown: '記載なし',
  perKilo: '1キロ {price}',
  perLitre: '1リットル {price}',
  perPiece: '1個 {price}',
};
