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
      id: 'message-oven',
      name: 'Message: warm from the oven',
      kind: 'message',
      theme: 'tomato',
      heading: 'Warm from the oven at four',
      text: 'Every weekday. Ask for the end of the loaf.',
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
  ];
}
