import type { GoodFamily } from '../good-family.ts';

const place = { category: 'Sweet things', aisle: '5' } as const;

/** Sample data: invented goods of an invented shop. */
export const SWEET_GOODS: readonly GoodFamily[] = [
  {
    ...place,
    key: 'chocolates',
    bay: 'A',
    brands: ['Cacao & Co.'],
    price: 290,
    packs: [{ unit: '100 g' }],
    lines: `
      Milk chocolate | 🍫🥛
      Orange chocolate | 🍫🍊
      Chestnut chocolate | 🍫🌰
      Mint chocolate | 🍫🌿
      Chilli chocolate | 🍫🌶️
      Cherry chocolate | 🍫🍒
      Salted chocolate | 🍫🧂`,
    words: ['From one farm, made two streets away.'],
    beside: ['coffees', 'teas', 'flowers'],
  },
  {
    ...place,
    key: 'biscuits',
    bay: 'A',
    brands: ['Our kitchen', 'Millbrook'],
    price: 235,
    packs: [{ unit: 'pack of 8', shown: 3 }],
    lines: `
      Oat biscuits | 🍪🌾
      Ginger biscuits | 🍪🫚
      Coconut biscuits | 🍪🥥
      Lemon biscuits | 🍪🍋
      Peanut cookies | 🍪🥜
      Fortune cookies | 🥠
      Moon cakes | 🥮`,
    words: ['Snap first, then crumble.'],
    beside: ['teas', 'milks', 'coffees'],
  },
  {
    ...place,
    key: 'sweets',
    bay: 'B',
    brands: ['Matinee'],
    price: 140,
    packs: [{ unit: '120 g' }],
    lines: `
      Fruit drops | 🍬
      Lemon drops | 🍬🍋
      Mint drops | 🍬🌿
      Cherry lollipops | 🍭🍒
      Apple lollipops | 🍭🍏
      Caramel custard | 🍮
      Sweet rice dumplings | 🍡`,
    words: ['Weighed into paper, as it was done here in 1931.'],
    beside: ['party', 'fizzy', 'chocolates'],
  },
];
