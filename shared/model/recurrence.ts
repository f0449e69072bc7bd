import { z } from 'zod';
import { Weekday } from './window.ts';

const step = (largest: number) => z.int().min(1).max(largest);

/** Which day of a month: a date, or the nth or last of its weekdays. */
const DayOfMonth = z.discriminatedUnion('by', [
  /** In a month without that date its last day stands in: the 31st is 28 February, and 31 March again. */
  z.strictObject({ by: z.literal('date'), day: z.int().min(1).max(31) }),
  /** A month without a fifth Monday is skipped. */
  z.strictObject({
    by: z.literal('weekday'),
    nth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal('last')]),
    weekday: Weekday,
  }),
]);

/**
 * The days on which occurrences may start, counted from the entry's first day (`from`): every so many days, ISO
 * weeks, months or years. It is calendar arithmetic, never elapsed time. The entry's weekdays and dates hold as well.
 */
export const Recurrence = z.discriminatedUnion('unit', [
  z.strictObject({ unit: z.literal('day'), every: step(366) }),
  z.strictObject({ unit: z.literal('week'), every: step(52) }),
  z.strictObject({ unit: z.literal('month'), every: step(24), on: DayOfMonth }),
  /** On the date of the first day; 29 February is the 28th in other years. */
  z.strictObject({ unit: z.literal('year'), every: step(10) }),
]);
export type Recurrence = z.infer<typeof Recurrence>;
