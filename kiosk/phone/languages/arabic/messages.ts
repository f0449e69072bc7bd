import type { Translation } from '../../../shop/languages/message.ts';
import type { englishMessages } from '../english/messages.ts';

export const arabicMessages: Translation<typeof englishMessages> = {
  messagesTitle: 'لك',
  messagesText: 'ما طلبت أن تعرفه، وعروض المواضيع التي تركتها مفعّلة. لا يعرضه إلا هذا الهاتف.',
  messagesNone: 'لا شيء بعد.',
  messagesOff: 'الرسائل متوقفة. فعّل «{purpose}» ضمن «{choices}» لتصلك.',
  messagesNew: 'جديد لك',
  messagesAll: 'عرض الكل',
  messagesSeen: 'فهمت',
  messageLook: 'عرض',
  messageStop: 'لا مزيد من هذه',
  messageStopped: 'لن تُخبَر بهذا بعد الآن.',
  messagePriceDrop: 'سعر {name} أقل الآن.',
  messageBackInStock: '{name} متوفر من جديد.',
  messageEventSoon: 'يبدأ «{name}» قريبًا.',
  messageEventPlace: 'يوجد مكان لك: «{name}».',
  messageEventOff: 'أُلغيت «{name}».',
  messageHoldEnding: 'لن يبقى {name} محجوزًا لك إلا قليلًا.',
  messageBasketWaiting: '{name} ما زال في قائمتك.',
  messageGiftReady: 'لك هدية تختارها: {name}.',
  messagePoints: 'لديك نقاط جديدة: {name}.',
  messageFriendAnswered: 'وصل رد بشأن {name}.',
  messageOffer: 'عرض: {name}.',
  pushSwitch: 'تنبيه هذا الهاتف عند وجود شيء',
  pushText:
    'يقول الإشعار إن هناك شيئًا، وموضوعه على الأكثر. يصل عبر خدمة صانع متصفحك، ولا تستطيع قراءته. لا يُرسَل شيء إلى هناك ما لم تفعّل هذا.',
  pushBlocked: 'الإشعارات محظورة في إعدادات هذا المتصفح.',
  pushFailed: 'خدمة الإشعارات لهذا المتصفح لا تجيب. لم يتغير شيء.',
  exportCsv: 'تنزيل كجدول',
};
