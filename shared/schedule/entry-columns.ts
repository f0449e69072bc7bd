import type { Candidate } from './candidate.ts';
import type { Week } from './pattern.ts';

/** The windows of one daypart on one clock. */
export interface HoursOnClock {
  readonly hours: Week;
  readonly clock: number;
}

/**
 * Entries of one layer on one screen, highest priority first. What is asked of every one of them for each
 * answer stands in columns as well: following a pointer to each of ten thousand entries costs more than the question.
 */
export class EntryColumns {
  readonly candidates: readonly Candidate[];
  readonly priorities: Uint8Array;
  readonly clocks: Uint16Array;
  /** Places among all entries of the schedule. */
  readonly entryPlaces: Int32Array;
  /** As in their patterns. */
  readonly weekdays: Uint8Array;
  readonly from: Int32Array;
  readonly until: Int32Array;
  /** 1 where the pattern also has a recurrence or days left out. */
  readonly irregular: Uint8Array;
  /** Thousands of entries share a few dayparts: what depends on these alone is worked out once for all. */
  readonly groups: readonly HoursOnClock[];
  /** Each candidate's place in `groups`. */
  readonly groupOf: Int32Array;

  constructor(candidates: readonly Candidate[]) {
    this.candidates = candidates;
    this.priorities = Uint8Array.from(candidates, ({ priority }) => priority);
    this.clocks = Uint16Array.from(candidates, ({ clock }) => clock);
    this.entryPlaces = Int32Array.from(candidates, ({ entry }) => entry.place);
    this.weekdays = Uint8Array.from(candidates, ({ pattern }) => pattern.weekdays);
    this.from = Int32Array.from(candidates, ({ pattern }) => pattern.from);
    this.until = Int32Array.from(candidates, ({ pattern }) => pattern.until);
    this.irregular = Uint8Array.from(candidates, ({ pattern: { rule, skip } }) =>
      rule === null && skip.length === 0 ? 0 : 1,
    );
    const groups: HoursOnClock[] = [];
    const places = new Map<Week, number[]>();
    this.groupOf = Int32Array.from(candidates, ({ pattern: { hours }, clock }) => {
      const byClock = places.get(hours) ?? [];
      places.set(hours, byClock);
      const place = byClock[clock] ?? groups.push({ hours, clock }) - 1;
      byClock[clock] = place;
      return place;
    });
    this.groups = groups;
  }
}
