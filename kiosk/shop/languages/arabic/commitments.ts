import type { commitmentWords as english } from '../english/commitments.ts';
import type { Translation } from '../message.ts';

export const commitmentWords: Translation<typeof english> = {
  standsFor: 'ما نلتزم به',
  standsFar: '{value} من {target} {unit}',
  standsProducts: '{value} من {target} منتج',
  standsBy: 'حتى {date}',
  standsCounted: 'أُحصي في قائمة منتجاتنا في {date}',
  standsMeasured: 'قاسه {source} في {date}',
};
