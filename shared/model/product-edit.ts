import { z } from 'zod';
import { Id, Name } from './id.ts';
import { Product } from './product.ts';
import { Claim, LinkKind } from './product-facts.ts';

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

/** What somebody changes of a product by hand. What is absent stays. */
export const ProductEdit = z.strictObject({
  name: Name.optional(),
  /** The price from now on; an offer that was running ends with it. */
  priceMinor: Money.optional(),
  /** What it cost before, where that was more. */
  wasMinor: Money.optional(),
  /** Counted now, in this shop. */
  stock: z.int().min(0).max(9_999_999).optional(),
  aisle: Product.shape.aisle.optional(),
  bay: Product.shape.bay.optional(),
  sensitive: z.boolean().optional(),
  /** All of them, in their order. */
  links: z.array(OwnLink).max(80).optional(),
  /** All of them. */
  claims: z.array(ClaimDraft).max(50).optional(),
});
export type ProductEdit = z.infer<typeof ProductEdit>;
