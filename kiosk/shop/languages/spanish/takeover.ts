import type { takeover as english } from '../english/takeover.ts';
import type { Translation } from '../message.ts';

export const takeover: Translation<typeof english> = {
  takeoverAsk: 'Otro teléfono quiere usar esta pantalla.',
  takeoverYes: 'Dejarle y terminar esta visita',
  takeoverNo: 'Quedarme con la pantalla',
};
