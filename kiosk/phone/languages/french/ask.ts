import type { Translation } from '../../../shop/languages/message.ts';
import type { englishAsk } from '../english/ask.ts';

export const frenchAsk: Translation<typeof englishAsk> = {
  askTitle: 'Demander à des amis',
  askText: 'Ils reçoivent un lien et choisissent. Il ne dit rien de vous, et personne n’a besoin de compte.',
  askFromList: 'Mettez une à trois choses sur votre liste, puis demandez ici.',
  askChoose: 'Lesquelles ? Trois au plus.',
  askGo: 'Créer un lien',
  askHow: 'On peut répondre pendant un jour. Vous seul voyez les réponses.',
  askErased: 'Les questions font partie de vos données : effacées avec tout le reste.',
  askAnswers: 'Réponses jusqu’ici',
  askNone: 'Aucun',
  askUntil: 'Ouverte jusqu’au {time}',
  askEnded: 'Cette question est terminée.',
  askClose: 'Terminer maintenant',
  askRemove: 'Supprimer',
  askScan: 'Un ami à côté de vous scanne ceci',
  askSend: 'Envoyer le lien',
  askPicture: 'Envoyer en image',
  askWhich: 'Lequel dois-je prendre ?',
  askMany: 'Cinq questions sont déjà en cours. Terminez-en une d’abord.',
  askFriend: 'Touchez-en un. Vous pouvez changer d’avis jusqu’à la fin.',
  askThanks: 'Merci. Votre réponse compte.',
  askGone: 'Cette question n’est plus posée',
  askGoneText: 'Elle a été supprimée, ou son temps est passé depuis longtemps.',
};
