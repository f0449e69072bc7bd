import { z } from 'zod';
import { Tags } from './condition.ts';
import { Id, Name, TimeZone } from './id.ts';
import { ScheduleDocument } from './manifest.ts';

/**
 * A schedule as one file: what the console exports and imports, and what `npm run explain` reads. Pictures and films
 * do not travel in it; creatives name them by their SHA-256.
 */
export const ScheduleFile = z.strictObject({
  /** Address of this format's JSON Schema, for editors. */
  $schema: z.string().max(300).optional(),
  format: z.literal('vitrine-schedule'),
  version: z.literal(1),
  /** The screens that entries may name, with the zone of the wall clock beside each, and its tags. */
  displays: z
    .array(z.strictObject({ id: Id, name: Name, zone: TimeZone, tags: Tags.default([]) }))
    .max(10_000),
  schedule: ScheduleDocument,
});
export type ScheduleFile = z.infer<typeof ScheduleFile>;

/** A file of 10,000 entries is about 4 MB. */
export const LARGEST_SCHEDULE_FILE_BYTES = 16 * 1024 * 1024;
