import type { Translation } from '../../../shop/languages/message.ts';
import type { englishTaken } from '../english/taken.ts';

export const arabicTaken: Translation<typeof englishTaken> = {
  takenGone: 'لا يوجد شيء هنا بهذا الاسم',
  takenGoneText: 'ربما أُزيل بعد أن عرضته الشاشة. يعرف فريقنا ما هو موجود الآن.',
};
