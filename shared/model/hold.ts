import { z } from 'zod';
import { ClockTime } from './clock-time.ts';
import { Id, Instant, Name } from './id.ts';

/** So much of one product, put aside for somebody. */
export const HoldItem = z.strictObject({ productId: Id, quantity: z.int().min(1).max(99) });
export type HoldItem = z.infer<typeof HoldItem>;

/** What somebody wants put aside: for now, or with `slotFrom` for a time of the next day's pick-ups. */
export const HoldWanted = z.strictObject({
  items: z.array(HoldItem).min(1).max(20),
  slotFrom: Instant.nullable().default(null),
  /** Which of the shop's pick-up points; null where it has one. */
  point: Name.max(60).nullable().default(null),
});
export type HoldWanted = z.infer<typeof HoldWanted>;

/** `asked` until the staff have put it aside (`ready`); `here` once its code was typed; the rest are ends. */
export const HoldState = z.enum(['asked', 'ready', 'here', 'handed', 'cancelled', 'expired', 'withdrawn']);
export type HoldState = z.infer<typeof HoldState>;

const Slot = z.strictObject({ from: Instant, until: Instant });

/** A hold as anybody may be shown it who stands beside its person: the label of the bag, and no code. */
export const Hold = z.strictObject({
  id: Id,
  /** "R07": what the staff write on it. It opens nothing. */
  label: z.string(),
  items: z.array(z.strictObject({ productId: Id, name: z.string(), quantity: z.int() })),
  state: HoldState,
  madeAt: Instant,
  /** Fixed when it was made; nothing moves it. */
  expiresAt: Instant,
  slot: Slot.nullable(),
  point: z.string().nullable(),
});
export type Hold = z.infer<typeof Hold>;

/** How long a shop holds things, and what it offers for the next day. */
export const HoldRules = z.strictObject({
  on: z.boolean(),
  /** Minutes during opening hours. */
  minutes: z.int().min(15).max(2880),
  /** Other lengths for some categories; of several products the shortest counts. */
  categories: z
    .array(z.strictObject({ category: z.string().min(1).max(60), minutes: z.int().min(15).max(2880) }))
    .max(100),
  /** Of one product for one person. */
  most: z.int().min(1).max(99),
  nextDay: z
    .strictObject({
      /** The end of orders for the next open day, on the shop's wall clock. */
      cutOff: ClockTime,
      slotMinutes: z.int().min(15).max(480),
      /** How many may come in one slot. */
      perSlot: z.int().min(1).max(500),
      pickUpPoints: z.array(Name.max(60)).min(1).max(5),
      /** Also what is not here today: it comes with the next delivery. */
      alsoAbsent: z.boolean(),
    })
    .nullable(),
});
export type HoldRules = z.infer<typeof HoldRules>;

/** What holds until the shop says something else. */
export const USUAL_HOLD_RULES: HoldRules = { on: true, minutes: 120, categories: [], most: 3, nextDay: null };

/** What can be had at this moment, by the server's clock. */
export const HoldTerms = z.strictObject({
  now: Instant,
  /** The shop's: times are told on its wall clock, wherever a phone says it is. */
  zone: z.string(),
  on: z.boolean(),
  /** Minutes of opening hours, and other lengths for some categories. */
  minutes: z.int(),
  categories: HoldRules.shape.categories,
  most: z.int(),
  nextDay: z
    .strictObject({
      /** After this moment these slots are gone. */
      cutOffAt: Instant,
      slots: z.array(Slot),
      pickUpPoints: z.array(z.string()),
      alsoAbsent: z.boolean(),
    })
    .nullable(),
});
export type HoldTerms = z.infer<typeof HoldTerms>;
