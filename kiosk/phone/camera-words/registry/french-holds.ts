/** What the registry of data uses says of things that are held and of questions to friends, in French. */
export const frenchHolds: Readonly<Record<string, string>> = {
  'a month after its end; whose it is, until that is erased or the visit is a day over':
    'un mois après sa fin ; à qui c’est : jusqu’à l’effacement, ou un jour après la visite',
  'with what is held': 'avec ce qui est mis de côté',
  'a random number of what is held': 'un numéro aléatoire de ce qui est mis de côté',
  'since when it is held': 'depuis quand c’est mis de côté',
  'until when it is held': 'jusqu’à quand c’est mis de côté',
  'from when it can be picked up': 'à partir de quand on peut le retirer',
  'until when it can be picked up': 'jusqu’à quand on peut le retirer',
  'where it can be picked up': 'où on peut le retirer',
  'when the staff put it aside': 'quand le personnel l’a mis de côté',
  'when it was over': 'quand ce fut terminé',
  'handed over, let go, run out, or taken back by the shop': 'remis, laissé, expiré ou repris par le magasin',
  'a product that is held': 'un produit mis de côté',
  'how many of them are taken from what others are offered': 'combien n’en sont pas proposés aux autres',
  'a week after its end, or until it is erased': 'une semaine après sa fin, ou jusqu’à l’effacement',
  'with the question': 'avec la question',
  'the random number in the link of a question to friends':
    'le numéro aléatoire dans le lien d’une question à des amis',
  'the products that friends choose from': 'les produits entre lesquels les amis choisissent',
  'when it was asked': 'quand elle a été posée',
  'until when friends can answer': 'jusqu’à quand les amis peuvent répondre',
  'when its person ended it': 'quand la personne l’a terminée',
  'a random number of the browser for this one question, as a hash':
    'un numéro aléatoire du navigateur pour cette seule question, sous forme de hachage',
  'the product that somebody chose': 'le produit que quelqu’un a choisi',
  'when the list was last changed': 'quand la liste a été modifiée en dernier',
};
