import type { CameraWords } from './camera-words.ts';
import { frenchRegistry } from './registry/french.ts';
import { frenchCare } from './registry/french-care.ts';
import { frenchHolds } from './registry/french-holds.ts';
import { frenchPlans } from './registry/french-plans.ts';
import { frenchRewards } from './registry/french-rewards.ts';

const agreed = '\u202f: seulement des personnes qui ont scanné le code et donné leur accord';

export const french: CameraWords = {
  language: 'fr',
  direction: 'ltr',
  loading: 'Un instant…',
  trouble: {
    title: 'Le magasin est injoignable',
    text: 'Vérifiez que ce téléphone est connecté, puis réessayez.',
    again: 'Réessayer',
  },
  languages: 'Cette page dans d’autres langues',
  title: 'Les caméras de nos écrans',
  off: 'Elles sont éteintes. Aucun écran de ce magasin n’utilise de caméra en ce moment.',
  heldOff: {
    'store-switch': 'Le magasin les a toutes éteintes.',
    'server-switch': 'Le serveur qui pilote les écrans maintient toutes les caméras éteintes.',
    'check-overdue':
      'Elles restent éteintes jusqu’à ce que le magasin ait contrôlé les caméras, la mémoire et les avis, comme il le fait tous les six mois.',
  },
  on: 'Certains écrans portent une petite caméra. Voici tout ce qu’elle fait.',
  facts: [
    'L’image ne quitte jamais l’écran et n’est jamais enregistrée\u202f: elle est analysée et disparaît aussitôt.',
    'Il n’y a ni empreinte du visage, ni nom, ni numéro de personne.',
    'L’écran n’envoie que des totaux par quart d’heure. Les rapports montrent des heures, des jours ou des semaines entiers, et seulement à partir de 10 personnes.',
  ],
  never: 'Ce qu’elles ne peuvent jamais faire',
  details: 'Ce qu’elles font maintenant',
  who: 'Qui en est responsable',
  contact: 'Comment le joindre',
  why: 'À quoi cela sert',
  purposes: {
    P1: 'Seulement après que vous avez scanné et donné votre accord, elle estime combien de temps vous regardez et une tranche d’âge, pour compter les visiteurs.',
    P2: 'Elle compte combien de personnes regardent l’écran, et pendant combien de temps.',
    P3: 'Elle compte combien de personnes regardent l’écran et choisit une image qui convient au groupe présent.',
  },
  basis: 'La base légale',
  what: 'Ce qui est estimé',
  kept: 'Combien de temps c’est conservé',
  models: 'Avec quels modèles, et avec quelle justesse',
  modelFile: (file, licence, sha256) =>
    `${file}, licence ${licence}, SHA\u2011256\u00a0${sha256.slice(0, 12)}…`,
  assessment: 'L’analyse d’impact correspondante',
  object: 'Si vous ne le souhaitez pas',
  objectText:
    'Touchez «\u202fCamera off\u202f» sur une borne tactile, ou appuyez sur Tab puis Entrée sur son clavier\u202f: la caméra y est éteinte pendant 15 minutes, sans rien scanner. Devant un écran non tactile, adressez-vous à notre personnel\u202f: il éteint d’un coup toutes les caméras du magasin.',
  complain: 'Où porter plainte',
  uses: 'Tout ce qui est enregistré sur les personnes dans ce magasin, et pourquoi',
  useKept: (kept) => `(conservé\u202f: ${kept})`,
  sentences: {
    'how many people are there': 'combien de personnes sont là',
    'whether they face the screen': 'si elles sont tournées vers l’écran',
    'for how long': 'pendant combien de temps',
    'an age band (#-#, #-#, # and over; otherwise unknown)':
      'une tranche d’âge (#–#, #–#, # et plus\u202f; sinon inconnue)',
    'gender presentation, as it looks (feminine, masculine; otherwise unknown)':
      'l’apparence de genre (féminine, masculine\u202f; sinon inconnue)',
    'how many people are there: only of somebody who scanned the code and agreed': `combien de personnes sont là${agreed}`,
    'whether they face the screen: only of somebody who scanned the code and agreed': `si elles sont tournées vers l’écran${agreed}`,
    'for how long: only of somebody who scanned the code and agreed': `pendant combien de temps${agreed}`,
    'an age band (#-#, #-#, # and over; otherwise unknown): only of somebody who scanned the code and agreed': `une tranche d’âge (#–#, #–#, # et plus\u202f; sinon inconnue)${agreed}`,
    'gender presentation, as it looks (feminine, masculine; otherwise unknown): only of somebody who scanned the code and agreed': `l’apparence de genre (féminine, masculine\u202f; sinon inconnue)${agreed}`,

    'Nobody is recognised. No screen holds a network that can tell one person from another, and none can be loaded.':
      'Personne n’est reconnu. Aucun écran ne contient de réseau capable de distinguer une personne d’une autre, et aucun ne peut y être chargé.',
    'There is no list of people to look out for, and no alert about anybody.':
      'Il n’y a aucune liste de personnes à surveiller, et aucune alerte sur qui que ce soit.',
    'Emotion, origin, religion, orientation, health, weight, disability and looks are not estimated, and nothing here can express them.':
      'Les émotions, l’origine, la religion, l’orientation, la santé, le poids, le handicap et l’apparence physique ne sont pas estimés, et rien ici ne peut les exprimer.',
    'What is estimated never changes a price, and never allows or refuses anything to anyone.':
      'Ce qui est estimé ne change jamais un prix, et n’autorise ni ne refuse jamais rien à personne.',

    Pictures: 'Images',
    'Never stored and never sent; each is gone before the next is taken.':
      'Jamais enregistrées ni envoyées\u202f; chacune disparaît avant la suivante.',
    'Counts on the screen itself': 'Comptages sur l’écran lui-même',
    'At most a day.': 'Un jour au plus.',
    'Counts per quarter of an hour, on the shop’s server':
      'Comptages par quart d’heure, sur le serveur du magasin',
    '# days, then deleted.': '# jours, puis supprimés.',
    'Until their week is told, # days at most.': 'Jusqu’à ce que leur semaine soit publiée, # jours au plus.',
    'How often each picture was seen in an hour, and for how long, without age':
      'Combien de fois chaque image a été vue en une heure, et combien de temps, sans âge',
    'Figures by the day and the week, each of at least ten people':
      'Chiffres par jour et par semaine, chacun d’au moins dix personnes',
    '# months, then deleted.': '# mois, puis supprimés.',

    'None is needed while the cameras are off.':
      'Aucune n’est nécessaire tant que les caméras sont éteintes.',
    'Your consent, given by scanning and agreeing (GDPR Art. #(#)(a)).':
      'Votre consentement, donné en scannant et en acceptant (RGPD, art. #(#)(a)).',
    'Legitimate interests of the shop (GDPR Art. #(#)(f)): to know whether its screens are seen.':
      'Intérêt légitime du magasin (RGPD, art. #(#)(f))\u202f: savoir si ses écrans sont vus.',
    'Legitimate interests of the shop (GDPR Art. #(#)(f)): to show what suits whoever is there, without knowing who.':
      'Intérêt légitime du magasin (RGPD, art. #(#)(f))\u202f: montrer ce qui convient aux personnes présentes, sans savoir qui elles sont.',
    'The data protection authority of the country this shop is in':
      'L’autorité de protection des données du pays où se trouve ce magasin',

    'Finds faces near the screen. Tells no person from another.':
      'Trouve les visages proches de l’écran. Ne distingue personne d’une autre personne.',
    'Finds # % of # test portraits (FairFace) half a metre away, # % together with the other; of # all over the frame a metre away # %, and # %':
      'Trouve #\u202f% de # portraits de test (FairFace) à un demi-mètre, #\u202f% avec l’autre modèle\u202f; de # répartis sur toute l’image à un mètre, #\u202f% et #\u202f%',
    'Finds faces further away. Used together with the short range, which finds the near and dark faces it misses.':
      'Trouve les visages plus éloignés. Utilisé avec le modèle de proximité, qui trouve les visages proches et sombres qu’il manque.',
    'Estimates an age band to choose content. Never to allow or refuse anything to anyone.':
      'Estime une tranche d’âge pour choisir le contenu. Jamais pour autoriser ou refuser quoi que ce soit.',
    'Right for # of # test faces (# of FairFace) over four bands, under # among them, which is never reported; # to # by group. As used here it answers for # of # pictures of adults, # % of the answers right; all others stay unknown':
      'Juste pour # visages de test sur # (# de FairFace) sur quatre tranches, dont les moins de #, jamais communiquée\u202f; de # à # selon le groupe. Tel qu’il est utilisé ici, il répond pour # images d’adultes sur #, #\u202f% des réponses justes\u202f; toutes les autres restent inconnues',

    'To choose what a screen shows': 'Pour choisir ce qu’un écran montre',
    'To count how a screen does, never who': 'Pour compter l’effet d’un écran, jamais sur qui',
    'To carry your own list between a screen and your phone':
      'Pour porter votre propre liste entre un écran et votre téléphone',
    'To remember what you asked us to remember': 'Pour retenir ce que vous nous avez demandé de retenir',
    'To suggest what goes with what you looked at': 'Pour suggérer ce qui va avec ce que vous avez regardé',
    'To prove what you agreed to, and to answer you':
      'Pour prouver ce que vous avez accepté, et vous répondre',

    '# days as quarters of an hour': '# jours par quarts d’heure',
    'a day after the visit; of somebody who is remembered, at most # months after the last one':
      'un jour après la visite\u202f; pour qui a demandé à être retenu, # mois au plus après la dernière',
    'until it is erased, at most # months after the last visit':
      'jusqu’à l’effacement, # mois au plus après la dernière visite',
    '# months, hours of it for # days': '# mois, dont les heures # jours',
    'with the proof of play': 'avec la preuve de diffusion',
    '# days': '# jours',
    'an hour': 'une heure',
    'until the visit ends; with “Remember my list”, until it is removed':
      'jusqu’à la fin de la visite\u202f; avec «\u202fRemember my list\u202f», jusqu’à son retrait',
    'as proof; after an erasure under a number that leads nowhere':
      'comme preuve\u202f; après un effacement, sous un numéro qui ne mène nulle part',

    'which screen': 'quel écran',
    'a number of the report, so that none is counted twice':
      'un numéro du relevé, pour qu’aucun ne soit compté deux fois',
    'when the report came in': 'quand le relevé est arrivé',
    'until their week is told, # days at most': 'jusqu’à ce que leur semaine soit publiée, # jours au plus',
    'the hour': 'l’heure',
    'which picture was seen': 'quelle image a été vue',
    'how often it was seen in that hour, by whoever was there':
      'combien de fois elle a été vue dans cette heure, par qui que ce soit',
    'how long it was looked at in that hour, by whoever was there':
      'combien de temps elle a été regardée dans cette heure, par qui que ce soit',
    'the quarter of an hour': 'le quart d’heure',
    'how many people were there, looked and stayed, in sums by estimated age band':
      'combien de personnes étaient là, ont regardé et sont restées, en sommes par tranche d’âge estimée',
    'the week': 'la semaine',
    'whether hours are still in it': 's’il contient encore des heures',
    'figures as reports tell them, each of at least ten people':
      'les chiffres tels que les rapports les donnent, chacun d’au moins dix personnes',
    'what was shown': 'ce qui a été montré',
    'the list it stands in': 'la liste où il se trouve',
    'how often it was chosen, without when and for whom':
      'combien de fois il a été choisi, sans quand ni pour qui',
    'how long it was on': 'combien de temps il est resté affiché',
    'the place in that list': 'sa place dans cette liste',
    'whether by a rule, by lot, by what was learned, or to everybody':
      'par une règle, au hasard, d’après ce qui a été appris, ou pour tous',
    'why, such as “nobody there”; never which rule and for whom':
      'pourquoi, par exemple «\u202fpersonne\u202f»\u202f; jamais quelle règle ni pour qui',
    'how often, without when': 'combien de fois, sans quand',
    'the estimated age band of most who were there':
      'la tranche d’âge estimée de la plupart des personnes présentes',
    'how many were there: one, two, three or more':
      'combien étaient là\u202f: une personne, deux, trois ou plus',
    'the part of a day, without which day': 'le moment de la journée, sans le jour',
    'whether it was drawn by lot': 's’il a été tiré au hasard',
    'how often': 'combien de fois',
    'how long they looked, added up over these plays':
      'combien de temps elles ont regardé, additionné sur ces diffusions',
    'the same squared, from which follows how much plays differ':
      'le même au carré, d’où suit combien les diffusions diffèrent',
    'when a touch screen was touched': 'quand une borne tactile a été touchée',
    'what was done there, such as “search” or “camera off”':
      'ce qui y a été fait, par exemple «\u202frecherche\u202f» ou «\u202fcaméra éteinte\u202f»',
    'the product that was opened': 'le produit qui a été ouvert',
    'the QR code on a screen, as a hash': 'le code QR d’un écran, sous forme d’empreinte',
    'the letters on a screen, as a hash': 'les lettres d’un écran, sous forme d’empreinte',
    'when the code was made': 'quand le code a été créé',
    'when the code ends': 'quand le code expire',
    'when the code was scanned': 'quand le code a été scanné',
    'a random number of the visit': 'un numéro aléatoire de la visite',
    'how far the visit is': 'où en est la visite',
    'the three pictures that phone and screen compare':
      'les trois images que le téléphone et l’écran comparent',
    'guest, or remembered': 'invité, ou retenu',
    'the phone’s cookie, as a hash': 'le cookie du téléphone, sous forme d’empreinte',
    'the random number of somebody who is remembered':
      'le numéro aléatoire d’une personne qui a demandé à être retenue',
    'when the visit began': 'quand la visite a commencé',
    'when it ends by itself': 'quand elle se termine d’elle-même',
    'when the screen was last used': 'quand l’écran a servi pour la dernière fois',
    'when it ended': 'quand elle s’est terminée',
    'how it ended': 'comment elle s’est terminée',
    'the day on which somebody came, looked, bought or asked':
      'le jour où quelqu’un est venu, a regardé, acheté ou demandé',
    'where: in the shop, on its site, in its app, on a phone, at the till, by call or by mail':
      'où : au magasin, sur son site, dans son application, sur un téléphone, à la caisse, par appel ou par courriel',
    'whether somebody came, looked, bought, asked, or found what a way led to':
      'si quelqu’un est venu, a regardé, acheté, demandé ou trouvé ce à quoi un chemin menait',
    'the product that was opened or looked for': 'le produit qui a été ouvert ou cherché',
    'what a call or a mail was about, in one word; nothing of what was said':
      'l’objet d’un appel ou d’un courriel, en un mot ; rien de ce qui a été dit',
    'what was suggested in this visit and how often, gone with it':
      'ce qui a été suggéré pendant cette visite et combien de fois, effacé avec elle',
    'products opened in this visit, gone with it':
      'les produits ouverts pendant cette visite, disparus avec elle',
    'when somebody let the camera of the screen count them in, for this visit':
      'quand quelqu’un a permis à la caméra de l’écran de le compter, pour cette visite',
    'the connection of the screen that showed the code': 'la connexion de l’écran qui montrait le code',
    'a random number for whom the person shops': 'un numéro aléatoire indiquant pour qui la personne achète',
    'when the page said that all of it will be deleted': 'quand la page a annoncé que tout sera supprimé',
    'whether for a child, as a gift or for somebody else':
      'pour un enfant, pour offrir ou pour quelqu’un d’autre',
    'the word that the person chose for it': 'le mot que la personne a choisi pour cela',
    'a random number of the pass': 'un numéro aléatoire du pass',
    'the key from which the pass is made': 'la clé dont le pass est tiré',
    'when the pass was last scanned': 'quand le pass a été scanné pour la dernière fois',
    'topics, channels, hours and how often, as the person set them':
      'sujets, canaux, heures et fréquence, tels que la personne les a réglés',
    'a product that is not to be used': 'un produit qui ne doit pas être utilisé',
    '“not me”, “was a gift” or “do not use this”':
      '« pas moi », « c’était un cadeau » ou « ne pas utiliser »',
    'a product that no shared screen shows': 'un produit qu’aucun écran partagé ne montre',
    'the random number of the visit': 'le numéro aléatoire de la visite',
    'a product on the list': 'un produit de la liste',
    'how many of it': 'en quelle quantité',
    'when it was added': 'quand il a été ajouté',
    'a random number; no name, address or telephone number is ever asked for':
      'un numéro aléatoire\u202f; ni nom, ni adresse, ni téléphone ne sont jamais demandés',
    'the phone’s long-lived cookie, as a hash': 'le cookie durable du téléphone, sous forme d’empreinte',
    'the language of the page': 'la langue de la page',
    'since when': 'depuis quand',
    'the last visit': 'la dernière visite',
    'a random number of the row': 'un numéro aléatoire de la ligne',
    'a random number of the line of a receipt': 'un numéro aléatoire de la ligne d’un ticket',
    'the random number of somebody who asked for suggestions':
      'le numéro aléatoire d’une personne qui a demandé des suggestions',
    'a product opened or listed on a visit': 'un produit ouvert ou noté pendant une visite',
    'opened, or listed': 'ouvert, ou noté',
    when: 'quand',
    'a random number of the receipt': 'un numéro aléatoire du reçu',
    'the random number of who decided': 'le numéro aléatoire de qui a décidé',
    'what was decided about': 'sur quoi portait la décision',
    'yes, or no longer': 'oui, ou plus maintenant',
    'the words that were shown, and who answers for them': 'les mots affichés, et qui en répond',
    'how far the clock of the screen was off': 'de combien l’horloge de l’écran se trompait',
    'the part of the screen that was touched to begin': 'la partie de l’écran touchée pour commencer',
    'the place in its playlist of what was shown there, where it is shown to everybody':
      'la place dans sa liste de ce qui y était montré, quand c’est montré à tous',
    'two years and a month; sample purchases of the demo shop are nobody’s':
      'deux ans et un mois\u202f; les achats d’exemple du magasin de démonstration ne sont de personne',
    'what was bought together': 'ce qui a été acheté ensemble',
    'a random number of the shop’s own that leads to nobody, or nothing':
      'un numéro aléatoire propre au magasin qui ne mène à personne, ou rien',
    'a product that was bought': 'un produit acheté',
    'when it was bought': 'quand il a été acheté',
    'whether it was made up for the demo': 's’il a été inventé pour la démonstration',
    'how many of it were brought back': 'combien en ont été rapportés',
    'the minutes that a walk shown there was shorter':
      'de combien de minutes un trajet affiché était plus court',
    ...frenchRegistry,
    ...frenchCare,
    ...frenchHolds,
    ...frenchRewards,
    ...frenchPlans,
  },
};
