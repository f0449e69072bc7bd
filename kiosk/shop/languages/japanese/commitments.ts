import type { commitmentWords as english } from '../english/commitments.ts';
import type { Translation } from '../message.ts';

export const commitmentWords: Translation<typeof english> = {
  standsFor: '私たちの約束',
  standsFar: '{target}{unit}のうち{value}',
  standsProducts: '{target}点のうち{value}点',
  standsBy: '{date}まで',
  standsCounted: '{date}に当店の商品一覧で集計',
  standsMeasured: '{date}、{source}による測定',
};
