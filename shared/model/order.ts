import { z } from 'zod';
import { Id, Instant } from './id.ts';
import { PickUpCode, PickUpItem, Ticket } from './pick-up.ts';

/** What somebody waits for: to be picked up or brought back at the shop, brought to them, or mended. */
export const OrderKind = z.enum(['pick-up', 'return', 'delivery', 'repair']);
export type OrderKind = z.infer<typeof OrderKind>;

/** How far an order is, as the shop's own system or its staff tell it. */
export const OrderStep = z.enum([
  'received',
  'preparing',
  'on-the-way',
  'not-met',
  'delivered',
  'looked-at',
  'waiting-for-part',
  'mending',
  'ready',
]);
export type OrderStep = z.infer<typeof OrderStep>;

/** The steps that each kind of order has, in their usual order; the first is where it begins unless it says otherwise. */
export const STEPS_OF: Readonly<Record<OrderKind, readonly [OrderStep, ...OrderStep[]]>> = {
  'pick-up': ['ready', 'preparing'],
  return: ['ready'],
  delivery: ['received', 'preparing', 'on-the-way', 'not-met', 'ready', 'delivered'],
  repair: ['received', 'looked-at', 'waiting-for-part', 'mending', 'ready'],
};

/** A round has no more stops than this. */
const StopsAway = z.int().min(0).max(200);

/** When it is expected, milliseconds since 1970. */
const Due = z
  .strictObject({ from: Instant, until: Instant })
  .refine(({ from, until }) => from <= until, 'It cannot end before it begins.');

/** An order as the shop's own system tells it. No name, no address: the code is what its owner has. */
export const NewOrder = z.strictObject({
  number: z.string().trim().min(1).max(40),
  kind: OrderKind.default('pick-up'),
  code: PickUpCode,
  items: z.array(PickUpItem).min(1).max(50),
  /** Where it begins; without one, where its kind usually does. */
  step: OrderStep.optional(),
  due: Due.nullable().default(null),
});
export type NewOrder = z.infer<typeof NewOrder>;

/** How far it is now. What is not said stays as it was. */
export const ToldStep = z.strictObject({
  step: OrderStep,
  /** How many stops of the round come before this one; only while it is on the way. */
  stopsAway: StopsAway.nullable().optional(),
  due: Due.nullable().optional(),
  /** When that was so; without it, now. What was told later than it is not undone by it. */
  at: Instant.optional(),
});
export type ToldStep = z.infer<typeof ToldStep>;

/** A step with the moment at which it began. */
export const StepTaken = z.strictObject({ step: OrderStep, at: Instant });
export type StepTaken = z.infer<typeof StepTaken>;

/** An order as the phone shows it to whoever follows it. On no screen of the shop: there only its ticket is (class L4). */
export const FollowedOrder = z.strictObject({
  id: Id,
  number: z.string(),
  kind: OrderKind,
  items: z.array(PickUpItem),
  /** Null once it is in its owner's hands. */
  step: OrderStep.nullable(),
  /** Steps so far, the first one first. */
  steps: z.array(StepTaken),
  stopsAway: StopsAway.nullable(),
  due: z.strictObject({ from: Instant, until: Instant }).nullable(),
  /** Its place in the queue once its owner has come. */
  ticket: Ticket.nullable(),
  closedAt: Instant.nullable(),
});
export type FollowedOrder = z.infer<typeof FollowedOrder>;
