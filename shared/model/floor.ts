import { z } from 'zod';
import { HelpTopic } from './help-request.ts';
import { Id, Instant, Name } from './id.ts';
import { OrderKind } from './order.ts';
import { PickUpItem } from './pick-up.ts';
import { ListItem } from './visit.ts';

/** How somebody wants to be spoken to during one visit, in their own words. */
export const GreetAs = Name.max(40);

/**
 * A call as staff see it. What is null was never said, is older than five minutes, or is nobody's business; nothing here
 * comes from an earlier visit or from a camera.
 */
export const FloorRequest = z.strictObject({
  id: Id,
  /** The kiosk's name. */
  place: z.string(),
  askedAt: Instant,
  waitingSince: Instant,
  promisedBy: Instant,
  escalated: z.boolean(),
  taken: z.enum(['by-me', 'by-another']).nullable(),
  topic: HelpTopic.nullable(),
  productId: Id.nullable(),
  greetAs: GreetAs.nullable(),
});
export type FloorRequest = z.infer<typeof FloorRequest>;

/** A visit that its person shares with the staff, for as long as it lasts. */
export const FloorVisit = z.strictObject({
  id: Id,
  place: z.string(),
  sharedAt: Instant,
  greetAs: GreetAs.nullable(),
  /** Null once nothing happened in the visit for five minutes. */
  list: z.array(ListItem).max(200).nullable(),
});
export type FloorVisit = z.infer<typeof FloorVisit>;

/** An order whose owner stands there. */
export const FloorPickUp = z.strictObject({
  id: Id,
  ticket: z.string(),
  kind: OrderKind,
  number: z.string(),
  place: z.string(),
  calledAt: Instant,
  taken: z.enum(['by-me', 'by-another']).nullable(),
  items: z.array(PickUpItem),
});
export type FloorPickUp = z.infer<typeof FloorPickUp>;

/** All that the staff's page shows: what customers sent, and nothing that anybody else found out. */
export const Floor = z.strictObject({
  at: Instant,
  requests: z.array(FloorRequest),
  visits: z.array(FloorVisit),
  pickUps: z.array(FloorPickUp),
});
export type Floor = z.infer<typeof Floor>;

/** One look of somebody of the staff at what a person had sent or shared, from its first to its last moment. */
export const StaffLook = z.strictObject({ at: Instant, until: Instant, saw: z.enum(['call', 'visit']) });
export type StaffLook = z.infer<typeof StaffLook>;
