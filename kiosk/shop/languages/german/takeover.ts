import type { takeover as english } from '../english/takeover.ts';
import type { Translation } from '../message.ts';

export const takeover: Translation<typeof english> = {
  takeoverAsk: 'Ein anderes Telefon möchte diesen Bildschirm benutzen.',
  takeoverYes: 'Zulassen und diesen Besuch beenden',
  takeoverNo: 'Bildschirm behalten',
};
