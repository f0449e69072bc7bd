import { z } from 'zod';
import { Id, Instant } from './id.ts';

/** Something that waits at the shop for who ordered it, or that is brought back. */
export const PickUpKind = z.enum(['pick-up', 'return']);
export type PickUpKind = z.infer<typeof PickUpKind>;

/** `ready` until its code is typed; then it is `waiting` in the queue, `served` by somebody, and `closed`. */
export const PickUpState = z.enum(['ready', 'waiting', 'served', 'closed']);
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

/** An order as the shop's own system tells it. No name, no address: the code is what its owner brings. */
export const NewPickUp = z.strictObject({
  number: z.string().trim().min(1).max(40),
  kind: PickUpKind.default('pick-up'),
  code: PickUpCode,
  items: z.array(PickUpItem).min(1).max(50),
});
export type NewPickUp = z.infer<typeof NewPickUp>;

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
