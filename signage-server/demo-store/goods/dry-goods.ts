import type { GoodFamily } from '../good-family.ts';

const place = { category: 'Pantry', aisle: '4' } as const;

/** Sample data: invented goods of an invented shop. */
export const DRY_GOODS: readonly GoodFamily[] = [
  {
    ...place,
    key: 'pastas',
    bay: 'A',
    brands: ['Nonna Ines'],
    price: 175,
    packs: [{ unit: '500 g' }, { unit: '1 kg', times: 1.8, shown: 2 }],
    lines: `
      Linguine | 🍝
      Wholewheat spaghetti | 🍝🌾
      Spinach tagliatelle | 🍝🥬
      Egg tagliatelle | 🍝🥚`,
    words: ['Dried slowly, so that it holds a sauce.'],
    beside: ['sauces', 'tins', 'cheeses'],
  },
  {
    ...place,
    key: 'rices',
    bay: 'B',
    brands: ['Lotus Hill'],
    price: 210,
    packs: [{ unit: '500 g' }],
    lines: `
      Basmati rice | 🍚
      Brown rice | 🍚🌾
      Mushroom risotto rice | 🍚🍄
      Curry and rice kit | 🍛
      Rice crackers | 🍘`,
    words: ['Rinse it twice; it is worth it.'],
    beside: ['tins', 'frozen-vegetables', 'noodles'],
  },
  {
    ...place,
    key: 'noodles',
    bay: 'B',
    brands: ['Lotus Hill'],
    price: 165,
    packs: [{ unit: '90 g' }],
    lines: `
      Chicken noodles | 🍜🐔
      Prawn noodles | 🍜🦐
      Mushroom noodles | 🍜🍄
      Hot pepper noodles | 🍜🌶️`,
    words: ['Four minutes, one bowl.'],
    beside: ['greens', 'eggs', 'quick-dinners'],
  },
  {
    ...place,
    key: 'cereals',
    bay: 'A',
    brands: ['Millbrook'],
    price: 285,
    packs: [{ unit: '500 g' }],
    lines: `
      Berry muesli | 🥣🫐
      Nut granola | 🥣🥜
      Apple muesli | 🥣🍎
      Coconut granola | 🥣🥥`,
    words: ['Toasted in small trays, turned by hand.'],
    beside: ['milks', 'yoghurts', 'bananas'],
  },
  {
    ...place,
    key: 'flours',
    bay: 'C',
    brands: ['Millbrook'],
    price: 150,
    packs: [{ unit: '1.5 kg' }],
    lines: `
      Plain flour | 🌾
      Strong bread flour | 🌾🍞
      Cake flour | 🌾🎂
      Sea salt | 🧂`,
    words: ['Stone-ground, so shake the bag.'],
    beside: ['eggs', 'butters-and-eggs', 'milks'],
  },
  {
    ...place,
    key: 'oils',
    bay: 'C',
    brands: ['Nonna Ines'],
    price: 640,
    packs: [{ unit: '500 ml' }],
    container: '🍶',
    lines: `
      Olive oil | 🫒
      Sunflower oil | 🌻
      Chilli oil | 🌶️`,
    words: ['Pressed cold. Keep it out of the sun.'],
    beside: ['greens', 'vegetables', 'loaves'],
  },
  {
    ...place,
    key: 'honeys',
    bay: 'D',
    brands: ['Rooftop Bees'],
    price: 560,
    packs: [{ unit: '340 g' }],
    lines: `
      Heather honey | 🍯🌸
      Sunflower honey | 🍯🌻
      Honey with walnuts | 🍯🌰`,
    words: ['From the same bees, in another month.'],
    beside: ['loaves', 'teas', 'yoghurts'],
  },
  {
    ...place,
    key: 'crisps-and-nuts',
    bay: 'C',
    brands: ['Matinee', 'Sunbow'],
    price: 215,
    packs: [{ unit: '150 g' }],
    lines: `
      Salted peanuts | 🥜🧂
      Chilli peanuts | 🥜🌶️
      Salted popcorn | 🍿🧂
      Roast chestnuts | 🌰🔥
      Stuffed olives | 🫒🌶️`,
    words: ['For the first guest, or the second half.'],
    beside: ['beers', 'fizzy', 'wines'],
  },
];
