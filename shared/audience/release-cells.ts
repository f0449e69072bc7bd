import type { CellBand } from './audience-context.ts';
import { REPORT_K, REPORT_K_FLOOR } from './constants.ts';
import type { Grain } from './report-period.ts';
import { isVisitCount, type StoredCell, type VisitCount } from './stored-cell.ts';
import { climb, type Family, type Level, type Reading } from './told-families.ts';

/** People who were present: at least k of them. */
export interface ReleasedCell {
  grain: Grain;
  /** ms */
  from: number;
  to: number;
  /** Null: all displays together. */
  displayId: string | null;
  band: CellBand | 'all';
  people: number;
  presenceSeconds: number;
}

interface BandLevel extends Level {
  byBand: boolean;
}

const LEVELS: readonly BandLevel[] = [
  { grain: 'hour', byDisplay: true, byBand: true },
  { grain: 'day', byDisplay: true, byBand: true },
  { grain: 'week', byDisplay: true, byBand: true },
  { grain: 'week', byDisplay: false, byBand: true },
  { grain: 'week', byDisplay: false, byBand: false },
];

export interface ReleaseOptions extends Reading {
  /** People behind every number; never under 5 (R09). */
  k?: number;
}

/** How many people must stand behind a number, whatever is asked. */
export const peopleBehind = (k: number = REPORT_K): number => Math.max(REPORT_K_FLOOR, k);

/**
 * Turns stored cells into the rows that are told to the person (R09). All other figures, which overlap with these, are
 * told in tens (release-spread.ts, release-content.ts).
 *
 * It is a partition: each visit is in exactly one row or in none, and each row counts no one or at least k people, so no
 * difference of any two sums of rows can be 1 to k-1. An hour of which one band is too small is told by the day, the rest
 * of a day by the week, then over all displays, then over all bands. Bands of one hour are told together or not at all,
 * so that none is the complement of a hidden one. Feed it whole ISO weeks and all displays, and filter its result.
 *
 * Rows are final. A period takes what was received until it closed, some time after its end, and is told only then. A cell
 * that comes later (the screen was offline) goes to the next coarser period that is open, among at least k people there,
 * or to none: no two readings of one report differ by a person.
 */
export function releaseCells(cells: readonly StoredCell[], options: ReleaseOptions): ReleasedCell[] {
  const k = peopleBehind(options.k);
  const released = climb(cells.filter(isVisitCount), LEVELS, options, (family) => {
    const rows = sumByBand(family);
    return rows.every(({ people }) => people >= k) ? rows : null;
  });
  return released.sort((a, b) => a.from - b.from || a.to - b.to || a.band.localeCompare(b.band));
}

function sumByBand({ level, from, to, displayId, cells }: Family<BandLevel, VisitCount>): ReleasedCell[] {
  const rows = new Map<string, ReleasedCell>();
  for (const cell of cells) {
    const band = level.byBand ? cell.band : 'all';
    const row = rows.get(band) ?? {
      grain: level.grain,
      from,
      to,
      displayId,
      band,
      people: 0,
      presenceSeconds: 0,
    };
    row.people += cell.people;
    row.presenceSeconds += cell.presenceSeconds;
    rows.set(band, row);
  }
  return [...rows.values()];
}
