import { z } from 'zod';
import { CapSeverity } from './cap-feed.ts';
import { Id, Instant, Name } from './id.ts';

const common = {
  id: Id,
  displayIds: z.array(Id).max(500),
  startAt: Instant,
  /** When a screen lets go of it by its own clock. */
  endAt: Instant,
  /** When somebody ended it before that; null while nobody has. */
  endedAt: Instant.nullable(),
  createdAt: Instant,
};

/** A published playlist that has screens for a while, whatever is scheduled. */
export const LiveTakeover = z.strictObject({
  ...common,
  kind: z.literal('takeover'),
  name: Name,
  playlistId: Id,
  layoutId: Id.nullable().default(null),
  priority: z.int().min(0).max(100),
});
export type LiveTakeover = z.infer<typeof LiveTakeover>;

/** The words of an alarm: what a screen shows needs no file, so that it can be shown at once and without a network. */
export const AlarmWords = z.strictObject({
  heading: z.string().trim().min(1).max(80),
  text: z.string().trim().max(240).default(''),
});
export type AlarmWords = z.infer<typeof AlarmWords>;

/** An alarm on screens. Raised by a person, or by a CAP 1.2 message (OASIS), which is then named. */
export const LiveEmergency = z.strictObject({
  ...common,
  kind: z.literal('emergency'),
  words: AlarmWords,
  /** An exercise: screens say so, above all. */
  drill: z.boolean(),
  cap: z
    .strictObject({
      identifier: z.string().max(300),
      sender: z.string().max(300),
      sent: z.string().max(40),
      severity: CapSeverity.default('Unknown'),
    })
    .nullable(),
});
export type LiveEmergency = z.infer<typeof LiveEmergency>;

/** What a person puts on screens over the published schedule, at once and for a while. */
export const LiveInterruption = z.discriminatedUnion('kind', [LiveTakeover, LiveEmergency]);
export type LiveInterruption = z.infer<typeof LiveInterruption>;
