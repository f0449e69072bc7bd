/** Every word that the shop shows, in English. A new language is a new object of the same shape. */
const english = {
  language: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',

  home: 'Home',
  list: 'My list',
  toPhone: 'To my phone',
  done: 'Done',
  back: 'Back',
  navigation: 'Shop',
  dock: 'Search and menu',

  greeting: 'What are you looking for?',
  greetingHint: 'Search, or touch a picture to look around.',
  categories: 'Look around',
  offers: 'Better price this week',
  everything: 'Everything',
  productCount: (count: number) => (count === 1 ? '1 product' : `${count} products`),

  searchLabel: 'Search the shop',
  searchPlaceholder: 'Search, for example “oat milk”',
  clearSearch: 'Clear the search',
  searchStart: 'Type a word, part of a word or a brand. Spelling need not be perfect.',
  found: (count: number, words: string) =>
    count === 1 ? `1 product for “${words}”` : `${count} products for “${words}”`,
  foundNothing: (words: string) => `Nothing here is called “${words}”`,
  foundNothingHint: 'Try a shorter word, or look around by picture. Our staff may know it by another name.',

  keyboard: 'On-screen keyboard',
  keySpace: 'Space',
  keyDelete: 'Delete',
  keyHide: 'Hide the keyboard',
  keyDigits: 'Numbers',
  keyLetters: 'Letters',

  was: (price: string) => `was ${price}`,
  save: (price: string) => `${price} less`,
  unit: (unit: string) => `per ${unit}`,
  inStock: (count: number) => `${count} in stock`,
  fewLeft: (count: number) => `Only ${count} left`,
  outOfStock: 'Out of stock today',
  stockChecked: (ago: string) => `counted ${ago}`,
  stockStale: 'Please ask our staff',
  stockStaleDetail: 'We have not counted this one lately.',
  outOfStockDetail: 'Our staff can tell you when it is back.',

  aisle: (aisle: string) => `Aisle ${aisle}`,
  bay: (bay: string) => `Bay ${bay}`,
  wayHint: (aisle: string, bay: string) =>
    `Follow the signs to aisle ${aisle}. Inside it, look for bay ${bay}.`,
  wayAisles: 'The shop’s aisles',
  wayBays: (aisle: string) => `Bays in aisle ${aisle}`,
  goesWith: 'Goes well with it',
  notThere: 'This product is no longer in the shop.',

  add: 'Add to my list',
  added: (name: string) => `${name} is on your list`,
  onList: (count: number) => `${count} on your list`,
  more: (name: string) => `One more ${name}`,
  less: (name: string) => `One less ${name}`,
  remove: (name: string) => `Take ${name} off the list`,
  removed: (name: string) => `${name} is off your list`,
  undo: 'Undo',
  listEmpty: 'Your list is empty',
  listEmptyHint: 'Touch “Add to my list” on anything you like. It stays on this screen until you are done.',
  listOrder: 'In the order of the aisles',
  total: 'Total',
  startLooking: 'Look around',

  offerTitle: 'Take your list with you',
  offerLead: 'Point your phone’s camera at the code.',
  offerLeadLater: 'A code appears here as soon as one can be had.',
  offerOpens: 'Opens',
  offerTyped: 'No camera? Open this address and type',
  offerScreen: (name: string) => `This screen is “${name}”`,
  offerCodeLabel: (host: string) => `QR code that opens ${host}`,
  offerWaiting: 'Getting your code…',
  offerPaused: 'Still there?',
  offerPausedHint: 'The code rests while nobody uses it.',
  offerAgain: 'Show a new code',
  offerOffline: 'No connection to the shop right now',
  offerOfflineHint: 'Your list stays on this screen. We keep trying.',
  offerTaken: 'Another phone is connected to this screen',
  promises: [
    { icon: 'phone', text: 'No app, no account' },
    { icon: 'eye-off', text: 'Never your name on this screen' },
    { icon: 'check', text: 'One touch ends it, here or there' },
  ] as const,

  matchTitle: 'Does your phone show these three?',
  matchHint: 'If they are the same, touch “They match” on your phone.',
  matchChoosing: 'Now choose on your phone how to go on.',
  matchStop: 'Not me, stop',
  connected: 'Connected',
  connectedHint: 'Your list is on your phone too.',
  end: 'End',
  suggestions: 'Ideas for this list',

  idleTitle: 'Are you still here?',
  idleText: (listed: boolean) =>
    `${listed ? 'To keep your list to yourself, this screen' : 'This screen'} clears itself in`,
  idleSeconds: (seconds: number) => (seconds === 1 ? '1 second' : `${seconds} seconds`),
  idleStay: 'I’m still here',
  idleEnd: 'Clear it now',

  textSize: 'Text size',
  textSizeStep: (step: number, steps: number) => `${step} of ${steps}`,
  contrast: 'High contrast',
};

export type ShopStrings = typeof english;

const languages: Readonly<Record<string, ShopStrings>> = { en: english };

/** The words for a BCP 47 tag, by its first part; English where a language is not there yet. */
export function shopStrings(language: string): ShopStrings {
  return languages[language.split('-')[0]?.toLowerCase() ?? ''] ?? english;
}
