import type { Translation } from '../../../shop/languages/message.ts';
import type { englishWatching } from '../english/watching.ts';

export const arabicWatching: Translation<typeof englishWatching> = {
  watchTitle: 'أخبرني عندما',
  watchText: 'مرة واحدة على هذا الهاتف: عندما يقل سعر شيء أو يعود. السعر نفسه للجميع.',
  watchNotGiven: 'لذلك يجب أن يُسمح للمتجر بأن يرسل إليك رسائل.',
  watchAllow: 'السماح بالرسائل',
  watchFind: 'أي منتج؟',
  watchNoneFound: 'لا شيء هنا في اسمه هذه الحروف.',
  watchPrice: 'عندما يقل سعره عن {amount}',
  watchStock: 'عندما يتوفر مجددًا',
  watchSet: 'تُخبَر مرة واحدة حالما يصبح كذلك.',
  watchFired: 'تحقق في {date}.',
  watchGone: 'منتج لم يعد لدى هذا المتجر',
  watchDrop: 'لا تنتظر {name} بعد الآن',
  watchDropped: 'لم تعد تنتظر {name}.',
};
