import { DAY_MS, weekdayOf } from './civil-date.ts';
import type { EntryColumns } from './entry-columns.ts';
import { nextStart, openUntil, type Pattern, type Reading } from './pattern.ts';

/** Yesterday, today and a week ahead: bit 0 is yesterday, bit 1 today. */
const DAYS = 9;
const ALL_DAYS = (1 << DAYS) - 1;
const UNKNOWN = 0xffff;
const UNREAD = 0xff;
/** A start that no clock reaches: no window opens that day. */
const NEVER = Number.POSITIVE_INFINITY;

/**
 * On which of nine days the entries of a screen may start, and from when to when by the wall: all that most questions
 * of that day need, as a few comparisons each. Filled in as it is asked. What lies further ahead is the pattern's to say.
 */
export class DaySheet {
  readonly #columns: EntryColumns;
  /** Of each clock: today, the day before, and how many days that is after a Monday. */
  readonly #today: readonly number[];
  readonly #firsts: Int32Array;
  readonly #sinceMonday: Uint8Array;
  readonly #days: Uint16Array;
  readonly #isKnown: Uint8Array;
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;
  /** The moment that is asked about, and by group what it makes of the windows; see {@link turnTo}. */
  #readings: readonly Reading[];
  /** Which days' windows are open: bit 0 yesterday's, bit 1 today's. */
  readonly #open: Uint8Array;
  /** The first wall at which a window of the group starts or ends. */
  readonly #turns: Float64Array;

  constructor(columns: EntryColumns, readings: readonly Reading[]) {
    this.#columns = columns;
    this.#today = readings.map(({ day }) => day);
    this.#firsts = Int32Array.from(readings, ({ day }) => day - 1);
    this.#sinceMonday = Uint8Array.from(readings, ({ yesterday }) => yesterday - 1);
    this.#days = new Uint16Array(columns.candidates.length).fill(UNKNOWN);
    this.#isKnown = new Uint8Array(columns.groups.length);
    this.#starts = new Float64Array(columns.groups.length * DAYS);
    this.#ends = new Float64Array(columns.groups.length * DAYS);
    this.#readings = readings;
    this.#open = new Uint8Array(columns.groups.length).fill(UNREAD);
    this.#turns = new Float64Array(columns.groups.length);
  }

