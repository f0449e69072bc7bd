import { LATE_CELLS_MS, REPORT_K, SETTLE_MS } from '../../shared/audience/constants.ts';
import { HOUR_MS, hourOf } from '../../shared/choosing/experiment.ts';
import type { HourCount } from '../../shared/choosing/measured-hours.ts';
import { creativeIdsOf, ownSlots } from '../../shared/model/playlist.ts';
import { audienceCells } from '../storage/audience-cells.ts';
import { allPlaylists } from '../storage/playlists.ts';
import { latestPublication } from '../storage/publications.ts';
import type { Reader } from '../storage/transaction.ts';

const DAY_MS = 24 * HOUR_MS;

/** The beginning of the day that an instant lies in, UTC, ms. */
export const dayOf = (at: number): number => Math.floor(at / DAY_MS) * DAY_MS;

/**
 * How the creatives of a playlist were looked at in `[from, to)`, by hour and screen.
 *
 * Only of days that are closed, by what came in time, and with at least ten impressions: what an experiment has shown is
 * made of these, and two readings of it must not tell what a few people did in an hour between them (R09).
 */
export async function countsOf(
  db: Reader,
  playlistId: string,
  { from, to, now }: { from: number; to: number; now: number },
): Promise<HourCount[]> {
  const creativeIds = await creativesIn(db, playlistId);
  const counts = new Map<string, HourCount>();
  for (const cell of await audienceCells(db, from, to)) {
    const seen = contentOf(cell);
    if (!seen || !creativeIds.has(seen.creativeId) || !isTold(cell, now)) continue;
    const hour = hourOf(cell.quarterStart);
    const key = `${cell.displayId}/${hour}`;
    const count = counts.get(key) ?? { displayId: cell.displayId, hour, impressions: 0, attentionSeconds: 0 };
    count.impressions += seen.impressions;
    count.attentionSeconds += seen.attentionSeconds;
    counts.set(key, count);
  }
  return withoutThinDays([...counts.values()]);
}

function isTold({ quarterStart, receivedAt }: Stored, now: number): boolean {
  const closesAt = dayOf(quarterStart) + DAY_MS + LATE_CELLS_MS.day;
  return receivedAt <= closesAt && closesAt + SETTLE_MS <= now;
}

function withoutThinDays(counts: readonly HourCount[]): HourCount[] {
  const impressions = new Map<number, number>();
  for (const count of counts)
    impressions.set(dayOf(count.hour), (impressions.get(dayOf(count.hour)) ?? 0) + count.impressions);
  return counts.filter(({ hour }) => (impressions.get(dayOf(hour)) ?? 0) >= REPORT_K);
}

type Stored = Awaited<ReturnType<typeof audienceCells>>[number];

/** How a creative was met, in either version of the cells. */
function contentOf(
  cell: Stored,
): { creativeId: string; impressions: number; attentionSeconds: number } | null {
  if (cell.metricsVersion === '1')
    return cell.creativeId === null ? null : { ...cell, creativeId: cell.creativeId };
  return cell.of === 'content' ? cell : null;
}

/** The creatives of a playlist, as it is and as it was published last. */
async function creativesIn(db: Reader, playlistId: string): Promise<ReadonlySet<string>> {
  const published = (await latestPublication(db))?.content.schedule.playlists ?? [];
  const playlists = [...published, ...(await allPlaylists(db))].filter(({ id }) => id === playlistId);
  return new Set(creativeIdsOf(playlists.flatMap(ownSlots)));
}
