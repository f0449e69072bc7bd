import type { VisitCell } from './audience-cell.ts';
import { addBuckets } from './bucket.ts';
import { ATTENTION_FROM_MS, DWELL_FROM_MS } from './constants.ts';
import { inTens, mayTellInTens } from './in-tens.ts';
import { peopleBehind, type ReleaseOptions } from './release-cells.ts';
import type { Grain } from './report-period.ts';
import type { StoredCell } from './stored-cell.ts';
import { type Counted, climb, type Level } from './told-families.ts';

/** How long watchers stayed and looked; every count rounded down to a multiple of k. */
export interface ReleasedSpread {
  grain: Grain;
  /** ms */
  from: number;
  to: number;
  /** Null: all displays together. */
  displayId: string | null;
  engaged: number;
  /** Watchers by class (DWELL_FROM_MS, ATTENTION_FROM_MS). */
  dwell: number[];
  attention: number[];
}

/** No hours, no bands, and nothing finer than a day: the fixed grid of whatever overlaps with the visits. */
export const TENS_LEVELS: readonly Level[] = [
  { grain: 'day', byDisplay: true },
  { grain: 'week', byDisplay: true },
  { grain: 'week', byDisplay: false },
];

/** Distributions of the visits' dwell and attention, in tens, by display and day, else week, else over all displays. */
export function releaseSpread(cells: readonly StoredCell[], options: ReleaseOptions): ReleasedSpread[] {
  const k = peopleBehind(options.k);
  const visits = cells.filter(
    (cell): cell is VisitCell & Counted => cell.metricsVersion !== '1' && cell.of === 'visits',
  );
  return climb(visits, TENS_LEVELS, options, ({ level, from, to, displayId, cells: family }) => {
    let [engaged, dwell, attention] = [0, DWELL_FROM_MS.map(() => 0), ATTENTION_FROM_MS.map(() => 0)];
    for (const cell of family) {
      engaged += cell.engaged;
      dwell = addBuckets(dwell, cell.dwell);
      attention = addBuckets(attention, cell.attention);
    }
    if (!mayTellInTens(dwell, k) || !mayTellInTens(attention, k)) return null;
    const tens = (counts: readonly number[]) => counts.map((count) => inTens(count, k));
    const told = { engaged: inTens(engaged, k), dwell: tens(dwell), attention: tens(attention) };
    return [{ grain: level.grain, from, to, displayId, ...told }];
  });
}
