import { z } from 'zod';
import { Id, Instant, Name } from './id.ts';
import { OutsideUrl } from './outside-url.ts';

/** The three scales of CAP 1.2, the gravest first. */
export const CapSeverity = z.enum(['Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown']);
export const CapUrgency = z.enum(['Immediate', 'Expected', 'Future', 'Past', 'Unknown']);
export const CapCertainty = z.enum(['Observed', 'Likely', 'Possible', 'Unlikely', 'Unknown']);

/** Which warnings of a feed concern this shop. */
export const CapFilter = z.strictObject({
  /** The least that is shown; what is not said in a message counts as `Unknown`, the last of each scale. */
  severity: CapSeverity.default('Severe'),
  urgency: CapUrgency.default('Expected'),
  certainty: CapCertainty.default('Likely'),
  /**
   * Geocodes as they stand in messages, or words of the area's description. One that fits is enough; none: everywhere.
   * A message that names no area concerns every area.
   */
  areas: z.array(z.string().trim().min(1).max(80)).max(50).default([]),
  /** Whether exercises are shown, as exercises. */
  exercises: z.boolean().default(false),
});
export type CapFilter = z.infer<typeof CapFilter>;

/** What a person sets of an address that is asked for warnings: a CAP 1.2 document, or an Atom feed of such. */
export const CapFeedDraft = z.strictObject({ name: Name, url: OutsideUrl, filter: CapFilter });
export type CapFeedDraft = z.infer<typeof CapFeedDraft>;

/** Why a feed could not be read. A code never changes its meaning. */
export const CapFeedFault = z.enum([
  /** The address, or one that it redirects to, lies within a private network or is plain http. */
  'address-refused',
  'host-unknown',
  /** No connection, or no whole answer in time. */
  'unreachable',
  /** It answered with a status that brings nothing. */
  'bad-answer',
  /** More than a megabyte, or compressed although nobody asked for that. */
  'too-large',
  /** Neither a CAP 1.2 message nor an Atom feed. */
  'no-feed',
]);
export type CapFeedFault = z.infer<typeof CapFeedFault>;

export const CapFeed = z.strictObject({
  id: Id,
  ...CapFeedDraft.shape,
  createdAt: Instant,
  /** When it was last read whole; null: never. */
  readAt: Instant.nullable(),
  /** When it was last tried. */
  triedAt: Instant.nullable(),
  /** Why the last try failed; null when it did not. */
  fault: CapFeedFault.nullable(),
});
export type CapFeed = z.infer<typeof CapFeed>;

/** Why a message put nothing on screens. A code never changes its meaning. */
export const CapRefusal = z.enum([
  /** Received before. */
  'known',
  /** A test, a draft or a message between systems. */
  'not-actual',
  /** An exercise, and those are not wanted. */
  'exercise',
  /** An acknowledgement, or a note of an error. */
  'not-a-warning',
  /** Not for the public. */
  'not-public',
  'severity',
  'urgency',
  'certainty',
  'area',
  'expired',
  /** It ends a warning that was not on screens. */
  'nothing-to-end',
  /** No CAP 1.2 message. */
  'unreadable',
  /** The feed names it, and its own address gave nothing. */
  'not-fetched',
  /** As many alarms lasted as screens take, and none of them was less grave. */
  'too-many',
  /** It was on screens and made room there for a graver one. */
  'displaced',
]);
export type CapRefusal = z.infer<typeof CapRefusal>;

/** What a message did: `ignored` has a reason. */
export const CapOutcome = z.enum(['raised', 'updated', 'cancelled', 'ignored']);
export type CapOutcome = z.infer<typeof CapOutcome>;

/** One message of a feed, and what became of it. */
export const CapReceipt = z.strictObject({
  feedId: Id,
  at: Instant,
  /** Of the message; null where nothing of it could be read. */
  identifier: z.string().max(300).nullable(),
  heading: z.string().max(80),
  outcome: CapOutcome,
  reason: CapRefusal.nullable(),
});
export type CapReceipt = z.infer<typeof CapReceipt>;
