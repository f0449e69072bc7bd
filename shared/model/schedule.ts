import { z } from 'zod';
import { Condition } from './condition.ts';
import { CalendarDate, Id, Instant, Name, TimeZone } from './id.ts';
import { Recurrence } from './recurrence.ts';
import { Weekday, Window } from './window.ts';

/** A named window of the day, with another window (or none: closed) on some weekdays. */
export const Daypart = z.strictObject({
  id: Id,
  name: Name,
  window: Window,
  exceptions: z
    .array(z.strictObject({ weekday: Weekday, window: Window.nullable() }))
    .max(7)
    .default([]),
  createdAt: Instant,
});
export type Daypart = z.infer<typeof Daypart>;

/** One line of the schedule: this playlist, on these displays, then. */
export const ScheduleEntry = z.strictObject({
  id: Id,
  name: Name,
  playlistId: Id,
  /** How the screen is divided meanwhile; null is full screen. Overlays play in the main zone of theirs. */
  layoutId: Id.nullable().default(null),
  /** Displays by id; empty means every display of the store. */
  displayIds: z.array(Id).max(500).default([]),
  /** Without a daypart the entry runs all day. */
  daypartId: Id.nullable().default(null),
  weekdays: z.array(Weekday).min(1).max(7).default([1, 2, 3, 4, 5, 6, 7]),
  /** First and last day (both inclusive) on which an occurrence may start. */
  from: CalendarDate.nullable().default(null),
  until: CalendarDate.nullable().default(null),
  /** Every day without one. With one, `from` is where counting starts and must be given. */
  recurrence: Recurrence.nullable().default(null),
  /** Days on which no occurrence starts, whatever else says so. */
  skip: z.array(CalendarDate).max(1000).default([]),
  /** An overlay (ticker, badge, alert bar) is decided apart from the main layer and drawn over it. */
  layer: z.enum(['main', 'overlay']).default('main'),
  /** All of these must be so. */
  when: z.array(Condition).max(12).default([]),
  /** A higher number wins. */
  priority: z.int().min(0).max(100).default(10),
  /** Orders entries of equal priority in their shared loop. */
  order: z.int().min(0).max(10_000).default(0),
  /** A fixed zone ("head office time"); null is the display's own. */
  zone: TimeZone.nullable().default(null),
  /** Share of voice: at least this many seconds, spread over each clock hour; null is its turn in the loop. */
  secondsPerHour: z.int().min(1).max(3600).nullable().default(null),
  /** At most this many plays begin in any 60 minutes, spread over them; null is no limit. */
  maxPlaysPerHour: z.int().min(1).max(3600).nullable().default(null),
  createdAt: Instant,
});
export type ScheduleEntry = z.infer<typeof ScheduleEntry>;
