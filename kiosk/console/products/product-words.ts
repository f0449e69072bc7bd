import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import type { ClaimAbout, LinkKind } from '../../../shared/model/product-facts.ts';

/** "12", "some", "none"; a dash where nobody has ever said. */
export function stockText({ stock, stockAt, stockSaid }: ShopProduct): string {
  if (stockAt === 0) return '–';
  if (stockSaid) return stock > 0 ? 'some' : 'none';
  return stock === 0 ? 'none' : String(stock);
}

export const LINK_WORDS: Readonly<Record<LinkKind, string>> = {
  complement: 'Goes with it',
  substitute: 'Instead of it',
  accessory: 'Accessory',
  'how-to': 'How-to',
  review: 'Review',
};

export const ABOUT_WORDS: Readonly<Record<ClaimAbout, string>> = {
  climate: 'Climate',
  origin: 'Where it is from',
  welfare: 'People and animals',
  other: 'Something else',
};

/** The fields of a product that is made or changed by hand. */
export const PRODUCT_FIELDS = {
  name: { label: 'Name', hint: null },
  category: { label: 'Category', hint: 'One that there is, or a new one.' },
  department: {
    label: 'Department',
    hint: 'What holds its category together with others. May be empty; a shop with many categories is found through by these.',
  },
  brand: { label: 'Brand', hint: null },
  description: { label: 'Description' },
  unit: {
    label: 'How much of it',
    hint: '“500 g”, “6 pack”. Of a measure the price of a kilo or a litre is told.',
  },
  gtin: { label: 'Barcode', hint: 'The digits under the bars; kiosks find it by them.' },
  number: { label: 'Number', hint: 'By which files and tills know it. Empty: it gets one.' },
  price: { label: 'Price', hint: null },
  offer: {
    label: 'Price in the offer',
    hint: 'Less than the regular one, which stands beside it. Empty: no offer.',
  },
  offerFrom: { label: 'Offer from', hint: 'Empty: from now on.' },
  offerUntil: { label: 'Offer until', hint: 'Empty: until somebody ends it.' },
  was: {
    label: 'Price before',
    hint: 'Without an offer: what it cost, where that was more. Empty: nothing is struck through.',
  },
  stock: { label: 'Pieces in this shop, counted now' },
  restockOn: {
    label: 'There is some again on',
    hint: 'Told to shoppers while it is sold out, until that day, for two weeks from today. Empty: nothing is told.',
  },
  restockSource: { label: 'Who says so', hint: 'The dairy, the depot: it stands beside the day.' },
  aisle: { label: 'Aisle', hint: null },
  bay: { label: 'Bay', hint: null },
  group: {
    label: 'Name of the group',
    hint: 'The same for all that are one thing in several sizes or colours: “Shop tee”.',
  },
  traits: { label: 'What tells it apart', hint: 'One on each line: “Size: M”.' },
} as const satisfies Record<string, { label: string; hint?: string | null }>;
