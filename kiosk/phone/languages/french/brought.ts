import type { Translation } from '../../../shop/languages/message.ts';
import type { englishBrought } from '../english/brought.ts';

export const frenchBrought: Translation<typeof englishBrought> = {
  broughtTitle: 'D’autres systèmes du magasin',
  broughtText:
    'Le magasin sait peut-être ailleurs quelque chose de vous, par exemple par une carte de fidélité. Ici rien n’en sert si vous ne le reprenez pas.',
  broughtCode: 'Code du magasin',
  broughtCodeHint: 'Douze lettres. Il sert une fois.',
  broughtCodeShape: 'Le code a douze lettres.',
  broughtCodeUnknown:
    'Rien n’attend sous ce code, ou il a déjà servi. Comparez-le avec l’envoi du magasin, ou demandez-en un nouveau au magasin.',
  broughtGo: 'Montrer',
  broughtFrom: 'De « {source} », transmis le {date}',
  broughtAgreed: 'Vous y avez consenti le {date} : {proof}',
  broughtTake: 'Reprendre',
  broughtTaken: 'Utilisé depuis le {date}',
  broughtOff: 'Désactiver',
  broughtForget: 'Tout effacer',
  broughtForgotten: 'C’est effacé.',
  broughtNothing: 'Pour cela, seul votre consentement est venu, aucune donnée sur vous.',
  broughtNoneOther:
    'Noms, adresses et numéros n’ont pas de place à eux ici. La façon dont vous avez consenti figure ci-dessous, dans les mots du magasin.',
  broughtBought: 'Acheté : {list}',
  broughtOpened: 'Regardé : {list}',
  broughtTopics: 'Pas de nouvelles de : {list}',
};
