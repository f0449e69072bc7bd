import { z } from 'zod';
import { ShopProduct } from './catalogue.ts';
import { CalendarDate, Id, Instant, Name } from './id.ts';
import { OutsideUrl } from './outside-url.ts';

/** When there will be some again, as somebody told it. What one may still say of it: shared/floor/restock.ts. */
export const Restock = z.strictObject({
  on: CalendarDate,
  /** Who said so: the dairy, the depot. */
  source: z.string().min(1).max(120),
  /** When they said so. */
  at: Instant,
});
export type Restock = z.infer<typeof Restock>;

/** How much of a product one shop has, and when that was true. */
export const StockFact = z.strictObject({
  /** Code of the shop as feeds write it; empty for the shop that this server is of. */
  storeCode: z.string().max(64),
  /** Null: somebody said whether there is any, and nobody how many. */
  quantity: z.int().min(0).max(9_999_999).nullable(),
  available: z.boolean(),
  at: Instant,
  aisle: z.string().max(12),
  bay: z.string().max(12),
  /** The next delivery, where somebody has told one. */
  restock: Restock.optional(),
});
export type StockFact = z.infer<typeof StockFact>;

/** A price for a while. Outside of it the regular one holds. */
export const Offer = z.strictObject({
  regularMinor: z.int().min(0),
  saleMinor: z.int().min(0),
  from: Instant.nullable(),
  until: Instant.nullable(),
});
export type Offer = z.infer<typeof Offer>;

export const LinkKind = z.enum(['complement', 'substitute', 'accessory', 'how-to', 'review']);
export type LinkKind = z.infer<typeof LinkKind>;

/** From one product to another product, or to a how-to or a review. The merchant's stand before the model's. */
export const ProductLink = z.strictObject({
  kind: LinkKind,
  target: Id,
  origin: z.enum(['merchant', 'model']),
  /** The least stands first, within one origin. */
  rank: z.int().min(0).max(999),
});
export type ProductLink = z.infer<typeof ProductLink>;

/** What a claim is about, so that a shopper can look for it. */
export const ClaimAbout = z.enum(['climate', 'origin', 'welfare', 'other']);
export type ClaimAbout = z.infer<typeof ClaimAbout>;

/** Something that is said of a product: by whom, when, and until when it may be said. */
export const Claim = z.strictObject({
  id: Id,
  text: z.string().min(1).max(200),
  source: z.string().min(1).max(120),
  url: OutsideUrl.nullable(),
  statedOn: CalendarDate,
  /** The last day on which it holds; null: nobody has said. */
  validUntil: CalendarDate.nullable().default(null),
  about: ClaimAbout.default('other'),
  /** Number of the certificate that it rests on; null: none. */
  certificate: z.string().min(1).max(80).nullable().default(null),
});
export type Claim = z.infer<typeof Claim>;

/** What another shop asked for the same thing, when somebody looked. In the currency of this shop. */
export const PriceElsewhere = z.strictObject({
  source: z.string().min(1).max(120),
  priceMinor: z.int().min(0),
  url: OutsideUrl.nullable(),
  seenAt: Instant,
});
export type PriceElsewhere = z.infer<typeof PriceElsewhere>;

/** What a buyer wrote. No name is kept. A sample says that it is one. */
export const Review = z.strictObject({
  id: Id,
  rating: z.int().min(1).max(5),
  title: z.string().max(120),
  text: z.string().max(2000),
  source: z.string().min(1).max(120),
  writtenAt: Instant,
  isSample: z.boolean(),
});
export type Review = z.infer<typeof Review>;

/** How to do something with products of the shop. */
export const HowTo = z.strictObject({
  id: Id,
  title: Name,
  minutes: z.int().min(1).max(1440),
  /** All that is needed, so that nothing is missing at home. */
  parts: z
    .array(z.strictObject({ productId: Id, amount: z.string().max(40) }))
    .min(1)
    .max(30),
  steps: z.array(z.string().min(1).max(400)).min(1).max(30),
  isSample: z.boolean(),
});
export type HowTo = z.infer<typeof HowTo>;

/** How-tos as a file of our own brings them: products by the numbers that the shop knows them by. */
export const HowToFile = z.strictObject({
  howTos: z
    .array(
      z.strictObject({
        /** By it the same how-to is known again; without one, its title is. */
        id: z.string().min(1).max(200).optional(),
        title: HowTo.shape.title,
        minutes: HowTo.shape.minutes,
        parts: z
          .array(z.strictObject({ product: z.string().min(1).max(200), amount: z.string().max(40) }))
          .min(1)
          .max(30),
        steps: HowTo.shape.steps,
      }),
    )
    .min(1)
    .max(500),
});
export type HowToFile = z.infer<typeof HowToFile>;

/** All that is known of one product. */
export const ProductDetails = z.strictObject({
  product: ShopProduct,
  /** The others of its group. */
  variants: z.array(ShopProduct),
  offer: Offer.nullable(),
  /** This shop first. */
  stock: z.array(StockFact),
  /** Those that lead somewhere, the merchant's first. */
  links: z.array(ProductLink),
  claims: z.array(Claim),
  /** The cheapest first, dearer or not than here. None that is old, for it may be another by now. */
  elsewhere: z.array(PriceElsewhere).default([]),
  reviews: z.strictObject({
    count: z.int().min(0),
    /** Null without any. */
    average: z.number().min(1).max(5).nullable(),
    latest: z.array(Review).max(20),
  }),
  howTos: z.array(HowTo),
});
export type ProductDetails = z.infer<typeof ProductDetails>;

/** One thing in one basket. `shopper` is a random number of the shop's own, or nobody's. */
export const Purchase = z.strictObject({
  id: Id,
  basketId: Id,
  shopper: Id.nullable(),
  productId: Id,
  quantity: z.int().min(1).max(999),
  at: Instant,
  isSample: z.boolean(),
});
export type Purchase = z.infer<typeof Purchase>;
