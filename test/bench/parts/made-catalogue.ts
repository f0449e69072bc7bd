import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import { seeded } from '../../support/seeded.ts';

const STARTS = [
  'ba',
  'cre',
  'do',
  'fa',
  'gri',
  'ho',
  'ju',
  'ka',
  'lo',
  'mi',
  'no',
  'pa',
  'qui',
  'ro',
  'sa',
  'te',
  'vi',
  'wo',
];
const ENDS = [
  'lan',
  'met',
  'nor',
  'pel',
  'rin',
  'sta',
  'tor',
  'van',
  'wick',
  'zel',
  'bury',
  'den',
  'fle',
  'gon',
  'hart',
];
/** 4,050 words. */
const LEXICON = STARTS.flatMap((a) => ENDS.flatMap((b) => ENDS.map((c) => `${a}${b}${c}`)));

/** Products as a large shop has them: names of three to five words, descriptions of a sentence or two. */
export function madeCatalogue(count: number): ShopProduct[] {
  const random = seeded(5);
  // As in any language, a few words stand in many names and most in few.
  const word = () => LEXICON[Math.floor(LEXICON.length * random() ** 2)] ?? '';
  return Array.from({ length: count }, (_, n) => ({
    id: `p${n}`,
    name: `${word()} ${word()} ${word()} ${1 + (n % 9)}00 g`,
    brand: `${LEXICON[n % 300]} & ${LEXICON[n % 70]}`,
    category: `${LEXICON[n % 40]} and more`,
    description: Array.from({ length: 12 + Math.floor(random() * 20) }, word).join(' '),
    priceMinor: 50 + Math.floor(random() * 5000),
    currency: 'EUR',
    unit: `${Math.ceil(random() * 10) * 100} g`,
    stock: Math.floor(random() * 60),
    stockAt: 1_790_000_000_000,
    aisle: String(1 + Math.floor(random() * 30)),
    bay: 'ABCD'[n % 4] ?? 'A',
    picture: '/catalogue/no-picture.webp',
    gtin: `20${String(n).padStart(10, '0')}0`,
    sensitive: false,
    goesWith: [],
  }));
}
