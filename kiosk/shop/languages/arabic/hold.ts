import type { holdWords as english } from '../english/hold.ts';
import type { Translation } from '../message.ts';

export const holdWords: Translation<typeof english> = {
  holdGo: 'احجزه لي',
  holdList: 'احجز الكل لي',
  holdFor: 'نضعه جانبًا لمدة {time}. بلا اسم.',
  holdConnect: 'صِل هاتفك فنضعه لك جانبًا.',
  holdUntil: 'محجوز لك حتى {time}',
  holdSlot: 'لك يوم {day} من {from} إلى {until}',
  holdLabel: 'على الكيس: {label}. الرمز في هاتفك.',
  holdLetGo: 'إلغاء الحجز',
  holdGone: 'لم يبق هذا العدد. سبقك أحدهم.',
  holdMost: 'هذا أقصى ما نحجزه لشخص واحد.',
  holdOver: 'انتهى هذا الموعد. اختر غيره من فضلك.',
  holdOffline: 'تعذّر حجزه. اسأل موظفينا من فضلك.',
  nextDay: 'استلمه يوم {day}',
  nextDayLeft: 'اطلب خلال {time}',
  nextDayPoint: 'عند «{point}».',
  nextDayWhere: 'أين تستلمه؟',
  nextDaySlots: 'متى تأتي؟',
  pickUpUnderway: 'لا يمكن استلامه هنا بعد. تابعه على هاتفك بالرمز نفسه.',
  pickUpOver: 'لم يعد محجوزًا. نادِ أحدًا أو خذه من الرف.',
};
