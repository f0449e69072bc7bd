import { REPORT_K } from '../../shared/audience/constants.ts';
import { HOUR_MS } from '../../shared/choosing/experiment.ts';
import type { HourCount } from '../../shared/choosing/measured-hours.ts';
import { creativeIdsOf, ownSlots } from '../../shared/model/playlist.ts';
import { audienceCells } from '../storage/audience-cells.ts';
import { type AudienceHour, audienceHours } from '../storage/audience-hours.ts';
import { oldestAudienceCell } from '../storage/audience-retention.ts';
import { allPlaylists } from '../storage/playlists.ts';
import { latestPublication } from '../storage/publications.ts';
import type { Reader } from '../storage/transaction.ts';
import { closedUntil, dayOf, toldHours } from './told-hours.ts';

/** Weeks are folded once a week, a day at a time. */
const MOST_TRIES = 10;

/**
 * How the creatives of a playlist were looked at in the whole hours of `[from, to)`, by hour and screen.
 *
 * Only of days that are closed, by what came in time, and with at least ten impressions: what an experiment has shown is
 * made of these, and two readings of it must not tell what a few people did in an hour between them (R09). Hours come
 * from the cells, or from what was made of cells that are gone.
 */
export async function countsOf(
  db: Reader,
  playlistId: string,
  { from, to, now }: { from: number; to: number; now: number },
): Promise<HourCount[]> {
  const creativeIds = await creativesIn(db, playlistId);
  const begin = Math.ceil(from / HOUR_MS) * HOUR_MS;
  const end = Math.min(Math.floor(to / HOUR_MS) * HOUR_MS, closedUntil(now));
  const counts = new Map<string, HourCount>();
  const hours = begin < end ? await hoursIn(db, begin, end) : [];
  for (const { display_id: displayId, hour, creative_id, impressions, attention_seconds } of hours) {
    if (!creativeIds.has(creative_id)) continue;
    const key = `${displayId}/${hour}`;
    const count = counts.get(key) ?? { displayId, hour, impressions: 0, attentionSeconds: 0 };
    count.impressions += impressions;
    count.attentionSeconds += attention_seconds;
    counts.set(key, count);
  }
  return withoutThinDays([...counts.values()]);
}

/** Cells become hours from the oldest on: where the oldest is the same before and after, nothing was read twice or not at all. */
async function hoursIn(db: Reader, from: number, to: number): Promise<AudienceHour[]> {
  for (let tries = 1; ; tries += 1) {
    const oldest = await oldestAudienceCell(db);
    const hours = [...(await audienceHours(db, from, to)), ...toldHours(await audienceCells(db, from, to))];
    if (tries === MOST_TRIES || (await oldestAudienceCell(db)) === oldest) return hours;
  }
}

function withoutThinDays(counts: readonly HourCount[]): HourCount[] {
  const impressions = new Map<number, number>();
  for (const count of counts)
    impressions.set(dayOf(count.hour), (impressions.get(dayOf(count.hour)) ?? 0) + count.impressions);
  return counts.filter(({ hour }) => (impressions.get(dayOf(hour)) ?? 0) >= REPORT_K);
}

/** The creatives of a playlist, as it is and as it was published last. */
async function creativesIn(db: Reader, playlistId: string): Promise<ReadonlySet<string>> {
  const published = (await latestPublication(db))?.content.schedule.playlists ?? [];
  const playlists = [...published, ...(await allPlaylists(db))].filter(({ id }) => id === playlistId);
  return new Set(creativeIdsOf(playlists.flatMap(ownSlots)));
}
