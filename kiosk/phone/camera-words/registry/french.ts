/** The lines of the registry of data uses about lists, coupons, calls and orders, in French. */
export const frenchRegistry: Readonly<Record<string, string>> = {
  '# days after its end; whose it is, until that is erased or the visit is a day over':
    '# jours après sa fin\u202f; à qui il est, jusqu’à l’effacement ou un jour après la fin de la visite',
  'the list as phone and screen put it together, with random numbers for the devices':
    'la liste telle que le téléphone et l’écran l’ont réunie, avec des numéros aléatoires pour les appareils',
  'the link of a list that several phones share, as a hash':
    'le lien d’une liste que plusieurs téléphones partagent, sous forme d’empreinte',
  '# days after its last change, or until its link is ended':
    '# jours après son dernier changement, ou jusqu’à ce que son lien soit supprimé',
  'what ends that link, as a hash': 'ce qui met fin à ce lien, sous forme d’empreinte',
  'the shared list, with random numbers for the devices':
    'la liste partagée, avec des numéros aléatoires pour les appareils',
  'when the link was made': 'quand le lien a été créé',
  'when the shared list was last changed': 'quand la liste partagée a été modifiée pour la dernière fois',
  'a random number of a coupon that was taken': 'un numéro aléatoire d’un bon qui a été pris',
  'the code of a coupon, as a hash': 'le code d’un bon, sous forme d’empreinte',
  'which coupon': 'quel bon',
  'when the coupon was taken': 'quand le bon a été pris',
  'when the coupon ends': 'quand le bon expire',
  'when the coupon was redeemed': 'quand le bon a été utilisé',
  'the number of the receipt on which it was redeemed': 'le numéro du ticket sur lequel il a été utilisé',
  'when it was noted that the coupon had ended': 'quand il a été noté que le bon avait expiré',
  'a random number of the call': 'un numéro aléatoire de l’appel',
  '# days, without the visit and the product once that is forgotten':
    '# jours, sans la visite ni le produit dès que la visite est oubliée',
  'the kiosk to which somebody was called': 'la borne à laquelle quelqu’un a été appelé',
  'the random number of the visit in which it was': 'le numéro aléatoire de la visite où cela s’est passé',
  'a month after it was closed; # days where nobody comes':
    'un mois après la clôture\u202f; # jours si personne ne vient',
  'what for: where something is, advice, a price, accessibility, something else':
    'pour quoi\u202f: où se trouve quelque chose, un conseil, un prix, une aide à l’accès, autre chose',
  'the product it was about, gone with the call': 'le produit concerné, disparu avec l’appel',
  'when somebody was called': 'quand quelqu’un a été appelé',
  'by when somebody should come': 'pour quand quelqu’un devrait venir',
  'since when nobody has taken the call': 'depuis quand personne n’a pris l’appel',
  'when somebody first took it': 'quand quelqu’un l’a pris pour la première fois',
  'when the manager was told': 'quand la direction a été prévenue',
  'which of the staff has taken it': 'qui de l’équipe l’a pris',
  'when the call was over': 'quand l’appel a pris fin',
  'done, taken back, or unanswered': 'fait, annulé ou resté sans réponse',
  'how somebody wants to be spoken to, in this visit':
    'comment quelqu’un souhaite qu’on s’adresse à lui, pendant cette visite',
  'until the visit ends': 'jusqu’à la fin de la visite',
  'when the visit was shared with the staff': 'quand la visite a été partagée avec l’équipe',
  'a random number of the look': 'un numéro aléatoire de la consultation',
  'which of the staff looked': 'qui de l’équipe a regardé',
  'what of it: the call, or the shared visit': 'ce qui en a été vu\u202f: l’appel, ou la visite partagée',
  'when the look began': 'quand la consultation a commencé',
  'when the look ended': 'quand la consultation s’est terminée',
  'a random number of the order here': 'un numéro aléatoire de la commande ici',
  'the order’s number in the shop’s own system': 'le numéro de la commande dans le système du magasin',
  'the code that its owner types, as a hash': 'le code que saisit son propriétaire, sous forme d’empreinte',
  'what is in it, gone when it is closed': 'ce qu’elle contient, effacé à la clôture',
  'how far it is': 'où elle en est',
  'when it was ready': 'quand elle a été prête',
  'the number of a place in the queue': 'le numéro d’une place dans la file d’attente',
  'when its owner came': 'quand son propriétaire est venu',
  'the kiosk at which its owner came': 'la borne où son propriétaire est venu',
  'which of the staff serves it': 'qui de l’équipe s’en occupe',
  'when it was handed over': 'quand elle a été remise',
  '# days, or until messages are switched off': '# jours, ou jusqu’à la désactivation des messages',
  'a random number of a message': 'un numéro aléatoire d’un message',
  'the random number of who asked to be told':
    'le numéro aléatoire de la personne qui a demandé à être prévenue',
  'what a message is: an alert, a reminder, an offer':
    'ce qu’est un message : une alerte, un rappel, une offre',
  'the topic of a message': 'le sujet d’un message',
  'the random number of what a message is about': 'le numéro aléatoire de ce dont parle un message',
  'the name of what a message is about': 'le nom de ce dont parle un message',
  'when a message was written': 'quand un message a été écrit',
  'from when a message may be told': 'à partir de quand un message peut être donné',
  'until when a message may be told': 'jusqu’à quand un message peut être donné',
  'when a message came': 'quand un message est arrivé',
  'when a message was seen': 'quand un message a été vu',
  'when the phone is told that there is a message': 'quand le téléphone est prévenu qu’il y a un message',
  'how often that was tried': 'combien de fois cela a été tenté',
  'until notifications are switched off': 'jusqu’à la désactivation des notifications',
  'the random number of who switched notifications on':
    'le numéro aléatoire de la personne qui a activé les notifications',
  'the address at the phone maker’s push service':
    'l’adresse auprès du service de notifications du fabricant du téléphone',
  'the phone’s key, so that the push service cannot read a notification':
    'la clé du téléphone, pour que ce service ne puisse pas lire une notification',
  'the phone’s secret for the same': 'le secret du téléphone, pour la même raison',
  'when notifications were switched on': 'quand les notifications ont été activées',
  'the list on which “this is it” or “not it” was said':
    'la liste sur laquelle « c’est ça » ou « pas ça » a été dit',
};
