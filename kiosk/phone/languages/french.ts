import type { Translation } from '../../shop/languages/message.ts';
import type { english } from './english.ts';
import { frenchAgain } from './french/again.ts';
import { frenchAnswers } from './french/answers.ts';
import { frenchAsk } from './french/ask.ts';
import { frenchBrought } from './french/brought.ts';
import { frenchChoices } from './french/choices.ts';
import { frenchEvents } from './french/events.ts';
import { frenchGifts } from './french/gifts.ts';
import { frenchHolds } from './french/holds.ts';
import { frenchIdeas } from './french/ideas.ts';
import { frenchList } from './french/list.ts';
import { frenchMessages } from './french/messages.ts';
import { frenchOrders } from './french/orders.ts';
import { frenchPlan } from './french/plan.ts';
import { frenchPoints } from './french/points.ts';
import { frenchStaff } from './french/staff.ts';
import { frenchTaken } from './french/taken.ts';
import { frenchWatching } from './french/watching.ts';

export const french: Translation<typeof english> = {
  connecting: 'Connexion à l’écran…',

  startTitle: 'Emportez votre liste depuis le grand écran',
  startStepTouch: 'Sur un écran tactile du magasin, touchez « Vers mon téléphone ».',
  startStepScan: 'Scannez-y le code avec votre appareil photo.',
  startStepCompare: 'Comparez trois images, et votre liste est ici.',
  codeLabel: 'Ou tapez les huit lettres de l’écran',
  codeHint: 'Des lettres seulement. Elles changent toutes les 20 secondes.',
  codeGo: 'Se connecter',
  codeShort: {
    one: 'Il manque {count} lettre.',
    many: 'Il manque {count} lettres.',
    other: 'Il manque {count} lettres.',
  },
  cameraLink: 'Que font les caméras de ce magasin ?',
  accessLink: 'Est-ce accessible à tous ?',
  agreeCamera: 'La caméra de l’écran peut me compter',
  agreeCameraText:
    'Seulement pendant cette visite, et tant que vous y êtes seul : elle estime combien de temps vous regardez et une tranche d’âge, pour compter les visiteurs. Aucune image n’est gardée ni envoyée, rien n’est relié à vous ni à votre liste, et tout marche aussi sans. L’écran affiche un avis tant que la caméra est allumée.',

  waitTitle: 'Quelqu’un utilise cet écran',
  waitText: 'On lui demande maintenant si vous pouvez le prendre. Cela dure 20 secondes au plus.',
  waitStop: 'Tant pis',

  matchTitle: 'Est-ce la même chose sur l’écran ?',
  matchText: 'Regardez « {screen} ». Il montre aussi trois images.',
  matchYes: 'C’est pareil',
  matchNo: 'Non, arrêter',
  matchWhy: 'Sinon, un autre code a été collé sur le vrai. Arrêtez alors et dites-le à notre personnel.',

  choiceTitle: 'Comment voulez-vous continuer ?',
  guestTitle: 'Juste pour aujourd’hui',
  guestText:
    'Votre liste vous suit. Quand vous terminez la visite, le magasin l’oublie ; ce téléphone garde sa copie.',
  guestGo: 'Continuer en invité',
  rememberTitle: 'Être reconnu ici',
  rememberText: 'Seulement ce que vous activez. Ni nom, ni adresse.',
  rememberGo: 'Souvenez-vous de moi',
  exampleLabel: 'Par exemple :',
  oldEnough: 'J’ai {age} ans ou plus',
  oldEnoughHint: 'Nécessaire seulement pour être reconnu. Votre parole suffit.',
  oldEnoughMissing: 'Pour être reconnu, dites que vous avez {age} ans ou plus. Ou continuez en invité.',
  noneOn: 'Activez-en au moins un, ou continuez en invité.',

  noticeLink: 'Tout lire à ce sujet',
  noticeData: 'Ce qui est utilisé',
  noticeKept: 'Combien de temps',
  noticeStop: 'Arrêter',
  noticeRights: 'Vos droits',
  noticeAuthority: 'Qui y veille',
  noticeLogic: 'Comment naissent les propositions',
  noticeVersion: 'Version {version} de cet avis',
  noticeNewer: 'Cette page est plus ancienne que l’avis du magasin. Rechargez-la.',

  connected: 'Connecté',
  endsBy: 'Se termine tout seul à {time}',
  takeoverAsk: 'Un autre téléphone veut utiliser cet écran.',
  takeoverYes: 'Le laisser, et terminer ma visite',
  takeoverNo: 'Garder l’écran',
  list: 'Ma liste',
  choices: 'Mes choix et données',
  listEmpty: 'Votre liste est vide',
  listEmptyHint: 'Touchez « Ajouter à ma liste » sur le grand écran, ou ajoutez une idée d’en bas.',
  aisle: 'Allée {aisle}',
  bay: 'Rayon {bay}',
  noAisle: 'Demandez à notre personnel',
  more: 'Un de plus : {name}',
  less: 'Un de moins : {name}',
  remove: 'Retirer {name} de la liste',
  removed: '{name} n’est plus sur votre liste',
  undo: 'Annuler',
  total: 'Total',
  suggestions: 'Idées pour cette liste',
  add: 'Ajouter',
  addName: 'Ajouter {name} à la liste',
  why: 'Pourquoi cela ?',
  whyL2: 'D’après ce que vous avez ouvert ou noté pendant cette visite, et rien d’autre.',
  whyL3:
    'D’après des visites précédentes, car vous avez activé « Proposer d’après mes visites précédentes ».',
  whyBought: {
    one: 'Acheté lors de {count} visite, et vous avez activé « Proposer d’après mes achats ». Seul ce téléphone le montre.',
    many: 'Acheté lors de {count} visites, et vous avez activé « Proposer d’après mes achats ». Seul ce téléphone le montre.',
    other:
      'Acheté lors de {count} visites, et vous avez activé « Proposer d’après mes achats ». Seul ce téléphone le montre.',
  },
  whyBoughtShort: 'Vous achetez cela',
  whyOff: 'Le désactiver',
  doNotUse: 'Ne plus me le proposer',
  end: 'Terminer la visite',

  endedTitle: 'L’écran est vidé',
  endedPhone: 'Vous avez terminé la visite ici. Il n’en reste rien sur l’écran.',
  endedKiosk: 'La visite a été terminée sur l’écran. Il n’en reste rien.',
  endedIdle: 'Personne n’a utilisé l’écran depuis un moment, il s’est donc vidé.',
  endedCap: 'Une visite dure dix minutes au plus, l’écran s’est donc vidé.',
  endedPresence: 'Vous vous êtes éloigné de l’écran, il s’est donc vidé.',
  endedReplaced: 'Un autre téléphone s’est connecté à l’écran. Le vôtre n’y apparaît plus.',
  endedRefused: 'La personne qui utilise l’écran veut continuer. Rien de vous n’y a été montré.',
  endedShutdown: 'L’écran a été éteint. Il n’y reste rien de votre visite.',
  endedUnknown: 'Cette visite est terminée. Il n’en reste rien sur l’écran.',
  stoppedText: 'Vous avez arrêté avant que quoi que ce soit soit partagé.',
  refusedTitle: 'Pas cette fois',
  keptTitle: 'Votre liste',
  keptHere: 'Gardée sur ce téléphone seulement. Le magasin ne la voit pas.',
  keptBoth: 'Gardée sur ce téléphone, et par le magasin car vous avez activé « Garder ma liste ».',
  keptDelete: 'La supprimer de ce téléphone',
  keptDeleted: 'La liste est supprimée de ce téléphone',
  keptTick: '{name} est dans mon panier',
  again: 'Pour vous reconnecter, scannez le code sur un écran.',
  offline: 'Pas de réseau. Votre liste et votre pass marchent quand même.',

  settingsGuest: 'Vous êtes ici en invité : rien n’est retenu, il n’y a donc rien à désactiver.',
  settingsText: 'Chaque interrupteur agit aussitôt, sur chaque écran.',
  sharedOver: 'Cela ne vaut que pour une visite. Vous pourrez l’activer à la prochaine.',
  back: 'Retour',
  toasts: 'Messages',
  dismiss: 'Masquer',
  yourData: 'Vos données',
  exportGo: 'Télécharger mes données',
  exportHint: 'Tout ce que le magasin détient sur vous, en un fichier (JSON) que d’autres programmes lisent.',
  exportDone: 'Vos données sont dans vos téléchargements',
  eraseGo: 'Tout effacer',
  eraseTitle: 'Vraiment tout effacer ?',
  eraseText:
    'Cela efface tout ce que le magasin détient sur vous, et la liste sur ce téléphone. On ne peut pas revenir en arrière.',
  eraseTextRunning:
    'Cela efface tout ce que le magasin détient sur vous et la liste sur ce téléphone, et termine la visite. On ne peut pas revenir en arrière.',
  eraseNo: 'Garder',
  eraseYes: 'Oui, tout effacer',
  erasedTitle: 'Tout est effacé',
  erasedNothing: 'Le magasin n’avait rien sur vous.',
  erasedText: {
    one: '{count} enregistrement a été effacé. Le magasin ne connaît plus ce téléphone.',
    many: '{count} enregistrements ont été effacés. Le magasin ne connaît plus ce téléphone.',
    other: '{count} enregistrements ont été effacés. Le magasin ne connaît plus ce téléphone.',
  },

  tryAgain: 'Réessayer',
  problemLinkUsed: 'Ce code a déjà servi',
  problemLinkUsedText: 'Chaque code sert une fois. Scannez celui que l’écran montre maintenant.',
  problemLinkStale: 'Ce code est trop vieux',
  problemLinkStaleText: 'Un code vaut une minute. Scannez ou tapez celui que l’écran montre maintenant.',
  problemCodeUnknown: 'Aucun écran ne montre ces lettres',
  problemCodeUnknownText: 'Vérifiez-les une à une, ou tapez celles que l’écran montre maintenant.',
  problemInvalidInput: 'Ce n’est pas un de nos codes',
  problemInvalidInputText: 'Scannez le code que l’écran montre maintenant, ou vérifiez les lettres.',
  problemSessionTaken: 'Un autre téléphone attend déjà',
  problemSessionTakenText: 'Quelqu’un utilise cet écran. Attendez qu’il soit libre, ou prenez-en un autre.',
  problemSessionOver: 'Cette visite est terminée',
  problemSessionOverText: 'Pour vous reconnecter, scannez le code sur un écran.',
  problemTooManyRequests: 'Cela fait beaucoup d’essais',
  problemTooManyRequestsText: 'Attendez une minute, puis réessayez.',
  problemPreconditionMissing: 'Il manque une étape',
  problemPreconditionMissingText: 'Revenez d’une étape et répondez d’abord à la question.',
  problemAgeRequired: 'À partir de 16 ans',
  problemAgeRequiredText: 'Pour être reconnu, il faut avoir 16 ans ou plus. Vous pouvez continuer en invité.',
  problemTooLarge: 'C’est plein',
  problemTooLargeText: 'Il n’y a plus de place. Retirez d’abord quelque chose.',
  problemDiskFull: 'Le serveur du magasin est plein',
  problemDiskFullText: 'Rien n’a été changé. Dites-le à notre personnel.',
  problemUnavailable: 'Pas de connexion au magasin',
  problemUnavailableText: 'Vérifiez que ce téléphone est sur le Wi-Fi du magasin, puis réessayez.',
  problemElse: 'Cela n’a pas marché',
  problemElseText: 'Réessayez, ou demandez à notre personnel.',

  ...frenchChoices,
  ...frenchIdeas,
  ...frenchList,
  ...frenchAsk,
  ...frenchHolds,
  ...frenchStaff,
  ...frenchAgain,
  ...frenchMessages,
  ...frenchPoints,
  ...frenchGifts,
  ...frenchEvents,
  ...frenchWatching,
  ...frenchOrders,
  ...frenchAnswers,
  ...frenchBrought,
  ...frenchTaken,
  ...frenchPlan,
};
