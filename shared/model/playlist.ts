import { z } from 'zod';
import { CalendarDate, Id, Instant, Name } from './id.ts';

/** Age bands that an audience rule may name. Under-20 is never a band (R13). */
export const Band = z.enum(['20-39', '40-59', '60+']);
export type Band = z.infer<typeof Band>;

/**
 * An audience rule of one variant. Every key given must hold. There is no key for anything else a camera might
 * guess: what the schema cannot say, the product cannot do (R16).
 */
export const AudienceRule = z
  .strictObject({
    band: Band.optional(),
    /** People present together: one, two, three or more. */
    group: z.enum(['1', '2', '3+']).optional(),
  })
  .refine((rule) => rule.band !== undefined || rule.group !== undefined, 'names no condition');
export type AudienceRule = z.infer<typeof AudienceRule>;

export const Variant = z.strictObject({ creativeId: Id, when: AudienceRule });
export type Variant = z.infer<typeof Variant>;

/** How a slot takes the place of the one before it. */
export const Transition = z.enum(['cut', 'fade', 'slide', 'wipe']);
export type Transition = z.infer<typeof Transition>;

/**
 * First and last day (both inclusive) on which a slot plays, on the wall calendar where the screen hangs. Absent, not
 * null, where there is no bound: a screen with an older build goes on reading playlists that have none.
 */
const validity = { from: CalendarDate.optional(), until: CalendarDate.optional() };

/** One place in a playlist's loop: a generic creative and, for some audiences, others in its stead. */
export const Slot = z.strictObject({
  id: Id,
  ...validity,
  /** Plays when no variant fits: nobody there, mixed audience, no camera, posture P0. */
  creativeId: Id,
  /** How long a picture or card stays. A video plays to its end, at most this long when given. */
  durationMs: z.int().min(1000).max(3_600_000).optional(),
  variants: z.array(Variant).max(8).default([]),
  /** Absent: a fade. */
  transition: Transition.optional(),
});
export type Slot = z.infer<typeof Slot>;

/** A place that another playlist fills, all of it, in its own order. */
export const NestedSlot = z.strictObject({ id: Id, ...validity, playlistId: Id });
export type NestedSlot = z.infer<typeof NestedSlot>;

export const PlaylistSlot = z.union([Slot, NestedSlot]);
export type PlaylistSlot = z.infer<typeof PlaylistSlot>;

/** How many playlists may stand in one another, the outermost counted. */
export const MAX_NESTING_DEPTH = 8;
/** How many slots a playlist may come to with all that is nested in it, the nesting ones counted. */
export const MAX_NESTED_SLOTS = 2000;

export const Playlist = z.strictObject({
  id: Id,
  name: Name,
  slots: z.array(PlaylistSlot).max(200),
  createdAt: Instant,
});
export type Playlist = z.infer<typeof Playlist>;

/** How long a picture or a product card stays when its slot does not say: the field's usual ten seconds. */
export const DEFAULT_DURATION_MS = 10_000;

export function isNested(slot: PlaylistSlot): slot is NestedSlot {
  return 'playlistId' in slot;
}

/** The slots that show a creative of their own. */
export function ownSlots({ slots }: Pick<Playlist, 'slots'>): Slot[] {
  return slots.filter((slot): slot is Slot => !isNested(slot));
}

/** The creatives of slots, variants included. */
export function creativeIdsOf(slots: readonly Slot[]): string[] {
  return slots.flatMap(({ creativeId, variants }) => [creativeId, ...variants.map((one) => one.creativeId)]);
}
