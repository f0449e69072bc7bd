import type { Translation } from '../../../shop/languages/message.ts';
import type { englishEvents } from '../english/events.ts';

export const arabicEvents: Translation<typeof englishEvents> = {
  eventsTitle: 'الفعاليات',
  eventsNone: 'لا شيء مخطط الآن',
  eventsNoneHint: 'عندما يكون هناك شيء ستجده هنا.',
  eventGuest: 'لحجز مكان، دعنا نتذكرك في زيارتك القادمة.',
  eventBook: 'احجز مكانًا',
  eventFull: 'كل الأماكن محجوزة.',
  eventWait: 'انتظر مكانًا',
  eventOpens: 'يمكن الحجز من {time}.',
  eventBooked: 'لديك مكان.',
  eventWaiting: 'أنت تنتظر مكانًا. حين يتوفر يصبح لك ويظهر هنا.',
  eventShow: 'عند مجيئك أظهر بطاقتك لشاشة، أو اذكر هذه الحروف.',
  eventRemind: 'ذكّرني قبل يوم',
  eventLeave: 'أعد مكاني',
  eventLeft: 'أُعيد مكانك.',
  eventCancelled: 'أُلغيت',
  eventCame: 'سُجّل حضورك.',
};
