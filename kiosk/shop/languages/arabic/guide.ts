import type { guideWords as english } from '../english/guide.ts';
import type { Translation } from '../message.ts';

export const guideWords: Translation<typeof english> = {
  guideOffer: 'ساعدني على الاختيار',
  guides: 'جد ما يناسبك',
  guideStep: 'السؤال {step} من {steps}',
  guideAny: 'لا يهم',
  guideBudget: 'كم ميزانيتك؟',
  guideUpTo: 'حتى {price}',
  guideResult: 'الأنسب لك',
  guideNothing: 'لا يوجد شيء من ذلك اليوم. قد يكون لدى موظفينا حل آخر.',
  guideMeets: 'يناسب: {answers}',
};
