import type { GoodFamily } from '../good-family.ts';

const place = { category: 'Pantry', aisle: '4', bay: 'D', container: '🫙' } as const;

/** Sample data: invented goods of an invented shop. */
export const JARRED_GOODS: readonly GoodFamily[] = [
  {
    ...place,
    key: 'jams',
    brands: ['Our kitchen', 'Hollow Lane Farm'],
    price: 320,
    packs: [{ unit: '300 g' }],
    lines: `
      Cherry jam | 🍒
      Blueberry jam | 🫐
      Peach jam | 🍑
      Orange marmalade | 🍊
      Lemon curd | 🍋
      Apple jelly | 🍏`,
    words: ['More fruit than sugar, cooked in a copper pan.'],
    beside: ['loaves', 'salted-butter', 'breakfast-bakes'],
  },
  {
    ...place,
    key: 'pickles',
    brands: ['Our kitchen', 'Nonna Ines'],
    price: 275,
    packs: [{ unit: '280 g' }],
    lines: `
      Pickled onions | 🧅
      Gherkins | 🥒
      Pickled carrots | 🥕
      Sauerkraut | 🥬
      Green pepper relish | 🫑
      Mango chutney | 🥭`,
    words: ['Sharp, crisp, and better after a week open.'],
    beside: ['cheeses', 'lunch', 'barbecue'],
  },
  {
    ...place,
    key: 'sauces',
    brands: ['Nonna Ines', 'Casa Luz'],
    price: 290,
    packs: [{ unit: '190 g' }],
    lines: `
      Basil pesto | 🌿
      Chilli sauce | 🌶️
      Garlic sauce | 🧄
      Tomato sauce | 🍅
      Aubergine spread | 🍆`,
    words: ['Stir in at the end, off the heat.'],
    beside: ['pastas', 'barbecue', 'rolls'],
  },
  {
    ...place,
    key: 'spreads',
    brands: ['Millbrook', 'Cacao & Co.'],
    price: 310,
    packs: [{ unit: '250 g' }],
    lines: `
      Peanut butter | 🥜
      Chestnut spread | 🌰
      Chocolate spread | 🍫
      Coconut spread | 🥥`,
    words: ['Roasted, ground, and nothing else to say.'],
    beside: ['loaves', 'rolls', 'bananas'],
  },
];
