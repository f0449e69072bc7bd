import type { commitmentWords as english } from '../english/commitments.ts';
import type { Translation } from '../message.ts';

export const commitmentWords: Translation<typeof english> = {
  standsFor: 'Ce qui compte pour nous',
  standsFar: '{value} sur {target} {unit}',
  standsProducts: '{value} produits sur {target}',
  standsBy: 'd’ici au {date}',
  standsCounted: 'Compté dans notre propre catalogue le {date}',
  standsMeasured: 'Mesuré par {source} le {date}',
};
