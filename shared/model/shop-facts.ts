import { z } from 'zod';
import { MOST_IN_CATALOGUE } from './catalogue.ts';
import { Commitment, MOST_COMMITMENTS } from './commitment.ts';
import { Guide } from './guide.ts';
import { Id } from './id.ts';
import { Claim, HowTo, PriceElsewhere, ProductLink, Restock, Review, StockFact } from './product-facts.ts';

/** What is known of one product beside what it costs and where it stands. */
export const FactsOfProduct = z.object({
  id: Id,
  /** In other shops than the one this kiosk stands in. */
  elsewhere: z.array(StockFact).default([]),
  /** When this shop has it again, as told; whether that may be said is decided then. */
  restock: Restock.optional(),
  /** What other shops asked for it, whenever somebody looked: how old it may be is decided when it is said. */
  prices: z.array(PriceElsewhere).max(50).default([]),
  /** To other products and to how-tos; the merchant's first. */
  links: z.array(ProductLink).default([]),
  claims: z.array(Claim).default([]),
  reviews: z
    .object({
      count: z.int().min(0),
      /** Null without any. */
      average: z.number().min(1).max(5).nullable(),
      /** The latest, of which a shop with many keeps fewer per product. */
      latest: z.array(Review).max(20),
    })
    .default({ count: 0, average: null, latest: [] }),
});
export type FactsOfProduct = z.infer<typeof FactsOfProduct>;

/**
 * What a kiosk keeps beside the catalogue, to say it without a network. Keys that this build does not know are left
 * out, and those that an older file lacks have defaults: a kiosk and a server of two ages understand each other.
 */
export const ShopFacts = z.object({
  format: z.int().min(1).default(1),
  /** Only products of which something is known. */
  products: z.array(FactsOfProduct).max(MOST_IN_CATALOGUE).default([]),
  howTos: z.array(HowTo).max(5000).default([]),
  guides: z.array(Guide).max(200).default([]),
  commitments: z.array(Commitment).max(MOST_COMMITMENTS).default([]),
});
export type ShopFacts = z.infer<typeof ShopFacts>;
