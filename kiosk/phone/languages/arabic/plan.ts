import type { Translation } from '../../../shop/languages/message.ts';
import type { englishPlan } from '../english/plan.ts';

export const arabicPlan: Translation<typeof englishPlan> = {
  planTitle: 'زيارتك',
  planHere: '{here} من {all} متوفرة هنا اليوم',
  planNear: 'لدى {store} ‏{count} مما ينقص هنا.',
  planInvite: 'تفضّل بزيارتنا',
  planInviteText: 'في الأسفل كل شيء بترتيب أقصر طريق.',
  planOpenNow: 'مفتوح الآن حتى {time}',
  planOpens: 'يفتح في {time}',
  planOnlyHere: 'في المتجر فقط',
  planRoom: 'ما زالت هناك أماكن.',
  planTake: 'خذها معك',
  planTaken: 'إنها على هذا الهاتف',
  planTakenText: 'في المتجر امسح الرمز على إحدى الشاشات: تظهر قائمتك فورًا.',
  planCounts: 'إذا أتيت بها حُسبت زيارة واحدة. ولا شيء يقول زيارة من.',
  planOver: 'انتهت هذه الخطة',
  planOverText: 'تدوم الخطة شهرًا. اطلب رابطًا جديدًا من حيث حصلت عليها.',
  planMake: 'خطّط لزيارة',
  planMakeText: 'صفحة فيها ما يتوفر اليوم ومكانه وأقصر طريق. يمكنك إرسال رابطها.',
};
