import type { commitmentWords as english } from '../english/commitments.ts';
import type { Translation } from '../message.ts';

export const commitmentWords: Translation<typeof english> = {
  standsFor: 'Wofür wir stehen',
  standsFar: '{value} von {target} {unit}',
  standsProducts: '{value} von {target} Produkten',
  standsBy: 'bis {date}',
  standsCounted: 'Am {date} in unserem eigenen Katalog gezählt',
  standsMeasured: 'Gemessen von {source} am {date}',
};
