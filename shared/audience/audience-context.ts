import { z } from 'zod';
import { Instant } from '../model/id.ts';
import { Band } from '../model/playlist.ts';

/** A band as it is counted. `unknown` holds everybody under 20, near it, or not surely told (R13). */
export const CellBand = z.enum([...Band.options, 'unknown']);
export type CellBand = z.infer<typeof CellBand>;

/** People present at the same moment. No relation between them is inferred. */
export const Group = z.enum(['0', '1', '2', '3+']);
export type Group = z.infer<typeof Group>;

/** More faces than this in one frame are counted as this many. */
export const MAX_PEOPLE = 99;
const People = z.int().min(0).max(MAX_PEOPLE);

/** Who is in front of the screen now: a handful of counts, the only live answer that leaves the vision worker. */
export const AudienceContext = z
  .strictObject({
    at: Instant,
    /** People present. */
    count: People,
    group: Group,
    /** Of those, the ones facing the screen now. */
    facing: People,
    /** Of those, the ones who have faced it for a second in all. */
    watchers: People,
    /** Watchers by band. */
    bands: z.strictObject({ '20-39': People, '40-59': People, '60+': People, unknown: People }),
    /** Watchers by presentation; absent unless the signed posture's switch for it is on. */
    presentation: z.strictObject({ feminine: People, masculine: People, unknown: People }).optional(),
    /** Nobody for ten seconds. */
    idle: z.boolean(),
  })
  // Whoever may be under 20 has no band, and so no presentation (R13).
  .refine(
    ({ bands, presentation }) =>
      !presentation ||
      presentation.feminine + presentation.masculine <= bands['20-39'] + bands['40-59'] + bands['60+'],
    'guesses about somebody whose band is not known',
  );
export type AudienceContext = z.infer<typeof AudienceContext>;

export function groupOf(count: number): Group {
  if (count <= 0) return '0';
  if (count === 1) return '1';
  return count === 2 ? '2' : '3+';
}
