import { LEAST_TOLD } from '../floor/help-counts.ts';

/** In how many visits a rule had something to say, and in how many of them it was stopped. */
export interface StopCount {
  visits: number;
  stops: number;
}

/** A rule that this share of visits stops is paused, in percent; a store may set another. */
export const USUAL_STOP_LIMIT = 20;

/** A count of the last weeks as it may be told: tens, so that no difference of two tells of one person. */
export interface ToldStops {
  /** Rounded down to tens; null below ten. */
  visits: number | null;
  /** Rounded down to tens; null below ten. */
  stops: number | null;
  /** Whole percent, of what is told; null where either is not. */
  percent: number | null;
}

export function toldStops({ visits, stops }: StopCount): ToldStops {
  const [of, some] = [inTens(visits), inTens(stops)];
  return { visits: of, stops: some, percent: of === null || some === null ? null : percent(some, of) };
}

/**
 * Whether so many stop a rule that it has to wait for somebody's look: from ten stops on, so that a pause tells of no one,
 * and above the limit in percent.
 */
export function isOverLimit({ visits, stops }: StopCount, limit: number): boolean {
  return stops >= LEAST_TOLD && stops * 100 > visits * limit;
}

function inTens(count: number): number | null {
  return count < LEAST_TOLD ? null : Math.floor(count / LEAST_TOLD) * LEAST_TOLD;
}

function percent(part: number, whole: number): number {
  return Math.round((part / whole) * 100);
}
