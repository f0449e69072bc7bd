import type { Creative } from '../../shared/model/creative.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** One of each kind that the screens draw from data, in the library for whoever wants to try them in a loop. */
export function drawnCreatives(now: number): Creative[] {
  const base = { contentClass: 'L0', createdAt: now } as const;
  return [
    {
      ...base,
      id: 'prices-bakery',
      name: 'Prices: from the bakery',
      kind: 'price-list',
      theme: 'paper',
      heading: 'From the bakery',
      choice: { by: 'category', categories: ['Bakery'] },
    },
    {
      ...base,
      id: 'menu-counter',
      name: 'Menu board: the lunch counter',
      kind: 'menu',
      theme: 'forest',
      heading: 'The lunch counter',
      sections: [
        {
          heading: 'Warm until three',
          items: [
            { by: 'words', name: 'Leek and potato soup', note: 'with rye bread and butter', priceMinor: 590 },
            { by: 'words', name: 'Mushroom pie', note: 'puff pastry, thyme, a green salad', priceMinor: 850 },
            { by: 'words', name: 'Dish of the day', note: 'ask at the counter', priceMinor: null },
          ],
        },
        {
          heading: 'From the oven',
          items: [
            { by: 'product', productId: 'croissant', note: 'from six in the morning' },
            { by: 'product', productId: 'sourdough', note: '' },
          ],
        },
        {
          heading: 'To drink',
          items: [
            { by: 'words', name: 'Filter coffee', note: '', priceMinor: 240 },
            { by: 'words', name: 'Tea', note: 'black, green or mint', priceMinor: 210 },
          ],
        },
      ],
    },
    {
      ...base,
      id: 'ticker-today',
      name: 'Ticker: today at Marlowe',
      kind: 'ticker',
      theme: 'night',
      lines: [
        'Warm bread from the oven at four',
        'Open until nine tonight',
        'Three for two on all jam until Sunday',
      ],
      speed: 'usual',
    },
    {
      ...base,
      id: 'message-oven',
      name: 'Message: warm from the oven',
      kind: 'message',
      theme: 'tomato',
      heading: 'Warm from the oven at four',
      text: 'Every weekday. Ask for the end of the loaf.',
    },
    // What the kiosk says until somebody touches it: each names what they go away with.
    {
      ...base,
      id: 'invite-find',
      name: 'Kiosk: find it in a minute',
      kind: 'message',
      theme: 'paper',
      heading: 'Find it in a minute',
      text: 'Touch, type a word, and see the aisle and the way there.',
    },
    {
      ...base,
      id: 'invite-cook',
      name: 'Kiosk: dinner in 35 minutes',
      kind: 'message',
      theme: 'butter',
      heading: 'Soup in 35 minutes',
      text: 'Red beans, carrots, tomatoes: all of it on your list with one touch.',
    },
    {
      ...base,
      id: 'invite-phone',
      name: 'Kiosk: to your phone',
      kind: 'message',
      theme: 'forest',
      heading: 'Take your list with you',
      text: 'To your phone in one scan. No app, no account.',
    },
    {
      ...base,
      id: 'qr-basket',
      name: 'QR code: the weekly basket',
      kind: 'qr',
      theme: 'butter',
      heading: 'A basket every week',
      caption: 'What is ripe, at your door on Thursday.',
      url: 'https://marlowe.example/basket',
    },
    {
      ...base,
      id: 'countdown-market',
      name: 'Countdown: winter market',
      kind: 'countdown',
      theme: 'night',
      heading: 'The winter market opens in',
      until: now + 12 * DAY_MS,
      after: 'The winter market is open',
    },
    {
      ...base,
      id: 'clock',
      name: 'Clock: open until nine',
      kind: 'clock',
      theme: 'sky',
      heading: 'Open until nine',
    },
    {
      ...base,
      id: 'weather',
      name: 'Weather: outside just now',
      kind: 'weather',
      theme: 'sky',
      heading: 'Outside just now',
    },
  ];
}
