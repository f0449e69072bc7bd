import type { howToWords as english } from '../english/how-to.ts';
import type { Translation } from '../message.ts';

export const howToWords: Translation<typeof english> = {
  howToMinutes: { other: '{count}分' },
  howToParts: '必要なもの',
  howToStep: '手順 {step}/{steps}',
  howToStart: '手順を見る',
  howToNext: '次の手順',
  howToBefore: '前の手順',
  howToDone: 'これで終わりです',
  howTosHere: '今日は何を作る？',
  addAll: 'すべてリストに入れる',
  allListed: 'すべてリストに入っています',
  howToTake: 'スマートフォンで続ける',
  howToTakeHint:
    '読み取ると、スマートフォンでこの手順から開きます。コードには作り方と手順だけが入り、お客様の情報は何も入りません。',
  howToTakeCode: 'この手順をスマートフォンで開くQRコード',
};
