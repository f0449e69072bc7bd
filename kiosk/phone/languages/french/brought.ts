import type { Translation } from '../../../shop/languages/message.ts';
import type { englishBrought } from '../english/brought.ts';

export const frenchBrought: Translation<typeof englishBrought> = {
  broughtTitle: 'D’autres systèmes du magasin',
  broughtText:
    'Le magasin sait peut-être ailleurs quelque chose de vous, par exemple par une carte de fidélité. Ici rien n’en sert si vous ne le reprenez pas.',
  broughtCode: 'Code du magasin',
  broughtCodeHint: 'Douze lettres. Il sert une fois.',
  broughtCodeShape: 'Le code a douze lettres.',
  broughtGo: 'Montrer',
  broughtFrom: 'De « {source} », transmis le {date}',
  broughtAgreed: 'Vous y avez consenti le {date} : {proof}',
  broughtTake: 'Reprendre',
  broughtTaken: 'Utilisé depuis le {date}',
  broughtOff: 'Désactiver',
  broughtForget: 'Tout effacer',
  broughtForgotten: 'C’est effacé.',
  broughtNothing: 'Rien n’est venu pour cela.',
  broughtNoneOther: 'Noms, adresses et numéros ne sont pas venus.',
  broughtBought: 'Acheté : {list}',
  broughtOpened: 'Regardé : {list}',
  broughtTopics: 'Pas de nouvelles de : {list}',
};
