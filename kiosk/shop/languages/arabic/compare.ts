import type { compareWords as english } from '../english/compare.ts';
import type { Translation } from '../message.ts';

export const compareWords: Translation<typeof english> = {
  compare: 'قارن',
  comparing: 'المس اثنين أو ثلاثة للمقارنة',
  compareCount: {
    zero: 'لم يُختر شيء',
    one: 'اختير واحد',
    two: 'اختير اثنان',
    few: 'اختير {count}',
    many: 'اختير {count}',
    other: 'اختير {count}',
  },
  compareNow: 'قارن بينها',
  compareTitle: 'جنبًا إلى جنب',
  compareSame: 'متطابق في الجميع',
  comparePrice: 'السعر',
  compareUnit: 'سعر الوحدة',
  compareSize: 'الكمية',
  compareStock: 'في المتجر',
  comparePlace: 'مكانه',
  compareStars: 'رأي المشترين',
  compareMaker: 'صنع',
  compareLeast: 'الأرخص',
  compareRemove: 'استبعد {name}',
  compareUnknown: 'غير مذكور',
  perKilo: '{price} للكيلو',
  perLitre: '{price} للتر',
  perPiece: '{price} للقطعة',
};
