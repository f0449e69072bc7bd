import type { Translation } from '../../../shop/languages/message.ts';
import type { englishAnswers } from '../english/answers.ts';

export const arabicAnswers: Translation<typeof englishAnswers> = {
  answerFitTitle: 'هل تناسبك اقتراحاتنا؟',
  answerFeltTitle: 'هل شعرت باهتمام جيد؟',
  answerText: 'لمسة واحدة. تُحسب من دونك، ولا يرى أحد من قال ماذا.',
  answer1: 'أبدًا',
  answer2: 'قليلًا',
  answer3: 'متوسط',
  answer4: 'جيد',
  answer5: 'جيد جدًا',
  answerSkip: 'ليس الآن',
  answerThanks: 'شكرًا. تم الحساب.',
  brandsTitle: 'العلامات التجارية',
  brandsHint: 'العلامات التي تحبها تأتي أولًا. وما لا تريده لا يُقترح في أي مكان.',
  brandsFind: 'ابحث عن علامة',
  brandFirst: 'أولًا',
  brandAny: 'لا فرق',
  brandOff: 'أبدًا',
  brandNone: 'لا توجد علامة بهذا الاسم.',
  brandMore: {
    zero: '{count} أخرى. اكتب بضعة أحرف.',
    one: '{count} أخرى. اكتب بضعة أحرف.',
    two: '{count} أخرى. اكتب بضعة أحرف.',
    few: '{count} أخرى. اكتب بضعة أحرف.',
    many: '{count} أخرى. اكتب بضعة أحرف.',
    other: '{count} أخرى. اكتب بضعة أحرف.',
  },
};
