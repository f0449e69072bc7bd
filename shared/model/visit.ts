import { z } from 'zod';
import { Id, Instant, Name } from './id.ts';
import { FollowedOrder } from './order.ts';
import { Product } from './product.ts';

/** Purposes a person can agree to, each on its own, each off until then (spec/pairing-and-consent.md). */
export const Purpose = z.enum([
  'remember-list',
  'recommend-from-history',
  'recommend-from-purchases',
  'show-on-shared-screen',
  'staff-see-requests',
  'offers-by-message',
  'visit-rhythm',
]);
export type Purpose = z.infer<typeof Purpose>;

/**
 * A visit is one phone connected to one kiosk, from scan to end. `waiting`: another phone has the kiosk, and its person
 * is asked; a kiosk never sees that state, only that somebody waits.
 */
export const VisitState = z.enum(['waiting', 'matching', 'choosing', 'active', 'over']);
export type VisitState = z.infer<typeof VisitState>;

export const EndReason = z.enum([
  'phone',
  'kiosk',
  'idle',
  'cap',
  'presence',
  'replaced',
  'refused',
  'shutdown',
]);
export type EndReason = z.infer<typeof EndReason>;

export const ListItem = z.strictObject({ productId: Id, quantity: z.int().min(1).max(99), addedAt: Instant });
export type ListItem = z.infer<typeof ListItem>;

/** The rule that put a product on a shelf, and what it went by; the words for it are each page's own. */
export const SuggestionReason = z.discriminatedUnion('rule', [
  /** The merchant says that it goes with `with`, a product's name. */
  z.strictObject({ rule: z.literal('merchant'), with: Name }),
  /** The shop's receipts say so. */
  z.strictObject({ rule: z.literal('bought-together'), with: Name }),
  z.strictObject({ rule: z.literal('same-category'), category: z.string().min(1).max(60) }),
  /** What it went by stays unsaid: the screen is shared. */
  z.strictObject({ rule: z.literal('earlier-visit') }),
  /** The person has bought it on so many visits. Said on their own phone alone. */
  z.strictObject({ rule: z.literal('bought-before'), visits: z.int().min(1) }),
]);
export type SuggestionReason = z.infer<typeof SuggestionReason>;

/** A product with the rule and the data that put it there. */
export const Suggestion = z.strictObject({
  product: Product,
  /** `L2` comes from this visit, `L3` from what an earlier visit left. */
  contentClass: z.enum(['L2', 'L3']),
  reason: SuggestionReason,
});
export type Suggestion = z.infer<typeof Suggestion>;

/** What a kiosk may know of the visit on it: no name, no pseudonym, nothing above the permitted class. */
export const KioskVisit = z.strictObject({
  visitId: Id,
  state: VisitState,
  /** Three emoji that kiosk and phone both show. */
  match: z.tuple([z.string().max(8), z.string().max(8), z.string().max(8)]),
  startedAt: Instant,
  /** Hard end, ten minutes after the start. */
  capAt: Instant,
  list: z.array(ListItem).max(200),
  suggestions: z.array(Suggestion).max(6),
  /**
   * Posture P1 alone: whether this visit's person has agreed that the screen's camera measures while they stand there.
   * Absent in every other posture, where nobody is asked.
   */
  camera: z.enum(['asked', 'agreed']).optional(),
  /** Another phone has scanned and waits for this person's word; absent when none does. */
  waiting: z.literal(true).optional(),
});
export type KioskVisit = z.infer<typeof KioskVisit>;

/** What the person's own phone sees of the same visit. */
export const PhoneVisit = z.strictObject({
  ...KioskVisit.shape,
  mode: z.enum(['guest', 'remember']).nullable(),
  storeName: z.string(),
  displayName: z.string(),
  endReason: EndReason.nullable(),
  purposes: z.record(Purpose, z.boolean()),
  /** For whom the person shops now; null for themselves. */
  shoppingFor: z.strictObject({ id: Id, kind: z.enum(['child', 'gift', 'other']), name: Name }).nullable(),
  /** Products of the list that no other screen shows. */
  privateItems: z.array(Id).max(200),
  /** The list is unlike everything before: it may be for somebody else. */
  odd: z.boolean(),
  /** Orders that this person follows and does not have yet; a server before this said none. */
  orders: z.array(FollowedOrder).max(20).optional(),
  /** From which age this store remembers somebody; a server before this said none and meant 16. */
  minimumAge: z.int().optional(),
  /** The notice that the choices refer to; a new version asks again. */
  notice: z.strictObject({ id: z.string(), version: z.int(), hash: z.string() }),
});
export type PhoneVisit = z.infer<typeof PhoneVisit>;
