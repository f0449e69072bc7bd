import { clockOf } from './zone.ts';

export const HOUR_MS = 3_600_000;

/** One hour as a wall clock strikes it; half-open, in ms since 1970. */
export interface ClockHour {
  readonly start: number;
  readonly end: number;
}

/**
 * The clock hour around an instant, on the wall clock of a zone; on UTC where this runtime does not know the zone.
 * It always is sixty minutes long: a clock that is moved by a whole hour leaves its borders where they are, and one
 * that is moved by half an hour (Lord Howe) begins hours that are counted from the change on.
 */
export function clockHourAt(zone: string, instant: number): ClockHour {
  const wall = clockOf(zone)?.wallAt(instant) ?? instant;
  const start = instant - (((wall % HOUR_MS) + HOUR_MS) % HOUR_MS);
  return { start, end: start + HOUR_MS };
}
