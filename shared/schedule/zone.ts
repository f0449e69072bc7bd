import { DAY_MS, dayOfCivil } from './civil-date.ts';

const SECOND_MS = 1000;
/** UTC offsets lie in [-12 h, +14 h]; an hour more costs nothing. */
const WIDEST_OFFSET_MS = 15 * 3_600_000;
/** A player asks about few days, a report about a year: enough for either, and a bound for a server. */
const CACHED_DAYS = 4096;

interface OffsetChange {
  /** First instant at which `to` holds. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The wall clock of one IANA zone. A *wall* is the reading of that clock, as milliseconds since the clock read
 * 1970-01-01 00:00: it jumps at a DST change where instants do not.
 *
 * `Intl` tells the offset at an instant but not when it next changes. So offsets are probed at UTC midnights and
 * a day whose two ends differ is bisected to the second. No zone has changed twice within a day since 1970.
 */
export class ZoneClock {
  readonly name: string;
  readonly #format: Intl.DateTimeFormat;
  readonly #midnights = new Map<number, number>();
  readonly #changes = new Map<number, OffsetChange | null>();

  /** @throws RangeError when this runtime does not know the zone; see {@link clockOf}. */
  constructor(name: string) {
    this.name = name;
    this.#format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** What the clock reads at an instant (ms). */
  wallAt(instant: number): number {
    const day = Math.floor(instant / DAY_MS);
    const change = this.#changeOn(day);
    if (change === null) return instant + this.#offsetAtMidnight(day);
    return instant + (instant < change.at ? change.from : change.to);
  }

  /**
   * The first instant after `after` at which the clock reads `wall` or later, given that it reads less at `after`.
   * Where a DST gap swallows `wall` that is the end of the gap; where the hour repeats, the first of the two.
   */
  firstReach(wall: number, after: number): number {
    const from = Math.max(after, wall - WIDEST_OFFSET_MS);
    let day = Math.floor(from / DAY_MS);
    let segmentStart = from;
    for (;;) {
      const change = this.#changeOn(day);
      const segmentEnd = (day + 1) * DAY_MS;
      if (change !== null && change.at > segmentStart) {
        const reached = Math.max(segmentStart, wall - change.from);
        if (reached < change.at) return reached;
        segmentStart = change.at;
      }
      const offset = change === null ? this.#offsetAtMidnight(day) : change.to;
      const reached = Math.max(segmentStart, wall - offset);
      if (reached < segmentEnd) return reached;
      segmentStart = segmentEnd;
      day += 1;
    }
  }

  /** The first instant in `(after, until]` at which the clock is put back, or null. */
  putBack(after: number, until: number): number | null {
    const last = Math.floor(until / DAY_MS);
    for (let day = Math.floor(after / DAY_MS); day <= last; day += 1) {
      const change = this.#changeOn(day);
      if (change !== null && change.to < change.from && change.at > after && change.at <= until)
        return change.at;
    }
    return null;
  }

  #changeOn(day: number): OffsetChange | null {
    const from = this.#offsetAtMidnight(day);
    const to = this.#offsetAtMidnight(day + 1);
    if (from === to) return null;
    const known = this.#changes.get(day);
    if (known !== undefined) return known;
    let before = day * DAY_MS;
    let at = before + DAY_MS;
    while (at - before > SECOND_MS) {
      const middle = before + Math.floor((at - before) / (2 * SECOND_MS)) * SECOND_MS;
      if (this.#probe(middle) === from) before = middle;
      else at = middle;
    }
    const change = { at, from, to };
    this.#changes.set(day, change);
    return change;
  }

  #offsetAtMidnight(day: number): number {
    const known = this.#midnights.get(day);
    if (known !== undefined) return known;
    if (this.#midnights.size >= CACHED_DAYS) this.#midnights.clear();
    const offset = this.#probe(day * DAY_MS);
    this.#midnights.set(day, offset);
    return offset;
  }

  #probe(instant: number): number {
    const field: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const part of this.#format.formatToParts(instant)) field[part.type] = Number(part.value);
    const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = field;
    const wall = dayOfCivil({ year, month, day }) * DAY_MS + ((hour * 60 + minute) * 60 + second) * SECOND_MS;
    return wall - instant;
  }
}

const clocks = new Map<string, ZoneClock>();

/** The clock of an IANA zone, made once; null when this runtime does not know the zone. */
export function clockOf(zone: string): ZoneClock | null {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  try {
    const clock = new ZoneClock(zone);
    clocks.set(zone, clock);
    return clock;
  } catch {
    return null;
  }
}
