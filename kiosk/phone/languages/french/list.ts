import type { Translation } from '../../../shop/languages/message.ts';
import type { englishList } from '../english/list.ts';

export const frenchList: Translation<typeof englishList> = {
  shareList: 'Partager avec un autre téléphone',
  shareListText:
    'Qui a le lien voit et modifie cette liste. Aucun compte n’est nécessaire, et chaque téléphone garde une copie sans connexion.',
  shareListScan: 'Scannez ceci avec l’autre téléphone',
  shareListLabel: 'Lien vers cette liste',
  shareListCopy: 'Copier le lien',
  shareListCopied: 'Le lien est copié',
  shareListSelected: 'Le lien est sélectionné : copiez-le',
  shareListEnd: 'Ne plus partager',
  shareListEnded: 'Le partage est terminé. Chaque téléphone garde sa copie.',
  sharedGiven: 'Cette liste est venue par un lien. Les autres voient ce que vous changez ici.',
  shareListLeave: 'Quitter la liste partagée',
  joinTitle: 'Une liste est partagée avec vous',
  joinText: 'Elle reste sur ce téléphone et change avec ceux des autres.',
  joinGo: 'La garder sur ce téléphone',
  joinOver: 'Cette liste n’est plus partagée',
  joinOverText: 'Demandez un nouveau lien.',
  couponsTitle: 'Bons',
  couponsNone: 'Pas de bons pour le moment',
  couponsNoneHint: 'Quand il y en a, ils sont ici.',
  couponTake: 'Prendre',
  couponPercent: '−{percent} %',
  couponAmount: '−{amount}',
  couponFor: 'Sur {product}',
  couponForAll: 'Sur tout',
  couponUntil: 'Jusqu’à {time}',
  couponLeft: 'Encore valable {time}',
  couponShow: 'Montrez ceci à la caisse, ou dites les lettres.',
  couponRedeemed: 'Utilisé',
  couponOver: 'Expiré',
  couponsOffline: 'Pas de connexion : voici les bons de ce téléphone.',
  couponsHonest:
    'Chacun a une fin fixe, qui ne bouge jamais. Ils sont les mêmes pour tous ceux qui y ont droit.',
};
