import { LATE_CELLS_MS, SETTLE_MS } from '../../shared/audience/constants.ts';
import type { StoredCell } from '../../shared/audience/stored-cell.ts';
import { HOUR_MS, hourOf } from '../../shared/choosing/experiment.ts';
import type { AudienceHour } from '../storage/audience-hours.ts';

const DAY_MS = 24 * HOUR_MS;

/** The beginning of the day that an instant lies in, UTC, ms. */
export const dayOf = (at: number): number => Math.floor(at / DAY_MS) * DAY_MS;

/** The end of the last day of which everything that came in time is there, ms. */
export const closedUntil = (now: number): number => dayOf(now - LATE_CELLS_MS.day - SETTLE_MS);

/**
 * How creatives were met by the hour and screen, over all bands: of what came before its day closed. Days of experiments
 * are those of UTC, as an hour is one and the same for all zones that differ by whole hours.
 *
 * @param cells of days that are closed
 */
export function toldHours(cells: readonly StoredCell[]): AudienceHour[] {
  const hours = new Map<string, AudienceHour>();
  for (const cell of cells) {
    const seen = contentOf(cell);
    const closesAt = dayOf(cell.quarterStart) + DAY_MS + LATE_CELLS_MS.day;
    if (!seen || cell.receivedAt > closesAt) continue;
    const place = {
      display_id: cell.displayId,
      hour: hourOf(cell.quarterStart),
      creative_id: seen.creativeId,
    };
    const key = Object.values(place).join('/');
    const sum = hours.get(key) ?? { ...place, impressions: 0, attention_seconds: 0 };
    sum.impressions += seen.impressions;
    sum.attention_seconds += seen.attentionSeconds;
    hours.set(key, sum);
  }
  return [...hours.values()];
}

/** How a creative was met, in either version of the cells. */
function contentOf(
  cell: StoredCell,
): { creativeId: string; impressions: number; attentionSeconds: number } | null {
  if (cell.metricsVersion === '1')
    return cell.creativeId === null ? null : { ...cell, creativeId: cell.creativeId };
  return cell.of === 'content' ? cell : null;
}
