import { z } from 'zod';
import { AudienceCell } from '../audience/audience-cell.ts';
import { SlotDecisions } from '../audience/slot-decision.ts';
import { LearningCell } from '../choosing/learning-cell.ts';
import { Id, Instant, LATEST_INSTANT } from './id.ts';
import { Place } from './place.ts';

/** Gap-free within an epoch, taken in the same transaction that stores the event. */
const seq = z.int().min(1).max(Number.MAX_SAFE_INTEGER);

/** Server time minus device time, milliseconds, as last measured; null where it never was. */
const clockOffsetMs = z.int().min(-LATEST_INSTANT).max(LATEST_INSTANT).nullable();

/** Proof of play of a slot that no audience rule touches: the exact time may be known. */
const Play = z.strictObject({
  seq,
  kind: z.literal('play'),
  creativeId: Id,
  playlistId: Id.nullable(),
  entryId: Id.nullable(),
  revision: z.int().min(0),
  startedAt: Instant,
  durationMs: z.int().min(0).max(86_400_000),
  result: z.enum(['complete', 'interrupted', 'failed']),
  clockOffsetMs,
  /** Null in the main zone, and of older players. */
  zone: Place.nullable().default(null),
  /** The place in its playlist; null of older players. */
  slotId: Id.nullable().default(null),
});

/**
 * Plays of a slot that has audience variants, whichever was chosen: counts per quarter of an hour, because the
 * exact time of an audience-driven play would betray who stood there (R08).
 */
const AdaptivePlays = z.strictObject({
  seq,
  kind: z.literal('adaptive-plays'),
  /** By the server's clock, as well as the screen knew it. */
  quarterStart: Instant,
  creativeId: Id,
  playlistId: Id.nullable(),
  plays: z.int().min(1).max(10_000),
  seconds: z.number().min(0).max(900_000),
});

/** How often a slot with audience variants showed what for which reason, in a quarter of an hour. Never one by itself. */
const AdaptiveDecisions = SlotDecisions.extend({ seq, kind: z.literal('adaptive-decisions') });

/** A list that somebody judges: the short list of a guide, or the ideas for their own list. */
const JudgedList = z.string().regex(/^(ideas|guide [A-Za-z0-9_-]{1,64})$/);

/** What was done at a touch kiosk. Never who, and never the words that were typed. */
const Interaction = z.strictObject({
  seq,
  kind: z.literal('interaction'),
  /** Device time. */
  at: Instant,
  /** Null of older players too. */
  clockOffsetMs: clockOffsetMs.default(null),
  action: z.enum([
    'touch',
    'search',
    'category',
    'product',
    'locate',
    'list-add',
    'list-remove',
    'this-is-it',
    'not-it',
    'qr-shown',
    'paired',
    'session-end',
    'idle-wipe',
    'camera-off',
    /** One thing more was put forward beside a list; or on a day of the lot it was not, and would have been. */
    'add-on-shown',
    'add-on-held',
    'add-on-dismissed',
    /** It was on the list when the session ended: of those that were shown it, and of those that were not. */
    'add-on-kept',
    'add-on-held-kept',
    /** The shortest walk to what is on a list was shown. */
    'walk-shown',
    /** Whoever went a way says whether it led to the product. */
    'way-found',
    'way-missed',
  ]),
  productId: Id.nullable(),
  /** Where on the screen the session was begun with a touch; null in the main zone, and of older players. */
  zone: Place.nullable().default(null),
  /** What was on glass there, by its place in its playlist; null where that depends on who stands there (R08). */
  slotId: Id.nullable().default(null),
  /** On which list "this is it" or "not it" was said; null for all else, and of older players. */
  list: JudgedList.nullable().default(null),
  /** By how many minutes a walk that was shown is shorter than looking aisle by aisle, estimated; null for all else. */
  minutes: z.int().min(0).max(240).nullable().default(null),
});

const Audience = z.strictObject({ seq, kind: z.literal('audience'), cell: AudienceCell });

/** What was learned in one part of a day that is over: sums, and not even which day (R07, R08). */
const Learning = z.strictObject({ seq, kind: z.literal('learning'), cell: LearningCell });

/** The ring was full and the oldest events were lost: counted, never silent. */
const Dropped = z.strictObject({ seq, kind: z.literal('dropped'), count: z.int().min(1), at: Instant });

/**
 * One row of a display's log. This union is also the allow-list of all that leaves a player by itself (R07), beside its
 * status. Only a command brings more: its answer, or the picture of the stage that it asks for (AUD-35).
 */
export const LogEvent = z.discriminatedUnion('kind', [
  Play,
  AdaptivePlays,
  AdaptiveDecisions,
  Interaction,
  Audience,
  Learning,
  Dropped,
]);
export type LogEvent = z.infer<typeof LogEvent>;

/** An event before its number is taken. */
export type LogEntry = LogEvent extends infer E ? (E extends LogEvent ? Omit<E, 'seq'> : never) : never;

/** A run of consecutive events. A wiped or re-paired display starts a new epoch, so numbers are never reused. */
export const LogBatch = z.strictObject({ epoch: Id, events: z.array(z.unknown()).min(1).max(500) });
export type LogBatch = z.infer<typeof LogBatch>;

/** `ack` is the highest number up to which everything is stored; refused rows count as dealt with. */
export const LogReceipt = z.strictObject({
  ack: z.int().min(0),
  refused: z.array(z.strictObject({ seq: z.int().nullable(), reason: z.string() })),
});
export type LogReceipt = z.infer<typeof LogReceipt>;
