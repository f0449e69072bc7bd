import type { GoodFamily } from '../good-family.ts';

const place = { category: 'Drinks', aisle: '5' } as const;

/** Sample data: invented goods of an invented shop. */
export const DRINK_GOODS: readonly GoodFamily[] = [
  {
    ...place,
    key: 'juices',
    bay: 'D',
    brands: ['Hollow Lane Farm', 'Sunbow'],
    price: 230,
    packs: [{ unit: '1 litre' }, { unit: '3 × 200 ml', times: 0.9, shown: 3 }],
    container: '🧃',
    lines: `
      Orange juice | 🍊
      Pineapple juice | 🍍
      Mango juice | 🥭
      Grape juice | 🍇
      Tomato juice | 🍅
      Cherry juice | 🍒
      Peach nectar | 🍑
      Carrot juice | 🥕`,
    words: ['Pressed, not built from concentrate.'],
    beside: ['lunch', 'breakfast-bakes', 'fizzy'],
  },
  {
    ...place,
    key: 'fizzy',
    bay: 'D',
    brands: ['Canal Soda'],
    price: 145,
    packs: [{ unit: '330 ml' }],
    container: '🥤',
    lines: `
      Lemonade | 🍋
      Orangeade | 🍊
      Ginger soda | 🫚
      Cherry soda | 🍒
      Sparkling water | 💧`,
    words: ['Very cold, very loud.'],
    beside: ['lunch', 'crisps-and-nuts', 'quick-dinners'],
  },
  {
    ...place,
    key: 'coffees',
    bay: 'C',
    brands: ['Corner Roast'],
    price: 760,
    packs: [{ unit: '250 g' }, { unit: '1 kg', times: 3.6, shown: 3 }],
    lines: `
      Morning roast coffee | ☕🌅
      Evening roast coffee | ☕🌙
      Chocolate roast coffee | ☕🍫`,
    words: ['Roasted on the corner on Tuesdays. Ground if you ask.'],
    beside: ['milks', 'biscuits', 'chocolates'],
    trait: 'Weight',
  },
  {
    ...place,
    key: 'teas',
    bay: 'C',
    brands: ['Corner Roast', 'Lotus Hill'],
    price: 285,
    packs: [{ unit: '20 bags' }],
    lines: `
      Green tea | 🍵
      Mint tea | 🍵🌿
      Lemon tea | 🍵🍋
      Rose tea | 🍵🌹
      Hibiscus tea | 🍵🌺
      Chamomile tea | 🍵🌼
      Bubble tea kit | 🧋
      Mate tea | 🧉`,
    words: ['Three minutes, with the lid on.'],
    beside: ['biscuits', 'honeys', 'cakes'],
  },
  {
    ...place,
    key: 'beers',
    bay: 'D',
    brands: ['Canal Brewery'],
    price: 260,
    packs: [{ unit: '440 ml' }, { unit: '4 × 440 ml', times: 3.6, shown: 3 }],
    lines: `
      Wheat beer | 🍺🌾
      Lemon shandy | 🍺🍋
      Cherry beer | 🍺🍒`,
    words: ['Brewed where the barges used to turn.'],
    beside: ['crisps-and-nuts', 'barbecue'],
    sensitive: true,
  },
  {
    ...place,
    key: 'wines',
    bay: 'D',
    brands: ['Hillside Cellar'],
    price: 980,
    packs: [{ unit: '750 ml' }],
    lines: `
      House red wine | 🍷
      Old vine red wine | 🍷🍇
      Cherry wine | 🍷🍒
      Rice wine | 🍶🍚`,
    words: ['Chosen by four people who do not agree on much.'],
    beside: ['cheeses', 'meats'],
    sensitive: true,
  },
  {
    ...place,
    key: 'sparkling',
    bay: 'D',
    brands: ['Hillside Cellar'],
    price: 1450,
    packs: [{ unit: '750 ml' }],
    lines: `
      Sparkling white | 🍾
      Sparkling peach | 🍾🍑`,
    words: ['For the good news.'],
    beside: ['chocolates', 'flowers'],
    sensitive: true,
  },
];
