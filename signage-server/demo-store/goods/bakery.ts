import type { GoodFamily } from '../good-family.ts';

const place = { category: 'Bakery', aisle: '1' } as const;
const each = { unit: 'each' } as const;

/** Sample data: invented goods of an invented shop. */
export const BAKERY_GOODS: readonly GoodFamily[] = [
  {
    ...place,
    key: 'loaves',
    bay: 'A',
    brands: ['Pell Street Bakery'],
    price: 260,
    packs: [{ unit: '800 g' }],
    lines: `
      White tin loaf | 🍞
      Malted wholemeal loaf | 🍞🌾
      Seeded loaf | 🍞🌻
      Walnut and rye loaf | 🍞🌰
      Olive loaf | 🍞🫒`,
    words: [
      'Bread that is baked before the street wakes up. Sliced if you ask.',
      'Bread of a long, slow dough with nothing added to hurry it.',
    ],
    beside: ['salted-butter', 'jams', 'cheeses'],
  },
  {
    ...place,
    key: 'rolls',
    bay: 'B',
    brands: ['Pell Street Bakery'],
    price: 175,
    packs: [{ unit: 'pack of 4', shown: 2 }],
    lines: `
      Plain bagels | 🥯
      Onion bagels | 🥯🧅
      Warm flatbreads | 🫓
      Garlic flatbreads | 🫓🧄
      Herb flatbreads | 🫓🌿
      Garlic baguettes | 🥖🧄
      Seeded baguettes | 🥖🌻`,
    words: [
      'Bread for the day, and toasted for the day after.',
      'Bread that is rolled by hand while you sleep.',
    ],
    beside: ['salted-butter', 'cheeses', 'soups'],
  },
  {
    ...place,
    key: 'cakes',
    bay: 'C',
    brands: ['Our kitchen', 'Pell Street Bakery'],
    price: 185,
    packs: [each, { unit: 'box of 4', times: 3.5, shown: 3 }],
    lines: `
      Sugared doughnut | 🍩
      Jam doughnut | 🍩🍓
      Lemon doughnut | 🍩🍋
      Vanilla cupcake | 🧁
      Cherry cupcake | 🧁🍒
      Lemon cupcake | 🧁🍋
      Chocolate cupcake | 🧁🍫
      Blueberry cupcake | 🧁🫐`,
    words: ['Made upstairs, carried down warm.', 'Small enough to have two of.'],
    beside: ['teas', 'coffees', 'milks'],
  },
  {
    ...place,
    key: 'cakes-to-share',
    bay: 'C',
    brands: ['Our kitchen'],
    price: 1450,
    packs: [{ unit: 'serves 8' }],
    lines: `
      Strawberry birthday cake | 🎂🍓
      Chocolate birthday cake | 🎂🍫
      Lemon birthday cake | 🎂🍋`,
    words: ['Order by noon and it carries a name the next day.'],
    beside: ['beeswax-candle', 'party', 'sparkling'],
  },
  {
    ...place,
    key: 'breakfast-bakes',
    bay: 'B',
    brands: ['Our kitchen'],
    price: 240,
    packs: [{ unit: 'pack of 4', shown: 2 }],
    lines: `
      Butter waffles | 🧇
      Chocolate waffles | 🧇🍫
      Buttermilk pancakes | 🥞
      Blueberry pancakes | 🥞🫐`,
    words: ['Two minutes in the toaster.'],
    beside: ['honeys', 'berries', 'yoghurts'],
  },
  {
    ...place,
    key: 'pies',
    bay: 'D',
    brands: ['Our kitchen', 'Ashby Butchers'],
    price: 420,
    packs: [{ unit: 'serves 1' }],
    lines: `
      Apple pie | 🥧🍎
      Cherry pie | 🥧🍒
      Pumpkin pie | 🥧🎃
      Steak pie | 🥧🥩
      Chicken pie | 🥧🍗
      Mushroom pie | 🥧🍄`,
    words: ['Butter pastry all round, filled to the lid.', 'Half an hour in a hot oven.'],
    beside: ['vegetables', 'ice-creams', 'peas-and-roots'],
  },
  {
    ...place,
    key: 'lunch',
    bay: 'D',
    brands: ['Our kitchen'],
    price: 345,
    packs: [each],
    lines: `
      Cheese sandwich | 🥪🧀
      Egg sandwich | 🥪🥚
      Bacon sandwich | 🥪🥓
      Tomato sandwich | 🥪🍅
      Avocado sandwich | 🥪🥑
      Tomato pizza slice | 🍕🍅
      Mushroom pizza slice | 🍕🍄
      Falafel wrap | 🥙🧆
      Bean burrito | 🌯🫘
      Garden salad | 🥗
      Egg salad | 🥗🥚`,
    words: ['Made this morning, gone by two.', 'For here, for the park, or for the train.'],
    beside: ['juices', 'fizzy', 'crisps-and-nuts'],
  },
];
