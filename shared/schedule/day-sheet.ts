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
    const { pattern } = this.#candidate(place);
    return mayStartLater(pattern, reading.day) ? nextStart(pattern, reading, limit) : NEVER;
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
    const { pattern, clock } = this.#candidate(place);
    const days = daysFrom(pattern, (this.#today[clock] ?? 0) - 1);
    this.#days[place] = days;
    return days;
  }
}

/** Bit by bit, the nine days from `first` on which the pattern lets a window start. */
function daysFrom({ weekdays, from, until, rule, skip }: Pattern, first: number): number {
  const [begin, end] = [Math.max(0, from - first), Math.min(DAYS - 1, until - first)];
  if (begin > end) return 0;
  const inRange = (ALL_DAYS >> (DAYS - 1 - end)) & (ALL_DAYS << begin);
  // Three weeks in a row, Monday of the first being bit 0, turned so that `first` is bit 0.
  const weeks = weekdays | (weekdays << 7) | (weekdays << 14);
  let days = (weeks >> (weekdayOf(first) - 1)) & inRange;
  if (days === 0) return 0;
  if (rule !== null) days &= ruleDays(rule, first);
  for (const day of skip) if (day >= first && day < first + DAYS) days &= ~(1 << (day - first));
  return days;
}

/** Whether a window may start after the last of the nine days, though none does from today on. */
function mayStartLater({ from, until, rule, skip }: Pattern, today: number): boolean {
  return until > today + DAYS - 2 && (rule !== null || skip.length > 0 || from > today);
}

function at(column: Float64Array, place: number): number {
  return column[place] ?? NEVER;
}

function ruleDays(rule: NonNullable<Pattern['rule']>, first: number): number {
  let days = 0;
  for (let day = rule(first); day < first + DAYS; day = rule(day + 1)) days |= 1 << (day - first);
  return days;
}
