import type { Translation } from '../../../shop/languages/message.ts';
import type { englishEvents } from '../english/events.ts';

export const japaneseEvents: Translation<typeof englishEvents> = {
  eventsTitle: 'イベント',
  eventsNone: '今、予定はありません',
  eventsNoneHint: '予定があるときはここに表示されます。',
  eventGuest: '席を予約するには、次の来店時に「覚えておく」を選んでください。',
  eventBook: '席を予約',
  eventFull: '満席です。',
  eventWait: '空きを待つ',
  eventOpens: '{time} から予約できます。',
  eventBooked: '席があります。',
  eventWaiting: '空きを待っています。空きしだい席が確保され、ここに表示されます。',
  eventShow: '来店時にパスを画面に見せるか、この文字を伝えてください。',
  eventRemind: '前日に知らせる',
  eventLeave: '席を返す',
  eventLeft: '席を返しました。',
  eventCancelled: '中止',
  eventCame: '受付が済みました。',
};
