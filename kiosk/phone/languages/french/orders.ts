import type { Translation } from '../../../shop/languages/message.ts';
import type { englishOrders } from '../english/orders.ts';

export const frenchOrders: Translation<typeof englishOrders> = {
  ordersTitle: 'Mes commandes',
  ordersText:
    'Où en sont vos commandes, livraisons et réparations. Cette page apprend chaque étape d’elle-même.',
  orderCode: 'Code de votre commande',
  orderCodeHint: 'Il est dans le message sur votre commande. Il reste valable pour la retirer.',
  orderCodeShape: 'Un code a de 6 à 12 lettres et chiffres.',
  orderCodeUnknown: 'Aucune commande ici n’a ce code. Comparez-le avec le message sur votre commande.',
  orderFollow: 'Suivre',
  orderLeave: 'Retirer de cette page',
  orderPickUp: 'Commande',
  orderReturn: 'Retour',
  orderDelivery: 'Livraison',
  orderRepair: 'Réparation',
  orderReceived: 'Nous avons votre commande.',
  orderPreparing: 'Nous la préparons.',
  orderOnTheWay: 'Elle est en route.',
  orderNotMet: 'Personne n’a ouvert.',
  orderNotMetText: 'Nous repassons, ou nous la gardons au magasin.',
  orderDelivered: 'Livré.',
  orderLookedAt: 'Nous l’avons examiné.',
  orderWaitingForPart: 'Nous attendons une pièce.',
  orderMending: 'Nous le réparons.',
  orderReady: 'C’est prêt.',
  orderFetchIt: 'Une fois ici, tapez votre code sur une borne.',
  orderBringIt: 'Apportez-le, et tapez votre code sur une borne.',
  orderNextStop: 'Le prochain arrêt est chez vous.',
  orderStopsAway: {
    one: '{count} arrêt avant vous',
    many: '{count} arrêts avant vous',
    other: '{count} arrêts avant vous',
  },
  orderDue: 'Prévu {time}',
  orderHandedOver: 'Remis.',
};
