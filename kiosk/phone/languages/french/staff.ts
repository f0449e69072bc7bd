import type { Translation } from '../../../shop/languages/message.ts';
import type { englishStaff } from '../english/staff.ts';

export const frenchStaff: Translation<typeof englishStaff> = {
  staffTitle: 'Appeler quelqu’un',
  staffText: 'Quelqu’un vient à « {place} ». L’équipe ne voit que ce que vous envoyez d’ici.',
  staffUsually: {
    one: 'En général en moins d’une minute.',
    many: 'En général en moins de {count} de minutes.',
    other: 'En général en moins de {count} minutes.',
  },
  staffWhere: 'Où est-ce ?',
  staffAdvice: 'Un conseil',
  staffPrice: 'Un prix',
  staffAccessibility: 'Aide à l’accès',
  staffOther: 'Autre chose',
  staffQueued: 'Pas de connexion pour le moment. Nous appelons dès que possible.',
  staffWaiting: 'Notre équipe est prévenue. Quelqu’un devrait être là à {time} au plus tard.',
  staffLate: 'C’est plus long que prévu. Pardon. La direction est prévenue aussi.',
  staffComing: 'Quelqu’un arrive à « {place} ».',
  staffDone: 'Nous espérons vous avoir aidé.',
  staffCancelled: 'Votre appel est annulé.',
  staffExpired: 'Personne n’est venu. Nous sommes désolés. Veuillez demander au comptoir.',
  staffCancel: 'Ce n’est plus nécessaire',
  staffUndo: 'Annuler',
  shareTitle: 'Partager cette visite avec l’équipe',
  shareText:
    'Jusqu’à la fin de la visite, elle voit votre liste, sauf ce qui est privé. Rien des visites passées.',
  shareAs: 'Comment s’adresser à vous (peut rester vide)',
  shareSave: 'Enregistrer',
  looksTitle: 'Qui a regardé',
  looksNone: 'Personne de l’équipe n’a regardé.',
  lookCall: 'Quelqu’un de l’équipe a vu votre appel, de {from} à {until}.',
  lookVisit: 'Quelqu’un de l’équipe a vu votre liste, de {from} à {until}.',
  ticketTitle: 'Votre numéro',
  ticketWaiting: {
    one: '{count} personne avant vous',
    many: '{count} de personnes avant vous',
    other: '{count} personnes avant vous',
  },
  ticketNext: 'C’est bientôt à vous.',
  ticketServed: 'Venez au comptoir, s’il vous plaît.',
  ticketClosed: 'C’est fait.',
};
