import { addBuckets, totalOf } from './bucket.ts';
import type { ReleasedCell } from './release-cells.ts';
import type { ReleasedSpread } from './release-spread.ts';

/** A distribution over days and displays. */
export interface SpreadTotal {
  people: number;
  watchers: number;
  classes: number[];
  /** Seconds of a watcher on average; null where that is withheld. */
  mean: number | null;
}

/** Both distributions; each is null where it is withheld. They are of different visits. */
export interface Spread {
  dwell: SpreadTotal | null;
  attention: SpreadTotal | null;
}

/** Totals of a report. People to the person; what follows from watchers in tens, `null` where that is withheld. */
export interface AudienceSummary {
  people: number;
  /** Share of people whose band is not known, 0 to 1. Always shown (R28). */
  unknownShare: number | null;
  watchers: number | null;
  /** Watchers over people. */
  conversion: number | null;
  /** Attention over dwell. */
  attraction: number | null;
  /** Seconds: of a watcher's stay, and of that looking, on average. */
  meanDwell: number | null;
  meanAttention: number | null;
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Adds up released rows, and nothing but released rows. */
export function summarize(rows: readonly ReleasedCell[], { dwell, attention }: Spread): AudienceSummary {
  const peopleOf = (some: readonly ReleasedCell[]): number => totalOf(some.map(({ people }) => people));
  // Rows over all bands do not say how many are unknown.
  const banded = rows.filter(({ band }) => band !== 'all');
  const [meanDwell, meanAttention] = [dwell?.mean ?? null, attention?.mean ?? null];
  const told = dwell && attention;
  return {
    people: peopleOf(rows),
    unknownShare: ratio(peopleOf(banded.filter(({ band }) => band === 'unknown')), peopleOf(banded)),
    watchers: told && dwell.watchers + attention.watchers,
    conversion: told && ratio(dwell.watchers + attention.watchers, dwell.people + attention.people),
    attraction:
      meanDwell === null || meanAttention === null ? null : Math.min(1, ratio(meanAttention, meanDwell) ?? 0),
    meanDwell,
    meanAttention,
  };
}

/** Rows of whatever days and displays together. */
export function spreadOf(rows: readonly ReleasedSpread[]): Spread {
  const total = (of: ReleasedSpread['of']) => totalSpread(rows.filter((row) => row.of === of));
  return { dwell: total('dwell'), attention: total('attention') };
}

function totalSpread(rows: readonly ReleasedSpread[]): SpreadTotal | null {
  const [first] = rows;
  if (!first) return null;
  const timed = rows.filter(({ seconds }) => seconds !== null);
  return {
    people: totalOf(rows.map(({ people }) => people)),
    watchers: totalOf(rows.map(({ watchers }) => watchers)),
    classes: rows.slice(1).reduce((sum, { classes }) => addBuckets(sum, classes), first.classes),
    mean: ratio(
      totalOf(timed.map(({ seconds }) => seconds ?? 0)),
      totalOf(timed.map(({ watchers }) => watchers)),
    ),
  };
}
