import { z } from 'zod';
import { Instant } from './id.ts';

/** What a call or a mail was about. Reasons, never content: no field of a touch takes anybody's words (D073). */
export const ContactReason = z.enum([
  'where-is',
  'advice',
  'price',
  'stock',
  'order',
  'return',
  'complaint',
  'accessibility',
  'other',
]);
export type ContactReason = z.infer<typeof ContactReason>;

/** Printable, without spaces: a number of the telling system's own. */
const number = z.string().regex(/^[\x21-\x7e]{1,64}$/);

const told = {
  /** By which the same touch is known when it is told again; unique within its source. */
  id: number,
  /** When it happened. */
  at: Instant,
};

const Bought = z.strictObject({ id: z.string().min(1).max(200), quantity: z.int().min(1).max(999) });

/** Something that happened between a shop and somebody, wherever: one schema for every source. Nobody is in it. */
export const ToldTouch = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('visit'), source: z.enum(['store', 'site', 'app']), ...told }),
  /** Somebody opened a product; by the number that the shop's own systems give it. */
  z.strictObject({
    kind: z.literal('view'),
    source: z.enum(['site', 'app']),
    ...told,
    product: z.string().min(1).max(200),
  }),
  z.strictObject({
    kind: z.literal('contact'),
    source: z.enum(['call', 'mail']),
    ...told,
    reason: ContactReason,
    product: z.string().min(1).max(200).optional(),
  }),
  /** The same as a receipt, and counted once with it: `id` of a till is the receipt's number. */
  z.strictObject({
    kind: z.literal('purchase'),
    source: z.enum(['till', 'site', 'app']),
    ...told,
    items: z.array(Bought).min(1).max(300),
    /** The text of the QR that the customer showed from their phone, where they did. */
    pass: z.string().min(1).max(200).optional(),
  }),
]);
export type ToldTouch = z.infer<typeof ToldTouch>;

export const TouchSource = z.enum(['store', 'site', 'app', 'till', 'call', 'mail']);
export type TouchSource = z.infer<typeof TouchSource>;
export const TouchKind = z.enum(['visit', 'view', 'contact', 'purchase']);
export type TouchKind = z.infer<typeof TouchKind>;
