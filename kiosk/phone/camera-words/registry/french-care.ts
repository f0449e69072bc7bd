/** What the registry of data uses says of orders that are followed, of questions, and of what other systems brought, in French. */
export const frenchCare: Readonly<Record<string, string>> = {
  'whether its person let the staff see it': 'si la personne l’a laissé voir au personnel',
  'to pick up, to bring back, to be delivered or to be repaired':
    'à retirer, à rapporter, à livrer ou à réparer',
  'the step at which it is': 'l’étape où elle en est',
  'the steps that it took, and when': 'les étapes passées, et quand',
  'when it was last told how far it is': 'quand l’avancement a été transmis pour la dernière fois',
  'how many stops the delivery makes before': 'combien d’arrêts la livraison fait avant',
  'from when it is expected': 'à partir de quand elle est attendue',
  'until when it is expected': 'jusqu’à quand elle est attendue',
  'with the order, or until it is taken off the phone or erased':
    'avec la commande, ou jusqu’à son retrait du téléphone ou son effacement',
  'a random number of an order that somebody follows':
    'un numéro au hasard d’une commande que quelqu’un suit',
  'since when somebody follows it': 'depuis quand quelqu’un la suit',
  'a month, or until its person is erased': 'un mois, ou jusqu’à l’effacement de la personne',
  'a random number of a question that somebody has answered or left':
    'un numéro au hasard d’une question à laquelle quelqu’un a répondu ou non',
  'which question it was, never what was said': 'de quelle question il s’agissait, jamais ce qui a été dit',
  '# days while nobody takes it over; then until it is deleted on the phone or its person is erased':
    '# jours tant que personne ne le reprend ; puis jusqu’à l’effacement sur le téléphone ou avec la personne',
  'a random number of what another system of the shop brought along':
    'un numéro au hasard de ce qu’un autre système du magasin a apporté',
  'a random number of the file in which it came': 'un numéro au hasard du fichier qui l’a apporté',
  'the name of the other system': 'le nom de l’autre système',
  'the customer’s number there, as a hash, until its person takes over':
    'le numéro de client là-bas, sous forme de hachage, jusqu’à la reprise',
  'the code by which its person takes over, as a hash, until then':
    'le code de la reprise, sous forme de hachage, jusque-là',
  'the random number of who took it over': 'le numéro au hasard de qui l’a repris',
  'when it came': 'quand c’est arrivé',
  'what its person agreed to there': 'ce que la personne a accepté là-bas',
  'when they agreed there': 'quand elle l’a accepté là-bas',
  'by what the shop shows that': 'par quoi le magasin le montre',
  'when its person gave the purpose here': 'quand la personne a donné cette finalité ici',
  'a random number of a line that came along': 'un numéro au hasard d’une ligne apportée',
  'the purpose without which it is not used': 'la finalité sans laquelle ce n’est pas utilisé',
  'bought, opened, or a topic that is not wanted': 'acheté, ouvert ou un thème non voulu',
  'the topic that is not wanted': 'le thème non voulu',
  'the day that was told with it': 'le jour transmis avec',
};
