import type { GoodFamily } from '../good-family.ts';

const place = { category: 'Pantry', aisle: '4', container: '🥫' } as const;

/** Sample data: invented goods of an invented shop. */
export const TINNED_GOODS: readonly GoodFamily[] = [
  {
    ...place,
    key: 'tins',
    bay: 'A',
    brands: ['Nonna Ines', 'Lotus Hill'],
    price: 95,
    packs: [{ unit: '400 g' }, { unit: '4 × 400 g', times: 3.5, shown: 3 }],
    lines: `
      Chopped tomatoes | 🍅
      Tinned sweetcorn | 🌽
      White beans | 🫘
      Peach slices | 🍑
      Pineapple rings | 🍍
      Coconut milk | 🥥
      Garden carrots | 🥕`,
    words: ['Good on the night when nobody has shopped.', 'Tinned within a day of the harvest.'],
    beside: ['pastas', 'rices', 'vegetables'],
  },
  {
    ...place,
    key: 'soups',
    bay: 'C',
    brands: ['Our kitchen'],
    price: 160,
    packs: [{ unit: '400 g' }],
    lines: `
      Mushroom soup | 🍄
      Onion soup | 🧅
      Chicken soup | 🐔
      Pumpkin soup | 🎃
      Pea soup | 🫛`,
    words: ['Warm it slowly and tear some bread.'],
    beside: ['rolls', 'loaves', 'salted-butter'],
  },
  {
    ...place,
    key: 'tinned-fish',
    bay: 'B',
    brands: ['Harbour & Sons'],
    price: 185,
    packs: [{ unit: '120 g' }],
    lines: `
      Tuna in olive oil | 🐟
      Dressed crab | 🦀
      Octopus in tomato | 🐙`,
    words: ['Line-caught, and packed by hand.'],
    beside: ['pastas', 'rolls', 'unwaxed-lemon'],
  },
  {
    ...place,
    key: 'pet-food',
    bay: 'D',
    brands: ['Paw & Bowl'],
    price: 110,
    packs: [{ unit: '400 g' }],
    lines: `
      Dinner for dogs | 🐕
      Dinner for cats | 🐈
      Rabbit pellets | 🐇`,
    words: ['Meat, vegetables, and nothing that a vet would question.'],
    beside: ['pet-things'],
  },
];
