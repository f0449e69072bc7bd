import type { accessWords as english } from '../english/access.ts';
import type { Translation } from '../message.ts';

export const accessWords: Translation<typeof english> = {
  accessAbout: 'سهولة الوصول',
  accessTitle: 'للجميع',
  accessStands:
    'تفي شاشات اللمس في هذا المتجر والصفحة على هاتفك بمعظم معيار EN 301 549 الذي يتضمن WCAG 2.1 بالمستويين A وAA. اختبرنا ذلك بأنفسنا ولم يفحصه أحد من الخارج بعد.',
  accessHelps: 'ما يساعد',
  accessHelpSee: 'حروف بثلاثة أحجام، وتباين عالٍ، وقراءة بصوت مسموع حيث يتوفر في هذه الشاشة صوت للغة.',
  accessHelpReach:
    '«إنزال الصفحة» يجلب كل شيء إلى النصف السفلي. لمسات مفردة تكفي لكل شيء، وكذلك لوحة مفاتيح موصولة.',
  accessHelpTime: 'هناك وقت دائمًا: من يُسأل إن كان ما زال هنا يبقى بلمسة واحدة.',
  accessHelpPhone: 'على هاتفك تعمل وسائلك أنت: قارئ الشاشة والحروف الكبيرة والألوان الداكنة.',
  accessHelpWay: 'المسارات بلا درجات على بُعد لمسة واحدة في مخطط المتجر.',
  accessLacks: 'ما ينقص',
  accessLackTouch: 'ليس للشاشات أزرار تُحس باللمس ولا برايل ولا مقبس لسماعات الرأس.',
  accessLackTried: 'لم يجرّبها معنا بعد أي شخص من ذوي الإعاقة.',
  accessLackSpacing: 'لم تُختبر مسافات أوسع بين الحروف والسطور.',
  accessLackFilms: 'أفلام الشاشات على الجدران هي أفلام المتجر، وليس لجميعها نص يُقرأ.',
  accessTell: 'هل يعيقك شيء؟',
  accessTellText: 'أخبر موظفينا من فضلك. «استدعاء شخص» يجلب إليك أحدًا، والمساعدة في الوصول أحد الأسباب.',
  accessDate: 'صدر في {date} عن صانعي هذا البرنامج.',
};
