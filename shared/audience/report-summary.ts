import type { ReleasedCell } from './release-cells.ts';

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
  const people = rows.reduce((total, row) => total + row.people, 0);
  const watchers = sum(rows.map((row) => row.watchers));
  // Rows over all bands do not say how many are unknown.
  const banded = rows.filter(({ band }) => band !== 'all');
  const unknown = banded.filter(({ band }) => band === 'unknown');
  return {
    people,
    watchers,
    unknownShare: ratio(
      unknown.reduce((total, row) => total + row.people, 0),
      banded.reduce((total, row) => total + row.people, 0),
    ),
    attraction: ratio(sum(rows.map((row) => row.attentionSeconds)), sum(rows.map((row) => row.dwellSeconds))),
    conversion: ratio(watchers, people),
  };
}
