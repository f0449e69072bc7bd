import { z } from 'zod';

/**
 * A row's id: UUIDv7 text, so that ids sort by the time they were made. Demo rows carry short readable ids. One check and
 * not three: a log has thousands of them.
 */
export const Id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
export type Id = z.infer<typeof Id>;

/** Midnight UTC of 2100-01-01, where instants end. */
export const LATEST_INSTANT = 4_102_444_800_000;

/** Milliseconds since 1970-01-01T00:00:00Z, the only form in which time is stored or sent. */
export const Instant = z.int().min(0).max(LATEST_INSTANT);
export type Instant = z.infer<typeof Instant>;

/** Lower-case hex SHA-256 of a file's bytes: its name everywhere. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export type Sha256 = z.infer<typeof Sha256>;

/** Controls, and the marks that turn what follows round: "photo\u{202E}gnp.exe" reads as a picture's name. */
const UNSEEN = /[\p{Cc}\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

/** A name that a person or a file gave and another person reads, without what nobody can see in it. */
export const Name = z
  .string()
  .overwrite((given) => given.replace(UNSEEN, ''))
  .trim()
  .min(1)
  .max(120);

/** `YYYY-MM-DD` on the wall calendar of whichever zone the context says. */
export const CalendarDate = z.iso.date();

/** An IANA time zone that this runtime knows. */
export const TimeZone = z
  .string()
  .max(64)
  .refine((zone) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
      return true;
    } catch {
      return false;
    }
  }, 'is not a time zone that this system knows');
