import type { Translation } from '../../../shop/languages/message.ts';
import type { englishAgain } from '../english/again.ts';

export const arabicAgain: Translation<typeof englishAgain> = {
  againTitle: 'اشترِ مجددًا',
  againText: 'ما اشتريته ببطاقتك، الأكثر تكرارًا أولًا. لا يعرضه إلا هذا الهاتف.',
  againNone: 'لا شيء بعد. أظهر بطاقتك عند الصندوق، وستجده هنا في المرة القادمة.',
  againOff: 'هذا متوقف. فعّل «{purpose}» ضمن «{choices}» لاستخدامه.',
  againWhy: {
    zero: 'لم تشترِه في أي زيارة.',
    one: 'اشتريته مرة واحدة.',
    two: 'اشتريته في زيارتين.',
    few: 'اشتريته في {count} زيارات.',
    many: 'اشتريته في {count} زيارة.',
    other: 'اشتريته في {count} زيارة.',
  },
  againWhen: 'آخر مرة: {date}.',
};
