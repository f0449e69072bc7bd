import type { Translation } from '../../../shop/languages/message.ts';
import type { englishPoints } from '../english/points.ts';

export const frenchPoints: Translation<typeof englishPoints> = {
  pointsTitle: 'Points',
  pointsText: 'Ce que vous collectez ici, et à quoi cela sert. Seul ce téléphone l’affiche.',
  pointsNone: 'Ce magasin ne donne pas de points pour le moment.',
  pointsHow: 'Ce qui donne des points',
  pointsSpend: {
    one: '{count} point par tranche de {amount} d’un ticket, quand vous montrez votre pass',
    other: '{count} points par tranche de {amount} d’un ticket, quand vous montrez votre pass',
  },
  pointsVisit: {
    one: '{count} point pour un jour où vous êtes ici',
    other: '{count} points pour un jour où vous êtes ici',
  },
  pointsReview: {
    one: '{count} point pour un avis sur un achat, quoi qu’il dise',
    other: '{count} points pour un avis sur un achat, quoi qu’il dise',
  },
  pointsCollect: 'Commencer à collecter',
  pointsCollectText:
    'Rien n’est compté avant. On garde pour cela le montant d’un ticket, et non ce que vous avez acheté.',
  pointsBalance: { one: '{count} point', other: '{count} points' },
  pointsOwed: 'Des articles rapportés avaient donné des points déjà utilisés. Les prochains compensent.',
  pointsGoods: 'Contre vos points',
  pointsTake: { one: 'Prendre pour {count} point', other: 'Prendre pour {count} points' },
  pointsTaken: 'C’est à vous, sous « Bons ».',
  pointsHeld: 'Vous l’avez, sous « Bons ».',
  pointsLines: 'Ce qui s’est passé',
  pointsSpent: 'Un ticket',
  pointsVisited: 'Une visite',
  pointsReviewed: 'Un avis',
  pointsReturned: 'Articles rapportés',
  pointsPaid: 'Pour {name}',
  pointsPaidUnknown: 'Pour un bon',
  pointsGivenBack: 'Un bon expiré sans servir',
  pointsLapsed: 'Perdus',
  pointsLeave: 'Ne plus collecter',
  pointsLeaveText: 'Vos points sont perdus, et ce qui les a donnés est oublié. C’est définitif.',
  pointsStay: 'Continuer à collecter',
  pointsLeaveYes: 'Arrêter et les perdre',
  pointsLeft: 'Vous ne collectez plus. Rien n’est compté.',
  reviewTitle: 'Dites comment c’est',
  reviewText:
    'Le magasin le lit avant qu’un écran l’affiche, sans votre nom. Une étoile donne autant de points que cinq.',
  reviewOf: 'Ce que vous avez acheté',
  reviewStars: { one: '{count} étoile', other: '{count} étoiles' },
  reviewWords: 'Avec vos mots (facultatif)',
  reviewFirst: 'Choisissez d’abord les étoiles.',
  reviewSend: 'Envoyer',
  reviewSent: 'Merci. Le magasin a votre avis.',
};
