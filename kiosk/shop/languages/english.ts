import { accessWords } from './english/access.ts';
import { cameraWords } from './english/camera.ts';
import { commitmentWords } from './english/commitments.ts';
import { compareWords } from './english/compare.ts';
import { guideWords } from './english/guide.ts';
import { help } from './english/help.ts';
import { holdWords } from './english/hold.ts';
import { howToWords } from './english/how-to.ts';
import { mapWords } from './english/map.ts';
import { productWords } from './english/product.ts';
import { scanWords } from './english/scan.ts';
import { steerWords } from './english/steer.ts';
import { takeover } from './english/takeover.ts';

/**
 * Every word that the kiosk shows, in English: the catalogue that all other languages translate. `{places}` are filled
 * in; a message that counts has a form for each plural category of its language, chosen by `{count}`.
 */
export const english = {
  ...productWords,
  ...compareWords,
  ...commitmentWords,
  ...howToWords,
  ...guideWords,
  ...steerWords,
  touchToBegin: 'Touch to begin',
  home: 'Home',
  list: 'My list',
  toPhone: 'To my phone',
  done: 'Done',
  back: 'Back',
  close: 'Close',
  navigation: 'Shop',
  dock: 'Search and menu',

  greeting: 'What are you looking for?',
  greetingHint: 'Search, or touch a picture to look around.',
  categories: 'Look around',
  offers: 'Better price this week',
  everything: 'Everything',
  productCount: { one: '{count} product', other: '{count} products' },

  searchLabel: 'Search the shop',
  clearSearch: 'Clear the search',
  searchStart: 'Type a word, part of a word or a brand. Spelling need not be perfect.',
  found: { one: '{count} product for “{words}”', other: '{count} products for “{words}”' },
  foundFirst: 'The first {most} for “{words}”',
  foundNothing: 'Nothing here is called “{words}”',
  foundPart: 'These have one of the words in their name or description. Please read the label.',
  foundNothingHint: 'Try a shorter word, or look around by picture. Our staff may know it by another name.',

  keyboard: 'On-screen keyboard',
  keySpace: 'Space',
  keyDelete: 'Delete',
  keyHide: 'Hide the keyboard',
  keyDigits: 'Numbers',
  keyLetters: 'Letters',
  keyLatin: 'Latin letters',

  was: 'was {price}',
  save: '{price} less',
  unit: 'per {unit}',
  inStock: { one: '{count} in stock', other: '{count} in stock' },
  fewLeft: { one: 'Only {count} left', other: 'Only {count} left' },
  outOfStock: 'Out of stock today',
  stockChecked: 'counted {ago}',
  stockStale: 'Please ask our staff',
  stockStaleDetail: 'We have not counted this one lately.',
  outOfStockDetail: 'Our staff can tell you when it is back. ({counted})',

  aisle: 'Aisle {aisle}',
  bay: 'Bay {bay}',
  wayHint: 'Follow the signs to aisle {aisle}. Inside it, look for bay {bay}.',
  wayAisles: 'The shop’s aisles',
  wayBays: 'Bays in aisle {aisle}',
  goesWith: 'Goes well with it',
  notThere: 'This product is no longer in the shop.',

  add: 'Add to my list',
  added: '{name} is on your list',
  onList: { one: '{count} on your list', other: '{count} on your list' },
  more: 'One more {name}',
  less: 'One less {name}',
  remove: 'Take {name} off the list',
  removed: '{name} is off your list',
  undo: 'Undo',
  listEmpty: 'Your list is empty',
  listEmptyHint: 'Touch “Add to my list” on anything you like. It stays on this screen until you are done.',
  listOrder: 'In the order of the aisles',
  total: 'Total',
  totalWithout: 'Total without what is out of stock',
  startLooking: 'Look around',

  offerTitle: 'Take your list with you',
  offerLead: 'Point your phone’s camera at the code.',
  offerLeadLater: 'A code appears here as soon as one can be had.',
  offerOpens: 'Opens',
  offerTyped: 'No camera? Open this address and type',
  offerScreen: 'This screen is “{name}”',
  offerCodeLabel: 'QR code that opens {host}',
  offerWaiting: 'Getting your code…',
  offerPaused: 'Still there?',
  offerPausedHint: 'The code rests while nobody uses it.',
  offerAgain: 'Show a new code',
  offerOffline: 'No connection to the shop right now',
  offerOfflineHint: 'Your list stays on this screen. We keep trying.',
  offerTaken: 'Another phone is connected to this screen',
  promiseNoApp: 'No app, no account',
  promiseNoName: 'Never your name on this screen',
  promiseEnd: 'One touch ends it, here or there',

  matchTitle: 'Does your phone show these three?',
  matchHint: 'If they are the same, touch “They match” on your phone.',
  matchChoosing: 'Now choose on your phone how to go on.',
  matchStop: 'Not me, stop',
  connected: 'Connected',
  connectedHint: 'Your list is on your phone too.',
  end: 'End',
  suggestions: 'Ideas for this list',
  reasonMerchant: 'Goes with {name}',
  reasonTogether: 'Often bought with {name}',
  reasonCategory: 'Also in {category}',
  reasonEarlier: 'Goes with something from an earlier visit',

  idleTitle: 'Are you still here?',
  idleText: 'This screen clears itself in',
  idleTextListed: 'To keep your list to yourself, this screen clears itself in',
  idleSeconds: { one: '{count} second', other: '{count} seconds' },
  idleStay: 'I’m still here',
  idleEnd: 'Clear it now',
  leaveTitle: 'Are you done?',
  leaveText: {
    one: 'There is {count} product on your list. When you are done, this screen forgets it.',
    other: 'There are {count} products on your list. When you are done, this screen forgets them.',
  },
  leaveStay: 'Not yet',

  access: 'Easier to use',
  textSize: 'Text size',
  textSizeStep: '{step} of {steps}',
  contrast: 'High contrast',
  readAloud: 'Read aloud',
  reach: 'Lower the page',
  reachHint: 'Everything in the lower half of the screen',
  language: 'Language',
  languages: 'Choose a language',

  ...accessWords,
  ...cameraWords,
  ...mapWords,
  ...scanWords,

  ...help,
  ...holdWords,
  ...takeover,
} as const;
