/** What the registry of data uses says of points, reviews, events and "tell me when", in French. */
export const frenchRewards: Readonly<Record<string, string>> = {
  'until its person stops collecting or is erased':
    'jusqu’à ce que la personne cesse de collecter ou soit effacée',
  'for good, as a book is; whose points they were, until that is erased':
    'durablement, comme un livre de comptes ; à qui étaient les points, jusqu’à l’effacement',
  'while the shop shows it; who wrote it, until that is erased':
    'tant que le magasin l’affiche ; qui l’a écrit, jusqu’à l’effacement',
  'a random number under which points are booked': 'un numéro aléatoire sous lequel les points sont comptés',
  'the random number of somebody who collects points': 'le numéro aléatoire de qui collecte des points',
  'since when points are collected': 'depuis quand des points sont collectés',
  'which receipt earned points, by a number that no paper carries':
    'quel ticket a donné des points, par un numéro qu’aucun papier ne porte',
  'the number under which its points are booked': 'le numéro sous lequel ses points sont comptés',
  'what a receipt with points came to, without what was on it':
    'le montant d’un ticket avec points, sans ce qui y figurait',
  'what was paid back of it': 'ce qui en a été remboursé',
  'the rule by which it earned points': 'la règle par laquelle il a donné des points',
  'how many points that rule gives': 'combien de points donne cette règle',
  'a random number of a review': 'un numéro aléatoire d’un avis',
  'the random number of who wrote it': 'le numéro aléatoire de qui l’a écrit',
  'the product that it is about': 'le produit dont il parle',
  'its stars': 'ses étoiles',
  'its words': 'ses mots',
  'when it was written': 'quand il a été écrit',
  'when the shop put it on its screens': 'quand le magasin l’a mis sur ses écrans',
  'a random number of a line in the book of coupons and points':
    'un numéro aléatoire d’une ligne du livre des bons et des points',
  'when coupons or points moved': 'quand des bons ou des points ont bougé',
  'why they moved, such as a visit or a receipt':
    'pourquoi ils ont bougé, par exemple une visite ou un ticket',
  'a number by which nothing is booked twice': 'un numéro par lequel rien n’est compté deux fois',
  'which line of the book': 'quelle ligne du livre',
  'from where to where they moved, by random numbers':
    'd’où vers où ils ont bougé, par des numéros aléatoires',
  'how many': 'combien',
  'which gift was chosen, by its number': 'quel cadeau a été choisi, par son numéro',
  '# days after it came true; until it is taken back or its person is erased':
    '# jours après que cela s’est produit ; jusqu’à l’abandon ou l’effacement de la personne',
  'a random number of something that somebody waits for': 'un numéro aléatoire de ce que quelqu’un attend',
  'the random number of who waits': 'le numéro aléatoire de qui attend',
  'the product that is waited for': 'le produit attendu',
  'for a lower price, or until there is some again': 'un prix plus bas, ou son retour',
  'what it cost then': 'ce qu’il coûtait alors',
  'since when somebody waits': 'depuis quand quelqu’un attend',
  'when it came true': 'quand cela s’est produit',
  '# days after the event; until it is given back or its person is erased':
    '# jours après l’événement ; jusqu’à ce que la place soit rendue ou la personne effacée',
  'a random number of a place at an event': 'un numéro aléatoire d’une place à un événement',
  'which event': 'quel événement',
  'the random number of who booked it': 'le numéro aléatoire de qui l’a réservée',
  'the code by which they are let in, as a hash': 'le code qui donne l’entrée, sous forme de hachage',
  'booked, or waiting for a place': 'réservée, ou en attente',
  'when it was booked': 'quand elle a été réservée',
  'whether they want to be reminded': 'si un rappel est souhaité',
  'when they came': 'quand la personne est venue',
};
