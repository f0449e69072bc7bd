import { z } from 'zod';
import { ShopProduct } from './catalogue.ts';
import { Id, Instant } from './id.ts';
import { Restock, StockFact } from './product-facts.ts';

/** A plan is for one walk through a shop. */
export const MOST_PLANNED = 60;

/** Where the list came from that a plan was made of. */
export const PlanOrigin = z.enum(['web', 'phone']);
export type PlanOrigin = z.infer<typeof PlanOrigin>;

export const PlannedItem = z.strictObject({ productId: Id, quantity: z.int().min(1).max(99) });
export type PlannedItem = z.infer<typeof PlannedItem>;

/** 128 bits in 22 characters of base64url; it travels behind the # of a link and in bodies, never in a logged address. */
export const PlanKey = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/** A list with what somebody needs who means to come: what is there, where, and since when that is known. */
export const VisitPlan = z.strictObject({
  /** The server's clock, and the shop's zone. */
  now: Instant,
  zone: z.string(),
  storeName: z.string(),
  /** BCP 47, of the shop's own words. */
  language: z.string(),
  currency: z.string().length(3),
  endsAt: Instant,
  /** In the order in which they were listed. What the shop sells no more is left out. */
  lines: z
    .array(
      z.strictObject({
        /** With what is left of it for others. */
        product: ShopProduct,
        quantity: z.int().min(1).max(99),
        restock: Restock.optional(),
        /** Other shops, by the words of their own counts. */
        elsewhere: z.array(StockFact),
      }),
    )
    .max(MOST_PLANNED),
  /** Null for the few to whom none is shown, so that it can be measured what an invitation does. */
  invitation: z
    .strictObject({
      /** When the shop is open next, or now; null: always, or nobody has said. */
      open: z.strictObject({ from: Instant, until: Instant }).nullable(),
      /** What is in the shop alone. */
      events: z
        .array(
          z.strictObject({
            title: z.string(),
            place: z.string(),
            startsAt: Instant,
            hasRoom: z.boolean(),
          }),
        )
        .max(3),
    })
    .nullable(),
});
export type VisitPlan = z.infer<typeof VisitPlan>;
