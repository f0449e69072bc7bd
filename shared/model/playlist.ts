import { z } from 'zod';
import { CalendarDate, Id, Instant, Name } from './id.ts';

/** Age bands that an audience rule may name. Under-20 is never a band (R13). */
export const Band = z.enum(['20-39', '40-59', '60+']);
export type Band = z.infer<typeof Band>;

/** How somebody presents, as a network guesses it: only where the store has switched it on, which is off by default. */
export const Presentation = z.enum(['feminine', 'masculine']);
export type Presentation = z.infer<typeof Presentation>;

/**
 * What an audience rule may ask. Every key given must hold. There is no key for anything else a camera might guess:
 * what the schema cannot say, the product cannot do (R16).
 */
const Asked = z.strictObject({
  band: Band.optional(),
  /** People present together: nobody for a while, one, two, three or more. */
  group: z.enum(['0', '1', '2', '3+']).optional(),
  /** Of those, the ones who face the screen: at least one, or three and more. */
  attention: z.enum(['somebody', 'many']).optional(),
  presentation: Presentation.optional(),
});
const conditions = Asked.refine(isPossible, 'asks for what cannot be together');

/** The rule of one variant, or of a scheduled entry. */
export const AudienceRule = conditions.refine(asksSomething, 'names no condition');
export type AudienceRule = z.infer<typeof Asked>;

function isPossible({ band, group, attention, presentation }: z.infer<typeof Asked>): boolean {
  if (group === '0') return band === undefined && attention === undefined && presentation === undefined;
  return attention !== 'many' || group === undefined || group === '3+';
}

/** Whether a rule tells one audience from another. */
export function asksSomething(rule: AudienceRule): boolean {
  return Object.keys(rule).length > 0;
}

export const Variant = z.strictObject({
  creativeId: Id,
  when: conditions,
  /** Whom somebody had in mind: a guess in their own words, which the console measures. No screen is told. */
  persona: z.string().trim().min(1).max(200).optional(),
});
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
export const Slot = z
  .strictObject({
    id: Id,
    ...validity,
    /** Plays when no variant fits: nobody there, mixed audience, no camera, posture P0. */
    creativeId: Id,
    /** How long a picture or card stays. A video plays to its end, at most this long when given. */
    durationMs: z.int().min(1000).max(3_600_000).optional(),
    variants: z.array(Variant).max(8).default([]),
    /**
     * Who chooses among what fits: the rules alone, or, among the slot's own creative and every variant whose rule fits,
     * what the screen has learned holds people longest. Absent: the rules.
     */
    choice: z.enum(['rules', 'learn']).optional(),
    /** How long what was chosen stays, whoever comes or goes. Absent: six seconds, which is the least. */
    holdMs: z.int().min(6000).max(600_000).optional(),
    /** Absent: a fade. */
    transition: Transition.optional(),
  })
  .refine(({ choice, variants }) => choice === 'learn' || variants.every(({ when }) => asksSomething(when)), {
    path: ['variants'],
    error: 'A variant without a rule can only be learned.',
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
