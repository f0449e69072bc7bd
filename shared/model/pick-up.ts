import { z } from 'zod';
import { Id, Instant } from './id.ts';

/** What a place in the queue is for; whatever is fetched, also after a repair, is a pick-up there. */
export const PickUpKind = z.enum(['pick-up', 'return']);
export type PickUpKind = z.infer<typeof PickUpKind>;

/**
 * `underway` until it can be fetched, `ready` until its code is typed; then it is `waiting` in the queue, `served` by
 * somebody, and `closed`.
 */
export const PickUpState = z.enum(['underway', 'ready', 'waiting', 'served', 'closed']);
export type PickUpState = z.infer<typeof PickUpState>;

/** What the owner of an order types: letters and digits, in either case. */
export const PickUpCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9]{6,12}$/);

export const PickUpItem = z.strictObject({
  name: z.string().min(1).max(120),
  productId: Id.nullable().default(null),
  quantity: z.int().min(1).max(99),
});
export type PickUpItem = z.infer<typeof PickUpItem>;

/** A place in the queue, as screens and phones are told it: a number that means nothing to anybody else. */
export const Ticket = z.strictObject({
  /** "A07". */
  ticket: z.string().regex(/^[A-Z][0-9]{2}$/),
  kind: PickUpKind,
  state: z.enum(['waiting', 'served', 'closed']),
  calledAt: Instant,
  /** How many are before it. */
  ahead: z.int().min(0),
});
export type Ticket = z.infer<typeof Ticket>;
