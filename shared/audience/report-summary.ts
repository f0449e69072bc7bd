import { addBuckets, totalOf } from './bucket.ts';
import type { ReleasedCell } from './release-cells.ts';
import type { ReleasedSpread } from './release-spread.ts';

/** Totals of a report. `null` where a part of it is withheld, or nobody was there. */
export interface AudienceSummary {
  people: number;
  watchers: number | null;
  /** Share of people whose band is not known, 0 to 1. Always shown (R28). */
  unknownShare: number | null;
  /** Attention over dwell. */
  attraction: number | null;
  /** Watchers over people. */
  conversion: number | null;
  /** Seconds: of a watcher's stay, and of that looking, on average. */
  meanDwell: number | null;
  meanAttention: number | null;
}

function sum(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (total, value) => (total === null || value === null ? null : total + value),
    0,
  );
}

const ratio = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : part / whole;

/** Adds up released rows, and nothing but released rows. */
export function summarize(rows: readonly ReleasedCell[]): AudienceSummary {
  const people = totalOf(rows.map((row) => row.people));
  const watchers = sum(rows.map((row) => row.watchers));
  const dwell = sum(rows.map((row) => row.dwellSeconds));
  const attention = sum(rows.map((row) => row.attentionSeconds));
  // Rows over all bands do not say how many are unknown.
  const banded = rows.filter(({ band }) => band !== 'all');
  const unknown = banded.filter(({ band }) => band === 'unknown');
  return {
    people,
    watchers,
    unknownShare: ratio(totalOf(unknown.map((row) => row.people)), totalOf(banded.map((row) => row.people))),
    attraction: ratio(attention, dwell),
    conversion: ratio(watchers, people),
    meanDwell: ratio(dwell, watchers),
    meanAttention: ratio(attention, watchers),
  };
}

/** Distributions of all rows together; null when none is told. */
export function spreadOf(
  rows: readonly ReleasedSpread[],
): Pick<ReleasedSpread, 'engaged' | 'dwell' | 'attention'> | null {
  const [first, ...others] = rows;
  if (!first) return null;
  let { engaged, dwell, attention } = first;
  for (const row of others) {
    engaged += row.engaged;
    dwell = addBuckets(dwell, row.dwell);
    attention = addBuckets(attention, row.attention);
  }
  return { engaged, dwell, attention };
}
