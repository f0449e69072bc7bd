import { DAY_MS, weekdayOf } from './civil-date.ts';
import { nextStart, openUntil, type Pattern, type Reading } from './pattern.ts';
import type { Roster } from './roster.ts';

/** Yesterday, today and a week ahead: bit 0 is yesterday, bit 1 today. */
const DAYS = 9;
const ALL_DAYS = (1 << DAYS) - 1;
const UNKNOWN = 0xffff;
/** A start that no clock reaches: no window opens that day. */
const NEVER = Number.POSITIVE_INFINITY;

/**
 * On which of nine days the entries of a roster may start, and from when to when by the wall: all that most questions
 * of that day need, as a few comparisons each. Filled in as it is asked. What lies further ahead is the pattern's to say.
 */
export class DaySheet {
  readonly #roster: Roster;
  /** Today, on each clock. */
  readonly #today: readonly number[];
  readonly #days: Uint16Array;
  readonly #isKnown: Uint8Array;
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;

  constructor(roster: Roster, readings: readonly Reading[]) {
    this.#roster = roster;
    this.#today = readings.map(({ day }) => day);
    this.#days = new Uint16Array(roster.candidates.length).fill(UNKNOWN);
    this.#isKnown = new Uint8Array(roster.groups.length);
    this.#starts = new Float64Array(roster.groups.length * DAYS);
    this.#ends = new Float64Array(roster.groups.length * DAYS);
  }

  isOf(readings: readonly Reading[]): boolean {
    return readings.every(({ day }, clock) => day === this.#today[clock]);
  }

  /** Whether the candidate at `place` is open. */
  isOpen(place: number, { wall }: Reading): boolean {
    const days = this.#daysOf(place);
    if ((days & 3) === 0) return false;
    const row = this.#row(place);
    if ((days & 2) !== 0 && wall >= at(this.#starts, row + 1) && wall < at(this.#ends, row + 1)) return true;
    return (days & 1) !== 0 && wall < at(this.#ends, row);
  }

  /** As {@link nextStart} of its pattern. */
  nextStart(place: number, reading: Reading, limit: number): number {
    const row = this.#row(place);
    let ahead = this.#daysOf(place) >> 1;
    if ((ahead & 1) !== 0 && at(this.#starts, row + 1) <= reading.wall) ahead &= ~1;
    if (ahead !== 0) return at(this.#starts, row + 32 - Math.clz32(ahead & -ahead));
    // Regular entries that have begun would have started within the week; the others' patterns know.
    const { from, until, irregular } = this.#roster;
    const mayBegin = irregular[place] === 1 || (from[place] ?? 0) > reading.day;
    if (!mayBegin || (until[place] ?? 0) < reading.day + DAYS - 1) return NEVER;
    if ((from[place] ?? 0) * DAY_MS >= limit) return NEVER;
    return nextStart(this.#candidate(place).pattern, reading, limit);
  }

  /** As {@link openUntil} of its pattern. */
  openUntil(place: number, reading: Reading, limit: number): number {
    const days = this.#daysOf(place);
    const row = this.#row(place);
    let end = reading.wall;
    for (let day = 0; day < DAYS; day += 1) {
      if ((days & (1 << day)) === 0) continue;
      if (at(this.#starts, row + day) > end) return end;
      end = Math.max(end, at(this.#ends, row + day));
      if (end >= limit) return end;
    }
    const isOverBefore = (reading.day + DAYS - 1) * DAY_MS > end;
    return isOverBefore ? end : openUntil(this.#candidate(place).pattern, reading, limit);
  }

  #candidate(place: number) {
    // Places come from the roster itself.
    return this.#roster.candidates[place] as Roster['candidates'][number];
  }

  /** Where the windows of a candidate begin in the columns. */
  #row(place: number): number {
    const group = this.#roster.groupOf[place] ?? 0;
    if (this.#isKnown[group] === 0) this.#fill(group);
    return group * DAYS;
  }

  #fill(group: number): void {
    this.#isKnown[group] = 1;
    const { hours, clock } = this.#roster.groups[group] as Roster['groups'][number];
    const first = (this.#today[clock] ?? 0) - 1;
    for (let offset = 0; offset < DAYS; offset += 1) {
      const weekday = weekdayOf(first + offset);
      const midnight = (first + offset) * DAY_MS;
      const start = hours.starts[weekday] ?? -1;
      this.#starts[group * DAYS + offset] = start < 0 ? NEVER : midnight + start;
      this.#ends[group * DAYS + offset] = start < 0 ? -NEVER : midnight + (hours.ends[weekday] ?? 0);
    }
  }

  #daysOf(place: number): number {
    const known = this.#days[place] ?? 0;
    if (known !== UNKNOWN) return known;
    const { weekdays, from, until, irregular, clocks } = this.#roster;
    const first = (this.#today[clocks[place] ?? 0] ?? 0) - 1;
    let days = daysFrom(first, weekdays[place] ?? 0, from[place] ?? 0, until[place] ?? 0);
    if (days !== 0 && irregular[place] === 1) days &= regularDays(this.#candidate(place).pattern, first);
    this.#days[place] = days;
    return days;
  }
}

/** Bit by bit, the nine days from `first` on whose weekday a window starts, between two dates. */
function daysFrom(first: number, weekdays: number, from: number, until: number): number {
  const begin = Math.max(0, from - first);
  const end = Math.min(DAYS - 1, until - first);
  if (begin > end) return 0;
  // Three weeks in a row, Monday of the first being bit 0, turned so that `first` is bit 0.
  const weeks = weekdays | (weekdays << 7) | (weekdays << 14);
  return (weeks >> (weekdayOf(first) - 1)) & (ALL_DAYS >> (DAYS - 1 - end)) & (ALL_DAYS << begin);
}

/** Of the nine days from `first`, those of the recurrence that are not left out. */
function regularDays({ rule, skip }: Pattern, first: number): number {
  let days = rule === null ? ALL_DAYS : 0;
  if (rule !== null)
    for (let day = rule(first); day < first + DAYS; day = rule(day + 1)) days |= 1 << (day - first);
  for (const day of skip) if (day >= first && day < first + DAYS) days &= ~(1 << (day - first));
  return days;
}

function at(column: Float64Array, place: number): number {
  return column[place] ?? NEVER;
}