  isOf(readings: readonly Reading[]): boolean {
    return readings.every(({ day }, clock) => day === this.#today[clock]);
  }

  /** Asks about another moment of the same days. */
  turnTo(readings: readonly Reading[]): void {
    if (readings === this.#readings) return;
    this.#readings = readings;
    this.#open.fill(UNREAD);
  }

  /** Whether the candidate at `place` is open. */
  isOpen(place: number): boolean {
    return (this.#openOf(this.#columns.groupOf[place] ?? 0) & this.#daysOf(place)) !== 0;
  }

  /**
   * Writes the places of the open candidates among those in `[from, to)`, in order.
   *
   * Which of thousands are open no processor can guess, and a wrong guess costs more than the question: nothing here
   * branches on it.
   *
   * @param into at least `to - from` long
   * @returns how many were written
   */
  openWithin(from: number, to: number, into: Int32Array): number {
    this.#findDays(from, to);
    const { groupOf } = this.#columns;
    const days = this.#days;
    let count = 0;
    for (let place = from; place < to; place += 1) {
      const open = this.#openOf(groupOf[place] ?? 0) & (days[place] ?? 0);
      into[count] = place;
      count += (open | (open >> 1)) & 1;
    }
    return count;
  }

  /** Whether it may open or close before `limit`; most cannot, and the dear questions need not be asked. */
  mayTurn(place: number, limit: number): boolean {
    const group = this.#columns.groupOf[place] ?? 0;
    this.#openOf(group);
    return at(this.#turns, group) < limit;
  }

  #openOf(group: number): number {
    const known = this.#open[group] ?? 0;
    return known === UNREAD ? this.#read(group) : known;
  }

  #read(group: number): number {
    if (this.#isKnown[group] === 0) this.#fill(group);
    const { wall } = this.#readings[this.#columns.groups[group]?.clock ?? 0] as Reading;
    const row = group * DAYS;
    let turn = NEVER;
    for (let day = row; day < row + DAYS; day += 1) {
      const start = at(this.#starts, day);
      if (start === NEVER) continue;
      const end = at(this.#ends, day);
      if (end > wall && end < turn) turn = end;
      if (start <= wall) continue;
      // Whatever comes later starts, and ends, after this.
      if (start < turn) turn = start;
      break;
    }
    const isOpen = (day: number): boolean => wall >= at(this.#starts, day) && wall < at(this.#ends, day);
    const open = (isOpen(row) ? 1 : 0) | (isOpen(row + 1) ? 2 : 0);
    this.#turns[group] = turn;
    this.#open[group] = open;
    return open;
  }

  /** As {@link nextStart} of its pattern. */
  nextStart(place: number, reading: Reading, limit: number): number {
    const row = this.#row(place);
    let ahead = this.#daysOf(place) >> 1;
    if ((ahead & 1) !== 0 && at(this.#starts, row + 1) <= reading.wall) ahead &= ~1;
    if (ahead !== 0) return at(this.#starts, row + 32 - Math.clz32(ahead & -ahead));
    // Regular entries that have begun would have started within the week; the others' patterns know.
    const { from, until, irregular } = this.#columns;
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
    // Places come from the columns themselves.
    return this.#columns.candidates[place] as EntryColumns['candidates'][number];
  }

  /** Where the windows of a candidate begin in the columns. */
  #row(place: number): number {
    const group = this.#columns.groupOf[place] ?? 0;
    if (this.#isKnown[group] === 0) this.#fill(group);
    return group * DAYS;
  }

  #fill(group: number): void {
    this.#isKnown[group] = 1;
    const { hours, clock } = this.#columns.groups[group] as EntryColumns['groups'][number];
    const first = (this.#today[clock] ?? 0) - 1;
    let weekday = weekdayOf(first);
    for (let offset = 0; offset < DAYS; offset += 1) {
      const midnight = (first + offset) * DAY_MS;
      const start = hours.starts[weekday] ?? -1;
      this.#starts[group * DAYS + offset] = start < 0 ? NEVER : midnight + start;
      this.#ends[group * DAYS + offset] = start < 0 ? -NEVER : midnight + (hours.ends[weekday] ?? 0);
      weekday = (weekday % 7) + 1;
    }
  }

  #daysOf(place: number): number {
    if (this.#days[place] === UNKNOWN) this.#findDays(place, place + 1);
    return this.#days[place] ?? 0;
  }

  /** Fills in the days of those in `[from, to)` that are not known yet. */
  #findDays(begin: number, end: number): void {
    const { weekdays, from, until, irregular, clocks } = this.#columns;
    const [known, firsts, sinceMonday] = [this.#days, this.#firsts, this.#sinceMonday];
    for (let place = begin; place < end; place += 1) {
      if (known[place] !== UNKNOWN) continue;
      const clock = clocks[place] ?? 0;
      const first = firsts[clock] ?? 0;
      const week = weekdays[place] ?? 0;
      // Three weeks in a row, Monday of the first being bit 0, turned so that the first of the nine days is.
      let days = (week | (week << 7) | (week << 14)) >> (sinceMonday[clock] ?? 0);
      days &= daysBetween((from[place] ?? 0) - first, (until[place] ?? 0) - first);
      if (irregular[place] === 1 && days !== 0) days &= regularDays(this.#candidate(place).pattern, first);
      known[place] = days;
    }
  }
}

/** Bit by bit, those of the nine days from the `begin`th to the `end`th. Without branches, as {@link DaySheet.openWithin}. */
function daysBetween(begin: number, end: number): number {
  const before = (1 << clamped(begin)) - 1;
  const upTo = (1 << clamped(end + 1)) - 1;
  return upTo & ~before;
}

/** Into 0 ... `DAYS`, by the signs of the differences. */
function clamped(days: number): number {
  const atLeastNone = days & ~(days >> 31);
  const over = atLeastNone - DAYS;
  return DAYS + (over & (over >> 31));
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
