import { z } from 'zod';
import { CalendarDate, Id } from './id.ts';
import { Weekday, Window } from './window.ts';

/** Several where the shop closes for lunch; none: closed all day. One that crosses midnight belongs to its first day. */
const Hours = z.array(Window).max(4);

/** When the shop is open, on the wall clock of each display. */
export const OpeningHours = z.strictObject({
  /** A weekday that is not listed is closed. */
  week: z.array(z.strictObject({ weekday: Weekday, hours: Hours })).max(7),
  /** Dates with other hours than their weekday's. */
  exceptions: z
    .array(z.strictObject({ date: CalendarDate, hours: Hours }))
    .max(1000)
    .default([]),
  /** What screens play outside these hours; null is a dark screen. */
  closedPlaylistId: Id.nullable().default(null),
});
export type OpeningHours = z.infer<typeof OpeningHours>;
