const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export type Grain = 'hour' | 'day' | 'week';

/** Half-open `[from, to)`, ms. */
export interface Period {
  from: number;
  to: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

/** What the wall clock of `zone` shows at `at`, written as if it were UTC, ms. */
function wallClock(at: number, zone: string): number {
  const parts = new Map(
    formatIn(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const { year, month, day } = { year: part('year'), month: part('month'), day: part('day') };
  return Date.UTC(year, month - 1, day, part('hour'), part('minute'), part('second'));
}

/** The instant at which `zone`'s wall clock shows `wall`; just after the gap when clocks skip it. */
function instantOf(wall: number, zone: string): number {
  const guess = wall - (wallClock(wall, zone) - wall);
  return guess - (wallClock(guess, zone) - wall);
}

/** The hour, calendar day or ISO week of `zone` that `at` lies in. */
export function periodOf(grain: Grain, at: number, zone: string): Period {
  const wall = wallClock(at, zone);
  // Zones differ by quarters of an hour; hours are those that the shop's clock shows.
  const from = at - (wall - Math.floor(wall / HOUR_MS) * HOUR_MS) - (at % 1000);
  if (grain === 'hour') return { from, to: from + HOUR_MS };
  const day = Math.floor(wall / DAY_MS);
  // 1970-01-01 was a Thursday: three days after a Monday.
  const first = grain === 'day' ? day : day - ((((day + 3) % 7) + 7) % 7);
  const length = grain === 'day' ? 1 : 7;
  return { from: instantOf(first * DAY_MS, zone), to: instantOf((first + length) * DAY_MS, zone) };
}
