import type { steerWords as english } from '../english/steer.ts';
import type { Translation } from '../message.ts';

export const steerWords: Translation<typeof english> = {
  sort: 'Reihenfolge: {order}',
  sortLabel: 'In welcher Reihenfolge',
  sortFitting: 'wie im Laden',
  sortPrice: 'Günstigstes zuerst',
  sortUnit: 'nach Grundpreis',
  sortName: 'A bis Z',
  sortStars: 'am besten bewertet',
  filterStock: 'Jetzt da',
  filterReduced: 'Reduziert',
  showEverything: 'Alles zeigen',
  showMore: { one: '{count} weiteres zeigen', other: '{count} weitere zeigen' },
  mission: 'Wenn Sie mögen: Was führt Sie her?',
  missionQuick: 'In Eile',
  missionBrowse: 'Nur schauen',
  missionGift: 'Ein Geschenk',
  missionRepair: 'Etwas machen',
  thisIsIt: '{name}: genau das',
  notIt: '{name}: das nicht',
  notNow: 'Jetzt nicht',
  notNowShelf: 'Jetzt nicht: {name}',
  refused: '{name} wird nicht mehr gezeigt',
  rested: 'Das ist erst einmal weg',
};
