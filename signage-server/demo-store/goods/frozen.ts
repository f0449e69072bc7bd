import type { GoodFamily } from '../good-family.ts';

const place = { category: 'Frozen', aisle: '3', bay: 'C' } as const;

/** Sample data: invented goods of an invented shop. */
export const FROZEN_GOODS: readonly GoodFamily[] = [
  {
    ...place,
    key: 'ice-creams',
    brands: ['Three Gates Dairy', 'Our kitchen'],
    price: 430,
    packs: [{ unit: '500 ml' }, { unit: '1 litre', times: 1.8, shown: 2 }],
    lines: `
      Chocolate ice cream | 🍨🍫
      Strawberry ice cream | 🍨🍓
      Mango ice cream | 🍨🥭
      Mint ice cream | 🍨🌿
      Lemon sorbet | 🍧🍋
      Cherry sorbet | 🍧🍒`,
    words: ['Five things in it, all of which you know.'],
    beside: ['biscuits', 'berries', 'pies'],
  },
  {
    ...place,
    key: 'frozen-vegetables',
    brands: ['Hollow Lane Farm'],
    price: 195,
    packs: [{ unit: '500 g' }],
    container: '🧊',
    lines: `
      Frozen blueberries | 🫐
      Frozen garden peas | 🫛
      Frozen sweetcorn | 🌽
      Frozen broccoli | 🥦`,
    words: ['Frozen the hour it was picked.'],
    beside: ['meats', 'rices', 'fish'],
  },
  {
    ...place,
    key: 'fish',
    brands: ['Harbour & Sons'],
    price: 520,
    packs: [{ unit: '300 g' }],
    container: '🧊',
    lines: `
      Cod fillets | 🐟
      King prawns | 🦐
      Squid rings | 🦑
      Crab meat | 🦀`,
    words: ['Landed in Harbour Street and frozen on the quay.'],
    beside: ['unwaxed-lemon', 'frozen-vegetables', 'herbs'],
  },
  {
    ...place,
    key: 'quick-dinners',
    brands: ['Lotus Hill', 'Our kitchen'],
    price: 380,
    packs: [{ unit: '400 g' }],
    lines: `
      Pork dumplings | 🥟🐖
      Vegetable dumplings | 🥟🥬
      Prawn dumplings | 🥟🦐
      Breaded prawns | 🍤
      Oven chips | 🍟
      Sweet potato chips | 🍟🍠
      Cheese pizza | 🍕🧀
      Pepper pizza | 🍕🫑`,
    words: ['From the freezer to the table in twenty minutes.'],
    beside: ['greens', 'fizzy', 'beers'],
  },
];
