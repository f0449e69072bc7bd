import type { commitmentWords as english } from '../english/commitments.ts';
import type { Translation } from '../message.ts';

export const commitmentWords: Translation<typeof english> = {
  standsFor: 'Lo que defendemos',
  standsFar: '{value} de {target} {unit}',
  standsProducts: '{value} de {target} productos',
  standsBy: 'hasta el {date}',
  standsCounted: 'Contado en nuestro propio catálogo el {date}',
  standsMeasured: 'Medido por {source} el {date}',
};
