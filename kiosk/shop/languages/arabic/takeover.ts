import type { takeover as english } from '../english/takeover.ts';
import type { Translation } from '../message.ts';

export const takeover: Translation<typeof english> = {
  takeoverAsk: 'هاتف آخر يريد استخدام هذه الشاشة.',
  takeoverYes: 'اسمح له وأنهِ هذه الزيارة',
  takeoverNo: 'أبقِ الشاشة لي',
};
