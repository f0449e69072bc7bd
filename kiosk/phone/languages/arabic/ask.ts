import type { Translation } from '../../../shop/languages/message.ts';
import type { englishAsk } from '../english/ask.ts';

export const arabicAsk: Translation<typeof englishAsk> = {
  askTitle: 'اسأل الأصدقاء',
  askText: 'يصلهم رابط فيختارون. لا يقول شيئًا عنك، ولا يحتاجون إلى حساب.',
  askFromList: 'ضع شيئًا إلى ثلاثة أشياء في قائمتك ثم اسأل عنها هنا.',
  askChoose: 'أيّها؟ ثلاثة على الأكثر.',
  askGo: 'أنشئ رابطًا',
  askHow: 'يمكن الجواب خلال يوم. أنت وحدك ترى الأجوبة.',
  askErased: 'الأسئلة من بياناتك: تُمحى مع كل شيء آخر.',
  askAnswers: 'الأجوبة حتى الآن',
  askNone: 'لا شيء منها',
  askUntil: 'مفتوح حتى {time}',
  askEnded: 'انتهى هذا السؤال.',
  askClose: 'أنهه الآن',
  askRemove: 'احذفه',
  askScan: 'صديق بجانبك يمسح هذا',
  askSend: 'أرسل الرابط',
  askPicture: 'أرسل كصورة',
  askWhich: 'أيّها آخذ؟',
  askMany: 'هناك خمسة أسئلة مفتوحة. أنهِ واحدًا أولًا.',
  askFriend: 'المس واحدًا. يمكنك تغيير رأيك حتى النهاية.',
  askThanks: 'شكرًا. جوابك محسوب.',
  askGone: 'لم يعد هذا السؤال مطروحًا',
  askGoneText: 'حُذف، أو انقضى وقته منذ زمن.',
};
