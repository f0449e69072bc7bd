import { DaySheet } from './day-sheet.ts';
import type { Candidate } from './display-view.ts';
import type { Reading, Week } from './pattern.ts';

/** The windows of one daypart on one clock. */
export interface HoursOnClock {
  readonly hours: Week;
  readonly clock: number;
}

/** Entries of one layer that can run on one screen, highest priority first, and what a day asks of them. */
export class Roster {
  readonly candidates: readonly Candidate[];
  /** Thousands of entries share a few dayparts: what depends on these alone is worked out once for all. */
  readonly groups: readonly HoursOnClock[];
  /** Each candidate's place in `groups`. */
  readonly groupOf: Int32Array;
  #sheet: DaySheet | null = null;

  constructor(candidates: readonly Candidate[]) {
    const groups: HoursOnClock[] = [];
    const places = new Map<Week, number[]>();
    this.groupOf = Int32Array.from(candidates, ({ pattern: { hours }, clock }) => {
      const byClock = places.get(hours) ?? [];
      places.set(hours, byClock);
      const place = byClock[clock] ?? groups.push({ hours, clock }) - 1;
      byClock[clock] = place;
      return place;
    });
    this.candidates = candidates;
    this.groups = groups;
  }

  /** The sheet of the days that the clocks read; the last one is kept, for most questions are about one day. */
  sheet(readings: readonly Reading[]): DaySheet {
    if (this.#sheet === null || !this.#sheet.isOf(readings)) this.#sheet = new DaySheet(this, readings);
    return this.#sheet;
  }
}
