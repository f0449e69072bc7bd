import type { Translation } from '../../../shop/languages/message.ts';
import type { englishEvents } from '../english/events.ts';

export const frenchEvents: Translation<typeof englishEvents> = {
  eventsTitle: 'Événements',
  eventsNone: 'Rien de prévu pour le moment',
  eventsNoneHint: 'Quand il y aura quelque chose, ce sera ici.',
  eventGuest: 'Pour réserver une place, demandez qu’on se souvienne de vous à la prochaine visite.',
  eventBook: 'Réserver une place',
  eventFull: 'Toutes les places sont prises.',
  eventWait: 'Attendre une place',
  eventOpens: 'Réservation à partir du {time}.',
  eventBooked: 'Vous avez une place.',
  eventWaiting: 'Vous attendez une place. Dès qu’une se libère, elle est à vous et apparaît ici.',
  eventShow: 'En arrivant, montrez votre pass à une borne, ou dites ces lettres.',
  eventRemind: 'Me le rappeler la veille',
  eventLeave: 'Rendre ma place',
  eventLeft: 'Votre place est rendue.',
  eventCancelled: 'Annulé',
  eventCame: 'Votre arrivée est enregistrée.',
};
