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
