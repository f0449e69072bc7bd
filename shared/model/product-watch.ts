import { z } from 'zod';
import { Id, Instant } from './id.ts';

/** What somebody wants to be told of a product: that it costs less than now, or that there is some again. */
export const WatchKind = z.enum(['price', 'stock']);
export type WatchKind = z.infer<typeof WatchKind>;

/** "Tell me when", as its person reads it. */
export const ProductWatch = z.strictObject({
  id: Id,
  productId: Id,
  /** Null when the shop no longer has it. */
  productName: z.string().nullable(),
  kind: WatchKind,
  /** Of a price: what it cost when it was asked for, in minor units. */
  thanMinor: z.int().min(0).nullable(),
  madeAt: Instant,
  /** When it came true, and they were told. It does so once. */
  firedAt: Instant.nullable(),
});
export type ProductWatch = z.infer<typeof ProductWatch>;

/** What a watch goes by. The same for everybody: who asked is no part of it. */
export interface WatchedProduct {
  priceMinor: number;
  stock: number;
}

/** Whether it has come true. */
export function hasComeTrue(
  { kind, thanMinor }: Pick<ProductWatch, 'kind' | 'thanMinor'>,
  { priceMinor, stock }: WatchedProduct,
): boolean {
  return kind === 'stock' ? stock > 0 : thanMinor !== null && priceMinor < thanMinor;
}
