import type { GoodFamily } from '../good-family.ts';

const place = { category: 'Dairy and eggs', aisle: '3' } as const;

/** Sample data: invented goods of an invented shop. */
export const DAIRY_GOODS: readonly GoodFamily[] = [
  {
    ...place,
    key: 'milks',
    bay: 'A',
    brands: ['Three Gates Dairy', 'Millbrook'],
    price: 150,
    packs: [{ unit: '1 litre' }, { unit: '2 litres', times: 1.7, shown: 2 }],
    lines: `
      Semi-skimmed milk | 🥛🐄
      Goat milk | 🥛🐐
      Oat drink | 🥛🌾
      Coconut drink | 🥛🥥`,
    words: ['In a bottle that we take back.', 'Cold from the dairy at six.'],
    beside: ['cereals', 'coffees', 'biscuits'],
  },
  {
    ...place,
    key: 'yoghurts',
    bay: 'A',
    brands: ['Three Gates Dairy'],
    price: 95,
    packs: [{ unit: '150 g' }],
    lines: `
      Strawberry yoghurt | 🥣🍓
      Blueberry yoghurt | 🥣🫐
      Peach yoghurt | 🥣🍑
      Cherry yoghurt | 🥣🍒
      Mango yoghurt | 🥣🥭
      Lemon yoghurt | 🥣🍋`,
    words: ['Set in the pot, with the fruit below.'],
    beside: ['cereals', 'berries', 'honeys'],
  },
  {
    ...place,
    key: 'cheeses',
    bay: 'B',
    brands: ['Three Gates Dairy', 'Hollow Lane Farm'],
    price: 395,
    packs: [{ unit: '200 g' }, { unit: '400 g', times: 1.85, shown: 2 }],
    lines: `
      Mild cheddar | 🧀🐄
      Goat cheese | 🧀🐐
      Sheep cheese | 🧀🐑
      Chilli cheese | 🧀🌶️
      Walnut cheese | 🧀🌰
      Fondue mix | 🫕`,
    words: ['Cut from the wheel. Try a corner first.', 'Take it out of the fridge an hour before.'],
    beside: ['loaves', 'fruit', 'pickles', 'wines'],
  },
  {
    ...place,
    key: 'butters-and-eggs',
    bay: 'B',
    brands: ['Three Gates Dairy'],
    price: 255,
    packs: [{ unit: '250 g' }],
    lines: `
      Unsalted butter | 🧈🐄
      Garlic butter | 🧈🧄
      Herb butter | 🧈🌿`,
    words: ['Churned on Mondays and Thursdays.'],
    beside: ['loaves', 'meats', 'flours'],
  },
  {
    ...place,
    key: 'eggs',
    bay: 'B',
    brands: ['Three Gates Dairy', 'Hollow Lane Farm'],
    price: 290,
    packs: [
      { unit: 'box of 6', shown: 2 },
      { unit: 'box of 12', times: 1.8, shown: 3 },
    ],
    lines: `
      Organic eggs | 🥚🐔
      Duck eggs | 🥚🦆`,
    words: ['Stamped with the day they were laid.'],
    beside: ['loaves', 'meats', 'flours'],
  },
];
