import type { GoodFamily } from '../good-family.ts';

const place = { category: 'Home and flowers', aisle: '6' } as const;
const each = { unit: 'each' } as const;

/** Sample data: invented goods of an invented shop. */
export const HOME_GOODS: readonly GoodFamily[] = [
  {
    ...place,
    key: 'flowers',
    bay: 'A',
    brands: ['Fern & Fold'],
    price: 550,
    packs: [{ unit: 'bunch', shown: 3 }],
    lines: `
      Red roses | 🌹
      Tulips | 🌷
      Sunflowers | 🌻
      Hyacinths | 🪻
      Daisies | 🌼
      Cherry blossom | 🌸`,
    words: ['Cut the stems again at home and they last a week.'],
    beside: ['chocolates', 'candles', 'gifts'],
  },
  {
    ...place,
    key: 'plants',
    bay: 'A',
    brands: ['Fern & Fold'],
    price: 690,
    packs: [each],
    lines: `
      Window cactus | 🌵
      Hibiscus in a pot | 🪴🌺
      Small palm | 🌴
      Small fir | 🌲
      Lucky clover | 🍀`,
    words: ['Forgives a week without you.'],
    beside: ['flowers', 'candles'],
  },
  {
    ...place,
    key: 'candles',
    bay: 'B',
    brands: ['Rooftop Bees', 'Plain & Good'],
    price: 480,
    packs: [each, { unit: 'pack of 3', times: 2.7, shown: 3 }],
    lines: `
      Rose candle | 🕯️🌹
      Lemon candle | 🕯️🍋
      Pine candle | 🕯️🌲`,
    words: ['Burns clean for a long evening.'],
    beside: ['flowers', 'gifts'],
  },
  {
    ...place,
    key: 'soaps',
    bay: 'B',
    brands: ['Plain & Good'],
    price: 340,
    packs: [each],
    lines: `
      Lemon soap | 🧼🍋
      Mint soap | 🧼🌿
      Coconut soap | 🧼🥥
      Lavender hand cream | 🧴🪻
      Peach shampoo | 🧴🍑`,
    words: ['Without plastic, and without a smell that follows you.'],
    beside: ['cleaning', 'candles'],
  },
  {
    ...place,
    key: 'cleaning',
    bay: 'C',
    brands: ['Plain & Good'],
    price: 320,
    packs: [each],
    lines: `
      Kitchen roll | 🧻
      Lemon washing liquid | 🧴🍋
      Broom | 🧹
      Bucket | 🪣
      Plunger | 🪠
      Laundry basket | 🧺
      Toothbrush | 🪥
      Safety razor | 🪒`,
    words: ['Made to be mended, not binned.'],
    beside: ['soaps', 'natural-sponge'],
  },
  {
    ...place,
    key: 'tools',
    bay: 'C',
    brands: ['Hand & Hook'],
    price: 790,
    packs: [each],
    lines: `
      Hammer | 🔨
      Screwdriver | 🪛
      Spanner | 🔧
      Small saw | 🪚
      Torch | 🔦
      Light bulb | 💡
      Batteries | 🔋
      Padlock | 🔒
      Scissors | ✂️`,
    words: ['One good one, for the drawer in the hall.'],
    beside: ['tools', 'paper'],
  },
  {
    ...place,
    key: 'paper',
    bay: 'D',
    brands: ['Fern & Fold', 'Quire'],
    price: 420,
    packs: [each],
    lines: `
      Notebook | 📓
      Pencil | ✏️
      Paper clips | 📎
      Crayon | 🖍️
      Jigsaw puzzle | 🧩
      Playing dice | 🎲
      Kite | 🪁
      Teddy bear | 🧸`,
    words: ['For a rainy afternoon.'],
    beside: ['gifts', 'sweets'],
  },
  {
    ...place,
    key: 'gifts',
    bay: 'D',
    brands: ['Fern & Fold'],
    price: 260,
    packs: [each],
    lines: `
      Gift box | 🎁
      Gift ribbon | 🎀
      Envelope | ✉️`,
    words: ['We wrap at the till, if you like.'],
    beside: ['flowers', 'chocolates', 'candles'],
  },
  {
    ...place,
    key: 'party',
    bay: 'D',
    brands: ['Matinee'],
    price: 195,
    packs: [{ unit: 'pack of 6', shown: 3 }],
    lines: `
      Red balloons | 🎈
      Party poppers | 🎉
      Sparklers | 🎇
      Streamers | 🎊`,
    words: ['Loud, bright, and swept up in a minute.'],
    beside: ['cakes-to-share', 'fizzy', 'sweets'],
  },
  {
    ...place,
    key: 'clothes',
    bay: 'D',
    brands: ['Loom Lane'],
    price: 950,
    packs: [{ unit: 'small' }, { unit: 'medium', shown: 2 }, { unit: 'large', shown: 3 }],
    lines: `
      Wool socks | 🧦
      Knitted gloves | 🧤`,
    words: ['Knitted nearby, and darned for free.'],
    beside: ['clothes', 'candles'],
  },
  {
    ...place,
    key: 'pet-things',
    bay: 'C',
    brands: ['Paw & Bowl'],
    price: 240,
    packs: [each],
    lines: `
      Chewing bone | 🦴
      Ball of yarn | 🧶`,
    words: ['Tested by the shop dog.'],
    beside: ['pet-food'],
  },
  {
    ...place,
    key: 'care',
    bay: 'B',
    brands: ['Plain & Good'],
    price: 310,
    packs: [each],
    lines: `
      Headache tablets | 💊
      Thermometer | 🌡️
      Baby bottle | 🍼`,
    words: ['Ask us quietly. We have been asked before.'],
    beside: ['soaps'],
    sensitive: true,
  },
];
