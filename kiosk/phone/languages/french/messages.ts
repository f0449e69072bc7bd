import type { Translation } from '../../../shop/languages/message.ts';
import type { englishMessages } from '../english/messages.ts';

export const frenchMessages: Translation<typeof englishMessages> = {
  messagesTitle: 'Pour vous',
  messagesText:
    'Ce que vous avez demandé à savoir, et les offres des sujets laissés activés. Seul ce téléphone le montre.',
  messagesNone: 'Rien pour le moment.',
  messagesOff: 'Les messages sont désactivés. Activez « {purpose} » sous « {choices} » pour en recevoir.',
  messagesNew: 'Nouveau pour vous',
  messagesAll: 'Tout afficher',
  messagesSeen: 'Compris',
  messageLook: 'Voir',
  messageStop: 'Plus de ces messages',
  messageStopped: 'Vous ne recevrez plus ces messages.',
  messagePriceDrop: '{name} coûte moins cher maintenant.',
  messageBackInStock: '{name} est de nouveau là.',
  messageEventSoon: '« {name} » commence bientôt.',
  messageEventPlace: 'Il y a une place pour vous : « {name} ».',
  messageEventOff: '« {name} » est annulé.',
  messageHoldEnding: '{name} n’est plus réservé pour vous que peu de temps.',
  messageBasketWaiting: '{name} est toujours sur votre liste.',
  messageGiftReady: 'Un cadeau est à choisir : {name}.',
  messagePoints: 'Vous avez de nouveaux points : {name}.',
  messageFriendAnswered: 'Il y a une réponse au sujet de {name}.',
  messageOffer: 'Une offre : {name}.',
  pushSwitch: 'Réveiller ce téléphone quand il y a quelque chose',
  pushText:
    'Une notification dit qu’il y a quelque chose, et au plus le sujet. Elle passe par le service du fabricant de votre navigateur, comme Google, Apple ou Mozilla, qui ne peut pas la lire. Rien n’y est envoyé sans cet interrupteur.',
  pushBlocked: 'Les notifications sont bloquées dans les réglages de ce navigateur.',
  pushFailed: 'Le service de notifications de ce navigateur ne répond pas. Rien n’a changé.',
  exportCsv: 'Télécharger en tableau (CSV)',
};
