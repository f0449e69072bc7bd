import type { AudienceCell } from './audience-cell.ts';
import type { CellBand } from './audience-context.ts';
import { LATE_CELLS_MS, REPORT_K, REPORT_K_FLOOR, SETTLE_MS } from './constants.ts';
import { type Grain, periodOf } from './report-period.ts';

/** `receivedAt`: ms, by the server's clock. */
export type StoredCell = AudienceCell & { displayId: string; receivedAt: number };

/** A number of a report: of at least k people, or of none. `null` where it is withheld. */
export interface ReleasedCell {
  grain: Grain;
  /** ms */
  from: number;
  to: number;
  /** Null: all displays together. */
  displayId: string | null;
  band: CellBand | 'all';
  people: number;
  watchers: number | null;
  engaged: number | null;
  presenceSeconds: number;
  dwellSeconds: number | null;
  attentionSeconds: number | null;
}

/** One step of rolling up: what is told together, from the finest to the coarsest. */
interface Level {
  grain: Grain;
  byDisplay: boolean;
  byBand: boolean;
}

const LEVELS: readonly Level[] = [
  { grain: 'hour', byDisplay: true, byBand: true },
  { grain: 'day', byDisplay: true, byBand: true },
  { grain: 'week', byDisplay: true, byBand: true },
  { grain: 'week', byDisplay: false, byBand: true },
  { grain: 'week', byDisplay: false, byBand: false },
];

type Sums = Omit<ReleasedCell, 'watchers' | 'engaged' | 'dwellSeconds' | 'attentionSeconds'> & {
  watchers: number;
  engaged: number;
  dwellSeconds: number;
  attentionSeconds: number;
};

export interface ReleaseOptions {
  /** ms. Only what is closed is told: a sum that is still growing tells who came since it was last read. */
  now: number;
  /** The store's time zone. */
  zone: string;
  /** People behind every number; never under 5 (R09). */
  k?: number;
}

/**
 * Turns stored cells into the only rows that a report, chart, export or API may be made of (R09).
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
  const k = Math.max(REPORT_K_FLOOR, options.k ?? REPORT_K);
  const released: ReleasedCell[] = [];
  let pool = cells.filter(({ creativeId, people }) => creativeId === null && people > 0);
  for (const level of LEVELS) {
    const rest: StoredCell[] = [];
    for (const { closesAt, cells: family } of families(pool, level, options.zone)) {
      const inTime = family.filter(({ receivedAt }) => receivedAt <= closesAt);
      const rows = sumByBand(inTime, level, options.zone);
      const told = closesAt + SETTLE_MS <= options.now && rows.every(({ people }) => people >= k);
      if (told) released.push(...rows.map((row) => withhold(row, k)));
      rest.push(...(told ? family.filter(({ receivedAt }) => receivedAt > closesAt) : family));
    }
    pool = rest;
  }
  return released.sort((a, b) => a.from - b.from || a.to - b.to || a.band.localeCompare(b.band));
}

/** What is told together or not at all. */
interface Family {
  /** ms: what was received by then belongs to it. */
  closesAt: number;
  cells: StoredCell[];
}

function families(cells: readonly StoredCell[], { grain, byDisplay }: Level, zone: string): Family[] {
  const grouped = new Map<string, Family>();
  for (const cell of cells) {
    const { from, to } = periodOf(grain, cell.quarterStart, zone);
    const key = `${from}/${byDisplay ? cell.displayId : ''}`;
    const family = grouped.get(key);
    if (family) family.cells.push(cell);
    else grouped.set(key, { closesAt: to + LATE_CELLS_MS[grain], cells: [cell] });
  }
  return [...grouped.values()];
}

function sumByBand(family: readonly StoredCell[], level: Level, zone: string): Sums[] {
  const rows = new Map<string, Sums>();
  for (const cell of family) {
    const band = level.byBand ? cell.band : 'all';
    const row = rows.get(band) ?? {
      grain: level.grain,
      ...periodOf(level.grain, cell.quarterStart, zone),
      displayId: level.byDisplay ? cell.displayId : null,
      band,
      people: 0,
      watchers: 0,
      engaged: 0,
      presenceSeconds: 0,
      dwellSeconds: 0,
      attentionSeconds: 0,
    };
    row.people += cell.people;
    row.watchers += cell.watchers;
    row.engaged += cell.engaged;
    row.presenceSeconds += cell.presenceSeconds;
    row.dwellSeconds += cell.dwellSeconds;
    row.attentionSeconds += cell.attentionSeconds;
    rows.set(band, row);
  }
  return [...rows.values()];
}

/** A part is told when both it and what is left of every whole that is told are no one or at least k people. */
function withhold(row: Sums, k: number): ReleasedCell {
  const safe = (count: number): boolean => count === 0 || count >= k;
  const watchersTold = safe(row.watchers) && safe(row.people - row.watchers);
  const whole = watchersTold ? [row.people, row.watchers] : [row.people];
  const engagedTold = safe(row.engaged) && whole.every((count) => safe(count - row.engaged));
  return {
    ...row,
    watchers: watchersTold ? row.watchers : null,
    engaged: engagedTold ? row.engaged : null,
    dwellSeconds: watchersTold ? row.dwellSeconds : null,
    attentionSeconds: watchersTold ? row.attentionSeconds : null,
  };
}
