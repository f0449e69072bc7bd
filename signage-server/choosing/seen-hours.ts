import { hourOf } from '../../shared/choosing/experiment.ts';
import type { HourCount } from '../../shared/choosing/measured-hours.ts';
import { creativeIdsOf, ownSlots } from '../../shared/model/playlist.ts';
import { audienceCells } from '../storage/audience-cells.ts';
import { allPlaylists } from '../storage/playlists.ts';
import { latestPublication } from '../storage/publications.ts';
import type { Reader } from '../storage/transaction.ts';

/** How the creatives of a playlist were looked at in `[from, to)`, by hour and screen. */
export async function countsOf(
  db: Reader,
  playlistId: string,
  { from, to }: { from: number; to: number },
): Promise<HourCount[]> {
  const creativeIds = await creativesIn(db, playlistId);
  const counts = new Map<string, HourCount>();
  for (const cell of await audienceCells(db, from, to)) {
    const seen = contentOf(cell);
    if (!seen || !creativeIds.has(seen.creativeId)) continue;
    const hour = hourOf(cell.quarterStart);
    const key = `${cell.displayId}/${hour}`;
    const count = counts.get(key) ?? { displayId: cell.displayId, hour, impressions: 0, attentionSeconds: 0 };
    count.impressions += seen.impressions;
    count.attentionSeconds += seen.attentionSeconds;
    counts.set(key, count);
  }
  return [...counts.values()];
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
