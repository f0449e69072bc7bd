import type { productWords as english } from '../english/product.ts';
import type { Translation } from '../message.ts';

export const productWords: Translation<typeof english> = {
  variants: 'يتوفر أيضًا بـ',
  elsewhere: 'أيضًا في',
  stars: '{stars} من 5 نجوم',
  reviewCount: {
    zero: 'لا تقييمات',
    one: 'تقييم واحد',
    two: 'تقييمان',
    few: '{count} تقييمات',
    many: '{count} تقييمًا',
    other: '{count} تقييم',
  },
  reviewLatest: 'آخرها {ago}',
  reviewsTitle: 'ما يقوله المشترون',
  reviewsNone: 'لم يقيّمه أحد بعد.',
  reviewsNewest: 'الأحدث أولًا',
  reviewsBest: 'الأفضل أولًا',
  reviewsWorst: 'الأسوأ أولًا',
  reviewsStars: 'عدد النجوم',
  reviewsShown: 'يظهر {shown} من {total}',
  sample: 'نموذج',
  claims: 'ما يُقال عنه',
  pricesElsewhere: 'ما يطلبه الآخرون',
  priceSeen: 'شوهد {ago}',
  instead: 'متوفر اليوم بدلًا منه',
  alike: 'منتجات مشابهة',
  howTos: 'ماذا تصنع به',
  addNamed: 'أضف {name} إلى قائمتي',
};
