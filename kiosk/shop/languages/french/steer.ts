import type { steerWords as english } from '../english/steer.ts';
import type { Translation } from '../message.ts';

export const steerWords: Translation<typeof english> = {
  sort: 'Ordre : {order}',
  sortLabel: 'Dans quel ordre',
  sortFitting: 'celui du magasin',
  sortPrice: 'moins cher d’abord',
  sortUnit: 'prix à la mesure',
  sortName: 'de A à Z',
  sortStars: 'mieux notés',
  filterStock: 'Disponible ici',
  filterReduced: 'Prix réduit',
  showEverything: 'Tout montrer',
  showMore: {
    one: 'En voir {count} de plus',
    many: 'En voir {count} de plus',
    other: 'En voir {count} de plus',
  },
  mission: 'Si vous voulez : qu’est-ce qui vous amène ?',
  missionQuick: 'Pressé',
  missionBrowse: 'Juste regarder',
  missionGift: 'Un cadeau',
  missionRepair: 'Faire ou réparer',
  thisIsIt: '{name} : c’est ça',
  notIt: '{name} : pas ça',
  notNow: 'Pas maintenant',
  notNowShelf: 'Pas maintenant : {name}',
  refused: '{name} n’est plus montré',
  rested: 'C’est rangé pour l’instant',
};
