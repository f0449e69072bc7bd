import type { GoodFamily } from '../good-family.ts';

const place = {
  category: 'Fruit and vegetables',
  aisle: '2',
  brands: ['Hollow Lane Farm', 'Sunbow'],
} as const;

/** Sample data: invented goods of an invented shop. */
export const GREENGROCER_GOODS: readonly GoodFamily[] = [
  {
    ...place,
    key: 'fruit',
    bay: 'A',
    price: 220,
    packs: [{ unit: '500 g' }],
    lines: `
      Gala apples | 🍎
      Green cooking apples | 🍏
      Conference pears | 🍐
      Clementines | 🍊
      Yellow peaches | 🍑
      Red grapes | 🍇
      Green kiwis | 🥝`,
    words: ['Picked when it was ready, not when the lorry was.', 'Sweet, and sold before it is soft.'],
    beside: ['fruit', 'yoghurts', 'cheeses'],
  },
  {
    ...place,
    key: 'big-fruit',
    bay: 'A',
    price: 240,
    packs: [{ unit: 'each' }],
    lines: `
      Ripe mango | 🥭
      Pineapple | 🍍
      Galia melon | 🍈
      Watermelon | 🍉
      Coconut | 🥥`,
    words: ['Ask us for one that is ready today, or on Saturday.'],
    beside: ['fruit', 'yoghurts', 'ice-creams'],
  },
  {
    ...place,
    key: 'berries',
    bay: 'B',
    price: 290,
    packs: [{ unit: '200 g' }],
    lines: `
      Sweet cherries | 🍒
      Lunch box blueberries | 🫐
      Little strawberries | 🍓`,
    words: ['In a paper punnet, without a lid to sweat under.'],
    beside: ['yoghurts', 'ice-creams', 'breakfast-bakes'],
  },
  {
    ...place,
    key: 'peas-and-roots',
    bay: 'C',
    price: 130,
    packs: [{ unit: '500 g' }, { unit: '2 kg', times: 3.2, shown: 3 }],
    lines: `
      Maris potatoes | 🥔
      Sweet potatoes | 🍠
      Brown onions | 🧅
      Loose carrots | 🥕`,
    words: ['With a little earth on, which keeps it fresh.'],
    beside: ['salted-butter', 'meats', 'herbs'],
  },
  {
    ...place,
    key: 'vegetables',
    bay: 'C',
    price: 150,
    packs: [{ unit: '250 g' }],
    lines: `
      Chestnut mushrooms | 🍄
      Cherry tomatoes | 🍅
      Sugar snap peas | 🫛
      Red chillies | 🌶️
      Root ginger | 🫚
      Sweet chestnuts | 🌰`,
    words: ['From the fields you see from the train.'],
    beside: ['pastas', 'noodles', 'meats'],
  },
  {
    ...place,
    key: 'greens',
    bay: 'B',
    price: 115,
    packs: [{ unit: 'each' }],
    lines: `
      Cucumber | 🥒
      Green pepper | 🫑
      Aubergine | 🍆
      Round lettuce | 🥬
      Corn on the cob | 🌽
      Garlic bulb | 🧄
      Carving pumpkin | 🎃`,
    words: ['Crisp this morning. Keep it in the drawer, not in plastic.'],
    beside: ['oils', 'vegetables', 'cheeses'],
  },
  {
    ...place,
    key: 'herbs',
    bay: 'D',
    price: 105,
    packs: [{ unit: 'bunch' }],
    lines: `
      Flat parsley | 🌿
      Garden mint | 🍃
      Sweet basil | 🌱`,
    words: ['Put it in a glass of water and it lasts the week.'],
    beside: ['pastas', 'vegetables', 'unwaxed-lemon'],
  },
];
