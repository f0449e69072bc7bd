import type { steerWords as english } from '../english/steer.ts';
import type { Translation } from '../message.ts';

export const steerWords: Translation<typeof english> = {
  sort: 'Orden: {order}',
  sortLabel: 'En qué orden',
  sortFitting: 'como en la tienda',
  sortPrice: 'lo más barato primero',
  sortUnit: 'por precio de medida',
  sortName: 'de la A a la Z',
  sortStars: 'mejor valorados',
  filterStock: 'Aquí ahora',
  filterReduced: 'Rebajado',
  showEverything: 'Mostrar todo',
  showMore: { one: 'Mostrar {count} más', many: 'Mostrar {count} más', other: 'Mostrar {count} más' },
  mission: 'Si quiere: ¿qué le trae por aquí?',
  missionQuick: 'Con prisa',
  missionBrowse: 'Solo mirar',
  missionGift: 'Un regalo',
  missionRepair: 'Hacer o arreglar',
  thisIsIt: '{name}: es justo esto',
  notIt: '{name}: esto no',
  notNow: 'Ahora no',
  notNowShelf: 'Ahora no: {name}',
  refused: '{name} ya no se muestra',
  rested: 'Queda guardado por ahora',
};
