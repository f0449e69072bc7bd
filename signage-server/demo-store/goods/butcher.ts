import type { GoodFamily } from '../good-family.ts';

const place = { category: 'Butcher', aisle: '3', bay: 'D', brands: ['Ashby Butchers'] } as const;

/** Sample data: invented goods of an invented shop. */
export const BUTCHER_GOODS: readonly GoodFamily[] = [
  {
    ...place,
    key: 'meats',
    price: 560,
    packs: [{ unit: '400 g' }],
    lines: `
      Rump steak | 🥩🐄
      Sirloin steak | 🥩
      Lamb leg steak | 🥩🐑
      Pork ribs | 🍖🐖
      Lamb shank | 🍖🐑
      Chicken thighs | 🍗🐔
      Turkey leg | 🍗🦃
      Duck leg | 🍗🦆
      Streaky bacon | 🥓🐖`,
    words: ['Hung properly and cut to order.', 'From farms whose names are on the board.'],
    beside: ['peas-and-roots', 'sauces', 'wines', 'herbs'],
  },
  {
    ...place,
    key: 'barbecue',
    price: 460,
    packs: [
      { unit: 'pack of 4', shown: 2 },
      { unit: 'pack of 8', times: 1.85, shown: 3 },
    ],
    lines: `
      Beef burgers | 🍔
      Chicken burgers | 🍔🐔
      Carrot and bean burgers | 🍔🥕
      Pork sausages in rolls | 🌭`,
    words: ['For the pan on Monday and the grill on Sunday.'],
    beside: ['rolls', 'sauces', 'greens', 'beers'],
  },
];
