import type { takeover as english } from '../english/takeover.ts';
import type { Translation } from '../message.ts';

export const takeover: Translation<typeof english> = {
  takeoverAsk: 'Un autre téléphone veut utiliser cet écran.',
  takeoverYes: 'Le laisser, et terminer cette visite',
  takeoverNo: 'Garder l’écran',
};
