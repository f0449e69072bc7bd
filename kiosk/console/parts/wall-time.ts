import { clockOf } from '../../../shared/schedule/zone.ts';

const LONGEST_OFFSET_MS = 16 * 3_600_000;
const MINUTE_MS = 60_000;

/** What the clock of a zone reads, as `YYYY-MM-DDTHH:MM`: the form that date-and-time fields take. */
export function wallText(at: number, zone: string): string {
  const wall = clockOf(zone)?.wallAt(at) ?? at;
  return new Date(Math.floor(wall / MINUTE_MS) * MINUTE_MS).toISOString().slice(0, 16);
}

/**
 * The first instant at which the clock of a zone reads `text` or later (a reading that a DST change skips does not
 * exist). Null when the text is no date and time.
 */
export function instantOfWall(text: string, zone: string): number | null {
  const wall = Date.parse(`${text}Z`);
  const clock = clockOf(zone);
  if (Number.isNaN(wall) || clock === null) return null;
  return clock.firstReach(wall, wall - LONGEST_OFFSET_MS);
}

/** The instant at which a calendar day (`YYYY-MM-DD`, plus `days`) begins in a zone. */
export function startOfDay(date: string, zone: string, days = 0): number {
  const wall = Date.parse(`${date}T00:00Z`) + days * 24 * 60 * MINUTE_MS;
  return clockOf(zone)?.firstReach(wall, wall - LONGEST_OFFSET_MS) ?? wall;
}
