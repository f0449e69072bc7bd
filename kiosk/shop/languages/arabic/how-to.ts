import type { howToWords as english } from '../english/how-to.ts';
import type { Translation } from '../message.ts';

export const howToWords: Translation<typeof english> = {
  howToMinutes: {
    zero: 'صفر دقيقة',
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: '{count} دقائق',
    many: '{count} دقيقة',
    other: '{count} دقيقة',
  },
  howToParts: 'ما تحتاجه',
  howToStep: 'الخطوة {step} من {steps}',
  howToStart: 'أظهر الخطوات',
  howToNext: 'الخطوة التالية',
  howToBefore: 'الخطوة السابقة',
  howToDone: 'كانت هذه الخطوة الأخيرة',
  howTosHere: 'ماذا تصنع اليوم',
  addAll: 'ضع كل ذلك في قائمتي',
  allListed: 'كل ذلك في قائمتك',
  howToTake: 'تابِع على هاتفك',
  howToTakeHint: 'امسح الرمز ليفتح هاتفك عند هذه الخطوة. يحمل الرمز الطريقة والخطوة، ولا شيء عنك.',
  howToTakeCode: 'رمز استجابة سريعة يفتح هذه الخطوة على الهاتف',
};
