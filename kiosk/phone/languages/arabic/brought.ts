import type { Translation } from '../../../shop/languages/message.ts';
import type { englishBrought } from '../english/brought.ts';

export const arabicBrought: Translation<typeof englishBrought> = {
  broughtTitle: 'من أنظمة المتجر الأخرى',
  broughtText:
    'قد يعرف المتجر عنك شيئًا في مكان آخر، مثل بطاقة الولاء. لا يُستخدم منه شيء هنا إلا إذا نقلته بنفسك.',
  broughtCode: 'رمز من المتجر',
  broughtCodeHint: 'اثنا عشر حرفًا. يعمل مرة واحدة.',
  broughtCodeShape: 'الرمز من اثني عشر حرفًا.',
  broughtCodeUnknown:
    'لا شيء ينتظر تحت هذا الرمز، أو أنه استُخدم من قبل. قارنه بما أرسله المتجر إليك، أو اطلب من المتجر رمزًا جديدًا.',
  broughtGo: 'أرني',
  broughtFrom: 'من «{source}»، وصل في {date}',
  broughtAgreed: 'وافقت هناك في {date}: {proof}',
  broughtTake: 'انقله',
  broughtTaken: 'مستخدم منذ {date}',
  broughtOff: 'أوقفه',
  broughtForget: 'احذفه كله',
  broughtForgotten: 'تم حذفه.',
  broughtNothing: 'لم تأتِ لهذا إلا موافقتك، دون أي بيانات عنك.',
  broughtNoneOther: 'لا مكان مخصصًا هنا للأسماء والعناوين والأرقام. أما كيف وافقت فمذكور أدناه بكلمات المتجر.',
  broughtBought: 'اشتريت: {list}',
  broughtOpened: 'نظرت إلى: {list}',
  broughtTopics: 'لا أخبار عن: {list}',
};
