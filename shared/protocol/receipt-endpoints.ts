import { z } from 'zod';
import { Instant } from '../model/id.ts';
import { endpoints } from './endpoint.ts';

/** What a till tells of one sale. */
const ReceiptTold = z.strictObject({
  /** The till's own number of it, unique in the shop: told twice, it counts once. */
  receiptId: z
    .string()
    .min(1)
    .max(64)
    .regex(/^[\x21-\x7e]+$/),
  /** When it was paid. */
  at: Instant,
  items: z
    .array(z.strictObject({ id: z.string().min(1).max(200), quantity: z.int().min(1).max(999) }))
    .min(1)
    .max(300),
  /** What was paid, in minor units: what points go by. Left out: what its goods cost here today. */
  totalMinor: z.int().min(0).max(1_000_000_000).optional(),
  /** The text of the QR that the customer showed from their phone, where they did. */
  pass: z.string().min(1).max(200).optional(),
});

/** Receipts, from the shop's tills. */
export const receiptEndpoints = endpoints({
  tellReceipt: {
    method: 'POST',
    path: '/api/v1/receipts',
    access: 'catalogue-key',
    summary:
      'What was bought together, by the key that tells stock and prices. A receipt told again changes nothing. With the pass of a customer who agreed to it, it is remembered for them; else it is nobody’s',
    body: ReceiptTold,
    largestBody: 64 * 1024,
    response: z.strictObject({
      /** How many different products of it are known here. */
      taken: z.int().min(0),
      /** Numbers that no product has. */
      unknown: z.array(z.string()),
      /** It had been told before, and nothing has changed. */
      repeated: z.boolean(),
      /**
       * What became of the pass; null without one. A sale stands whatever its pass is worth, and whether its owner lets
       * purchases be remembered is not the till's to know.
       */
      pass: z.enum(['read', 'link-stale', 'link-used', 'code-unknown']).nullable(),
    }),
  },
  tellReturn: {
    method: 'POST',
    path: '/api/v1/receipts/return',
    access: 'catalogue-key',
    summary:
      'What was paid back and brought back of a receipt so far, or that all of it is undone: points that it earned go back. Told again it changes nothing',
    body: z.strictObject({
      receiptId: ReceiptTold.shape.receiptId,
      /** All that was paid back of it until now, in minor units; left out: the whole receipt is undone. */
      paidBackMinor: z.int().min(1).max(1_000_000_000).optional(),
      /**
       * All goods of it that were brought back until now. Left out beside a sum: nobody knows which. Goods that are not on
       * the receipt count for nothing, and no more than were bought.
       */
      items: ReceiptTold.shape.items.optional(),
    }),
    response: z.strictObject({
      /** Whether there was anything to take back that had not been before. */
      changed: z.boolean(),
    }),
  },
});
