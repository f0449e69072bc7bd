import { sql } from 'kysely';
import type { ReportRange } from './report-range.ts';
import type { Reader } from './transaction.ts';

/**
 * When a play began by the server's clock, as well as its screen knew that; by the screen's own where it did not. Word
 * for word what the index `play_corrected` is made of, or no database would use it.
 */
const began = sql<number>`(started_at + coalesce(clock_offset_ms, 0))`;

/** Plays of one place, of all when left out; null is the main zone, and all that older players logged. */
export type PlayRange = ReportRange & { zone?: string | null | undefined };

export interface PlayTotal {
  creativeId: string;
  plays: number;
  seconds: number;
  failed: number;
}

/** Timed plays by creative. What failed was seen by nobody and is counted apart. */
export async function playTotals(db: Reader, range: PlayRange): Promise<PlayTotal[]> {
  let query = db
    .selectFrom('play')
    .select((eb) => [
      'creative_id',
      eb.fn.sum<number>(sql`case when result = 'failed' then 0 else 1 end`).as('plays'),
      eb.fn.sum<number>(sql`case when result = 'failed' then 0 else duration_ms end`).as('ms'),
      eb.fn.sum<number>(sql`case when result = 'failed' then 1 else 0 end`).as('failed'),
    ])
    .where(began, '>=', range.from)
    .where(began, '<', range.to)
    .groupBy('creative_id');
  if (range.displayId !== undefined) query = query.where('display_id', '=', range.displayId);
  if (range.zone !== undefined) query = query.where('zone', range.zone === null ? 'is' : '=', range.zone);
  return (await query.execute()).map((row) => ({
    creativeId: row.creative_id,
    plays: Number(row.plays),
    seconds: Number(row.ms) / 1000,
    failed: Number(row.failed),
  }));
}

export interface PlayRow {
  displayId: string;
  creativeId: string;
  playlistId: string | null;
  entryId: string | null;
  /** The place beside the main zone; null in that. */
  zone: string | null;
  slotId: string | null;
  revision: number;
  /** By the server's clock, as well as it was known there. */
  startedAt: number;
  /** By the screen's own. */
  deviceStartedAt: number;
  /** The first minus the second; null where nobody knew. */
  clockOffsetMs: number | null;
  durationMs: number;
  result: 'complete' | 'interrupted' | 'failed';
}

/** Timed plays, latest first. `before`: those that began earlier. */
export async function latestPlays(
  db: Reader,
  range: PlayRange,
  page: { before?: number; limit: number },
): Promise<PlayRow[]> {
  let query = db
    .selectFrom('play')
    .select([
      'display_id as displayId',
      'creative_id as creativeId',
      'playlist_id as playlistId',
      'entry_id as entryId',
      'zone',
      'slot_id as slotId',
      'revision',
      began.as('startedAt'),
      'started_at as deviceStartedAt',
      'clock_offset_ms as clockOffsetMs',
      'duration_ms as durationMs',
      'result',
    ])
    .where(began, '>=', range.from)
    .where(began, '<', Math.min(range.to, page.before ?? range.to))
    .orderBy(began, 'desc')
    .orderBy('display_id')
    .orderBy('seq', 'desc')
    .limit(page.limit);
  if (range.displayId !== undefined) query = query.where('display_id', '=', range.displayId);
  if (range.zone !== undefined) query = query.where('zone', range.zone === null ? 'is' : '=', range.zone);
  return await query.execute();
}

/** The places in which something played, the main zone (null) among them. */
export async function playedPlaces(db: Reader, range: ReportRange): Promise<(string | null)[]> {
  let query = db
    .selectFrom('play')
    .select('zone')
    .distinct()
    .where(began, '>=', range.from)
    .where(began, '<', range.to);
  if (range.displayId !== undefined) query = query.where('display_id', '=', range.displayId);
  return (await query.execute()).map(({ zone }) => zone);
}

export interface AdaptiveRow {
  displayId: string;
  creativeId: string;
  quarterStart: number;
  plays: number;
  seconds: number;
}

/** Plays of audience-driven slots as they came: by the quarter of an hour. */
export async function adaptivePlays(db: Reader, range: ReportRange): Promise<AdaptiveRow[]> {
  let query = db
    .selectFrom('adaptive_play')
    .select((eb) => [
      'display_id as displayId',
      'creative_id as creativeId',
      'quarter_start as quarterStart',
      eb.fn.sum<number>('plays').as('plays'),
      eb.fn.sum<number>('seconds').as('seconds'),
    ])
    .where('quarter_start', '>=', range.from)
    .where('quarter_start', '<', range.to)
    .groupBy(['display_id', 'creative_id', 'quarter_start']);
  if (range.displayId !== undefined) query = query.where('display_id', '=', range.displayId);
  return (await query.execute()).map((row) => ({
    ...row,
    plays: Number(row.plays),
    seconds: Number(row.seconds),
  }));
}

/** Events that screens had to give up, as they said themselves. */
export async function lostEvents(db: Reader, range: ReportRange): Promise<number> {
  let query = db
    .selectFrom('dropped')
    .select((eb) => eb.fn.sum<number>('count').as('lost'))
    .where('at', '>=', range.from)
    .where('at', '<', range.to);
  if (range.displayId !== undefined) query = query.where('display_id', '=', range.displayId);
  return Number((await query.executeTakeFirst())?.lost ?? 0);
}
