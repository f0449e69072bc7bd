import type { holdWords as english } from '../english/hold.ts';
import type { Translation } from '../message.ts';

export const holdWords: Translation<typeof english> = {
  holdGo: 'Mettre de côté pour moi',
  holdList: 'Tout mettre de côté pour moi',
  holdFor: 'Nous le gardons {time}. Sans nom.',
  holdConnect: 'Connectez votre téléphone et nous le mettons de côté.',
  holdUntil: 'Mis de côté pour vous jusqu’à {time}',
  holdSlot: 'À vous {day}, de {from} à {until}',
  holdLabel: 'Sur le sac : {label}. Le code est sur votre téléphone.',
  holdLetGo: 'Le laisser',
  holdGone: 'Il n’en reste pas autant. Quelqu’un a été plus rapide.',
  holdMost: 'C’est tout ce que nous gardons pour une personne.',
  holdOver: 'Ce créneau est passé. Choisissez-en un autre.',
  holdOffline: 'Nous n’avons pas pu le mettre de côté. Demandez à notre personnel.',
  nextDay: 'Retirer {day}',
  nextDayLeft: 'Commandez d’ici {time}',
  nextDayPoint: 'À « {point} ».',
  nextDayWhere: 'Où le retirerez-vous ?',
  nextDaySlots: 'Quand viendrez-vous ?',
  pickUpUnderway: 'Ce n’est pas encore à retirer ici. Suivez-le sur votre téléphone avec le même code.',
  pickUpOver: 'Ce n’est plus mis de côté. Appelez quelqu’un ou prenez-le en rayon.',
};
