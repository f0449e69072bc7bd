import type { takeover as english } from '../english/takeover.ts';
import type { Translation } from '../message.ts';

export const takeover: Translation<typeof english> = {
  takeoverAsk: '別のスマホがこの画面を使おうとしています。',
  takeoverYes: '譲って、今回は終える',
  takeoverNo: 'このまま使う',
};
