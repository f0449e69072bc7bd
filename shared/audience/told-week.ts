import { LATE_CELLS_MS, SETTLE_MS } from './constants.ts';
import { type ToldShare, tellShares } from './content-share.ts';
import { type ReleasedCell, type ReleaseOptions, releaseCells } from './release-cells.ts';
import { type ReleasedContent, releaseContent } from './release-content.ts';
import { type ReleasedSpread, releaseSpread } from './release-spread.ts';
import { type Period, periodOf } from './report-period.ts';
import type { StoredCell } from './stored-cell.ts';
import type { Reading } from './told-families.ts';

/** All that is told of some weeks, ready to be filtered by days and display. */
export interface ToldFigures {
  visits: ReleasedCell[];
  spread: ReleasedSpread[];
  content: ReleasedContent[];
}

/** What is kept of a week for good: its cells are not. */
export interface KeptFigures extends ToldFigures {
  /** Absent in weeks that were kept before shares were; whoever finds their cells adds them. */
  shares?: ToldShare[];
}

/** @param cells as of {@link tellAll} */
export const tellForGood = (cells: readonly StoredCell[], options: ReleaseOptions): KeptFigures => ({
  ...tellAll(cells, options),
  shares: tellShares(cells, options),
});

/** @param cells of whole ISO weeks and all displays */
export function tellAll(cells: readonly StoredCell[], options: ReleaseOptions): ToldFigures {
  return {
    visits: releaseCells(cells, options),
    spread: releaseSpread(cells, options),
    content: releaseContent(cells, options),
  };
}

/** When figures of a period are told, ms. */
const toldAt = (grain: keyof typeof LATE_CELLS_MS, { to }: Period): number =>
  to + LATE_CELLS_MS[grain] + SETTLE_MS;

/** Whether nothing that is told of a week can change any more. */
export const isOver = (week: Period, now: number): boolean => toldAt('week', week) <= now;

/** When the hour, day and week that run now will be told, ms: known from the clock, whoever came or did not. */
export function nextTold({ now, zone }: Reading): { hour: number; day: number; week: number } {
  const at = (grain: keyof typeof LATE_CELLS_MS) => toldAt(grain, periodOf(grain, now, zone));
  return { hour: at('hour'), day: at('day'), week: at('week') };
}

/**
 * Hours told as days (R17). The sums are the same, and made of what was told: nothing that had been kept back comes out
 * with age.
 */
export function withoutHours(rows: readonly ReleasedCell[], zone: string): ReleasedCell[] {
  const days = new Map<string, ReleasedCell>();
  for (const row of rows) {
    const hourly = row.grain === 'hour';
    const { from, to } = hourly ? periodOf('day', row.from, zone) : row;
    const key = [from, to, row.displayId, row.band].join('/');
    const sum = days.get(key);
    if (sum) {
      sum.people += row.people;
      sum.presenceSeconds += row.presenceSeconds;
    } else days.set(key, { ...row, from, to, grain: hourly ? 'day' : row.grain });
  }
  return [...days.values()];
}
