import type { english } from './english.ts';
import { accessWords } from './french/access.ts';
import { cameraWords } from './french/camera.ts';
import { commitmentWords } from './french/commitments.ts';
import { compareWords } from './french/compare.ts';
import { guideWords } from './french/guide.ts';
import { help } from './french/help.ts';
import { holdWords } from './french/hold.ts';
import { howToWords } from './french/how-to.ts';
import { mapWords } from './french/map.ts';
import { productWords } from './french/product.ts';
import { scanWords } from './french/scan.ts';
import { steerWords } from './french/steer.ts';
import { takeover } from './french/takeover.ts';
import type { Translation } from './message.ts';

/** French has a form for millions ("de produits") that no count here reaches; it is given all the same. */
export const french: Translation<typeof english> = {
  ...productWords,
  ...compareWords,
  ...commitmentWords,
  ...howToWords,
  ...guideWords,
  ...steerWords,
  touchToBegin: 'Touchez pour commencer',
  home: 'Accueil',
  list: 'Ma liste',
  toPhone: 'Sur mobile',
  done: 'Terminé',
  back: 'Retour',
  close: 'Fermer',
  navigation: 'Magasin',
  dock: 'Recherche et menu',

  greeting: 'Que cherchez-vous ?',
  greetingHint: 'Cherchez, ou touchez une image pour parcourir.',
  categories: 'Parcourir',
  offers: 'Moins cher cette semaine',
  everything: 'Tout',
  productCount: { one: '{count} produit', many: '{count} de produits', other: '{count} produits' },

  searchLabel: 'Chercher dans le magasin',
  clearSearch: 'Effacer la recherche',
  searchStart: 'Tapez un mot, un début de mot ou une marque. Les petites fautes ne gênent pas.',
  found: {
    one: '{count} produit pour « {words} »',
    many: '{count} de produits pour « {words} »',
    other: '{count} produits pour « {words} »',
  },
  foundFirst: 'Les {most} premiers pour « {words} »',
  foundNothing: 'Rien ici ne s’appelle « {words} »',
  foundPart: 'Ceux-ci ont l’un des mots dans leur nom ou leur description. Veuillez lire l’étiquette.',
  foundNothingHint:
    'Essayez un mot plus court, ou parcourez les images. Notre équipe le connaît peut-être sous un autre nom.',

  keyboard: 'Clavier à l’écran',
  keySpace: 'Espace',
  keyDelete: 'Effacer',
  keyHide: 'Masquer le clavier',
  keyDigits: 'Chiffres',
  keyLetters: 'Lettres',
  keyLatin: 'Lettres latines',

  was: 'avant {price}',
  save: '{price} de moins',
  unit: 'par {unit}',
  inStock: { one: '{count} en stock', many: '{count} en stock', other: '{count} en stock' },
  fewLeft: {
    one: 'Plus que {count}',
    many: 'Plus que {count}',
    other: 'Plus que {count}',
  },
  outOfStock: 'Épuisé aujourd’hui',
  stockChecked: 'compté {ago}',
  stockStale: 'Demandez à notre équipe',
  stockStaleDetail: 'Nous ne l’avons pas compté récemment.',
  outOfStockDetail: 'Notre équipe sait quand il reviendra. ({counted})',

  aisle: 'Allée {aisle}',
  bay: 'Rayon {bay}',
  wayHint: 'Suivez les panneaux jusqu’à l’allée {aisle}. Là, cherchez le rayon {bay}.',
  wayAisles: 'Les allées du magasin',
  wayBays: 'Rayons de l’allée {aisle}',
  goesWith: 'Va bien avec',
  notThere: 'Ce produit n’est plus dans le magasin.',

  add: 'Ajouter à ma liste',
  added: '{name} est sur votre liste',
  onList: {
    one: '{count} sur votre liste',
    many: '{count} sur votre liste',
    other: '{count} sur votre liste',
  },
  more: 'Un de plus : {name}',
  less: 'Un de moins : {name}',
  remove: 'Retirer {name} de la liste',
  removed: '{name} n’est plus sur votre liste',
  undo: 'Annuler',
  listEmpty: 'Votre liste est vide',
  listEmptyHint:
    'Touchez « Ajouter à ma liste » sur ce qui vous plaît. La liste reste sur cet écran jusqu’à ce que vous ayez terminé.',
  listOrder: 'Dans l’ordre des allées',
  total: 'Total',
  totalWithout: 'Total sans les articles épuisés',
  startLooking: 'Parcourir',

  offerTitle: 'Emportez votre liste',
  offerLead: 'Visez le code avec l’appareil photo de votre téléphone.',
  offerLeadLater: 'Un code apparaîtra ici dès que possible.',
  offerOpens: 'Ouvre',
  offerTyped: 'Pas d’appareil photo ? Ouvrez cette adresse et tapez',
  offerScreen: 'Cet écran s’appelle « {name} »',
  offerCodeLabel: 'Code QR qui ouvre {host}',
  offerWaiting: 'Votre code arrive…',
  offerPaused: 'Toujours là ?',
  offerPausedHint: 'Le code se repose quand personne ne s’en sert.',
  offerAgain: 'Afficher un nouveau code',
  offerOffline: 'Pas de connexion au magasin pour l’instant',
  offerOfflineHint: 'Votre liste reste sur cet écran. Nous continuons d’essayer.',
  offerTaken: 'Un autre téléphone est connecté à cet écran',
  promiseNoApp: 'Ni application, ni compte',
  promiseNoName: 'Jamais votre nom sur cet écran',
  promiseEnd: 'Un geste suffit pour arrêter, ici ou là',

  matchTitle: 'Votre téléphone montre-t-il ces trois images ?',
  matchHint: 'Si ce sont les mêmes, touchez « They match » sur votre téléphone.',
  matchChoosing: 'Choisissez maintenant la suite sur votre téléphone.',
  matchStop: 'Ce n’est pas moi, arrêter',
  connected: 'Connecté',
  connectedHint: 'Votre liste est aussi sur votre téléphone.',
  end: 'Arrêter',
  suggestions: 'Des idées pour cette liste',
  reasonMerchant: 'Va avec {name}',
  reasonTogether: 'Souvent acheté avec {name}',
  reasonCategory: 'Aussi dans {category}',
  reasonEarlier: 'Va avec quelque chose d’une visite précédente',

  idleTitle: 'Êtes-vous toujours là ?',
  idleText: 'Cet écran s’efface dans',
  idleTextListed: 'Pour que votre liste reste à vous, cet écran s’efface dans',
  idleSeconds: { one: '{count} seconde', many: '{count} de secondes', other: '{count} secondes' },
  idleStay: 'Je suis là',
  idleEnd: 'Effacer maintenant',
  leaveTitle: 'Avez-vous terminé ?',
  leaveText: {
    one: 'Il y a {count} produit sur votre liste. Quand vous aurez terminé, cet écran l’oubliera.',
    many: 'Il y a {count} produits sur votre liste. Quand vous aurez terminé, cet écran les oubliera.',
    other: 'Il y a {count} produits sur votre liste. Quand vous aurez terminé, cet écran les oubliera.',
  },
  leaveStay: 'Pas encore',

  access: 'Plus facile à utiliser',
  textSize: 'Texte',
  textSizeStep: '{step} sur {steps}',
  contrast: 'Contraste',
  readAloud: 'Écouter',
  reach: 'Abaisser la page',
  reachHint: 'Tout dans la moitié inférieure de l’écran',
  language: 'Langue',
  languages: 'Choisir une langue',

  ...accessWords,
  ...cameraWords,
  ...mapWords,
  ...scanWords,

  ...help,
  ...holdWords,
  ...takeover,
};
