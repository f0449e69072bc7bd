import { z } from 'zod';
import { Id, Name } from './id.ts';
import { Product } from './product.ts';

/** What one shop may list. Kiosks hold all of it offline. */
export const MOST_IN_CATALOGUE = 50_000;

/** What tells the products of one group apart: "Size", "42". */
export const Trait = z.strictObject({
  name: z.string().min(1).max(40),
  value: z.string().min(1).max(60),
});
export type Trait = z.infer<typeof Trait>;

/** A product with what only a catalogue says of it. Everything here may be missing: older catalogues lack it. */
export const ShopProduct = Product.extend({
  /** The upper of two levels: what holds its category together with others. Absent: the category stands alone. */
  department: z.string().min(1).max(60).optional(),
  /** Products of one group are one thing in several sizes, colours or flavours. */
  group: z.strictObject({ id: Id, name: Name }).optional(),
  traits: z.array(Trait).max(3).optional(),
  /** The price of one measure, in minor units, as the law wants it beside the price. */
  unitPrice: z.strictObject({ minor: z.int().min(0), per: z.string().min(1).max(20) }).optional(),
  /** Nobody has counted: `stock` is 1 for "there is some" and 0 for "there is none". */
  stockSaid: z.literal(true).optional(),
});
export type ShopProduct = z.infer<typeof ShopProduct>;

/** A product as screens are given it. */
export function plainProduct(product: ShopProduct): Product {
  const {
    department: _department,
    group: _group,
    traits: _traits,
    unitPrice: _unitPrice,
    stockSaid: _said,
    ...plain
  } = product;
  return plain;
}

/** The whole catalogue as a kiosk holds it offline. */
export const Catalogue = z.strictObject({
  revision: z.string().min(1).max(64),
  products: z.array(ShopProduct).max(MOST_IN_CATALOGUE),
});
export type Catalogue = z.infer<typeof Catalogue>;
