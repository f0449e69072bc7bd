import { z } from 'zod';
import { Id, Instant, Name } from './id.ts';

/** One product of the shop as kiosk, phone and product cards know it. Money is in minor units (cents). */
export const Product = z.strictObject({
  id: Id,
  name: Name,
  brand: z.string().max(80),
  category: z.string().min(1).max(60),
  description: z.string().max(600),
  priceMinor: z.int().min(0),
  /** The price before an offer, only when there is an offer now. */
  wasMinor: z.int().min(0).optional(),
  currency: z.string().length(3),
  /** What one unit is, "1 kg" or "6 pack", as printed beside the price. */
  unit: z.string().max(30),
  stock: z.int().min(0),
  /** When `stock` was last known to be true. */
  stockAt: Instant,
  aisle: z.string().max(12),
  bay: z.string().max(12),
  /** Path of the picture below the server's origin. */
  picture: z
    .string()
    .max(200)
    .regex(/^\/(media|catalogue)\/[A-Za-z0-9._/-]+$/),
  gtin: z.string().max(14).optional(),
  /** Health, intimate, baby, alcohol and the like: class L5, never on a shared screen from history. */
  sensitive: z.boolean().default(false),
  /** Ids of products that go with this one, the merchant's own choice. */
  goesWith: z.array(Id).max(8).default([]),
});
export type Product = z.infer<typeof Product>;
