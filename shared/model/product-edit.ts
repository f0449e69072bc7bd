import { z } from 'zod';
import { Trait } from './catalogue.ts';
import { Id, Instant, Name } from './id.ts';
import { Product } from './product.ts';
import { Claim, LinkKind, Restock } from './product-facts.ts';
import { fullGtin } from './scanned-code.ts';

/** A claim as somebody writes it: without a source and a day it is none. */
export const ClaimDraft = Claim.omit({ id: true }).refine(
  ({ statedOn, validUntil }) => validUntil === null || validUntil >= statedOn,
  { path: ['validUntil'], error: 'It is over before it was stated.' },
);
export type ClaimDraft = z.infer<typeof ClaimDraft>;

/** A link that a merchant sets: to another product, or to a how-to. */
export const OwnLink = z.strictObject({ kind: LinkKind.exclude(['review']), target: Id });
export type OwnLink = z.infer<typeof OwnLink>;

const Money = z.int().min(0).max(99_999_999);

/** A lower price for a while, as somebody sets it; the regular one stands beside it. */
const OfferDraft = z.strictObject({
  saleMinor: Money,
  from: Instant.nullable(),
  until: Instant.nullable(),
});

/** What a product is, in words; of each that is null nothing is said from now on. */
const words = {
  brand: Product.shape.brand,
  category: Product.shape.category,
  department: z.string().min(1).max(60).nullable(),
  description: Product.shape.description,
  unit: Product.shape.unit,
  gtin: z
    .string()
    .refine((digits) => fullGtin(digits) !== null, 'is no barcode: its last digit does not fit the others')
    .nullable(),
  /** Name of the group whose products are one thing in several sizes or colours; null: it is in none. */
  group: Name.nullable(),
  traits: z.array(Trait).max(3),
};

/** What somebody changes of a product by hand. What is absent stays. */
export const ProductEdit = z.strictObject({
  name: Name.optional(),
  ...z.strictObject(words).partial().shape,
  /** The price from now on; an offer that was running ends with it. */
  priceMinor: Money.optional(),
  /** What it cost before, where that was more. */
  wasMinor: Money.optional(),
  /** Null: there is none from now on. */
  offer: OfferDraft.nullable().optional(),
  /** Counted now, in this shop. */
  stock: z.int().min(0).max(9_999_999).optional(),
  /** The next delivery to this shop; null: none is expected any more. */
  restock: Restock.omit({ at: true }).nullable().optional(),
  aisle: Product.shape.aisle.optional(),
  bay: Product.shape.bay.optional(),
  sensitive: z.boolean().optional(),
  /** All of them, in their order. */
  links: z.array(OwnLink).max(80).optional(),
  /** All of them. */
  claims: z.array(ClaimDraft).max(50).optional(),
});
export type ProductEdit = z.infer<typeof ProductEdit>;

/** A product that somebody makes by hand. */
export const NewProduct = z.strictObject({
  ...ProductEdit.shape,
  /** The number by which files and tills know it; without one it gets one. */
  number: z.string().trim().min(1).max(200).optional(),
  name: Name,
  priceMinor: Money,
  category: Product.shape.category,
});
export type NewProduct = z.infer<typeof NewProduct>;
