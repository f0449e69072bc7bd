import { sql } from 'kysely';
import type { ReportRange } from './report-range.ts';
import type { Reader } from './transaction.ts';

export interface PlayTotal {
  creativeId: string;
  plays: number;
  seconds: number;
  failed: number;
}

/** Timed plays by creative. What failed was seen by nobody and is counted apart. */
export async function playTotals(db: Reader, range: ReportRange): Promise<PlayTotal[]> {
  let query = db
    .selectFrom('play')
    .select((eb) => [
      'creative_id',
      eb.fn.sum<number>(sql`case when result = 'failed' then 0 else 1 end`).as('plays'),
      eb.fn.sum<number>(sql`case when result = 'failed' then 0 else duration_ms end`).as('ms'),
      eb.fn.sum<number>(sql`case when result = 'failed' then 1 else 0 end`).as('failed'),
    ])
    .where('started_at', '>=', range.from)
    .where('started_at', '<', range.to)
    .groupBy('creative_id');
  if (range.displayId !== undefined) query = query.where('display_id', '=', range.displayId);
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
  revision: number;
  startedAt: number;
  durationMs: number;
  result: 'complete' | 'interrupted' | 'failed';
}

/** Timed plays, latest first. `before`: those that began earlier. */
export async function latestPlays(
  db: Reader,
  range: ReportRange,
  page: { before?: number; limit: number },
): Promise<PlayRow[]> {
  let query = db
    .selectFrom('play')
    .select([
      'display_id as displayId',
      'creative_id as creativeId',
      'playlist_id as playlistId',
      'revision',
      'started_at as startedAt',
      'duration_ms as durationMs',
      'result',
    ])
    .where('started_at', '>=', range.from)
    .where('started_at', '<', Math.min(range.to, page.before ?? range.to))
    .orderBy('started_at', 'desc')
    .orderBy('display_id')
    .orderBy('seq', 'desc')
    .limit(page.limit);
  if (range.displayId !== undefined) query = query.where('display_id', '=', range.displayId);
  return await query.execute();
}

export interface AdaptiveRow {
  displayId: string;
  creativeId: string;
  quarterStart: number;
  plays: number;
  seconds: number;
}

/** Plays of audience-driven slots, per quarter of an hour, latest first. */
export async function adaptivePlays(db: Reader, range: ReportRange, limit: number): Promise<AdaptiveRow[]> {
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
    .groupBy(['display_id', 'creative_id', 'quarter_start'])
    .orderBy('quarter_start', 'desc')
    .orderBy('display_id')
    .orderBy('creative_id')
    .limit(limit);
  if (range.displayId !== undefined) query = query.where('display_id', '=', range.displayId);
  return (await query.execute()).map((row) => ({
    ...row,
    plays: Number(row.plays),
    seconds: Number(row.seconds),
  }));
}

/** Totals of {@link adaptivePlays} by creative. */
export async function adaptiveTotals(db: Reader, range: ReportRange): Promise<Omit<PlayTotal, 'failed'>[]> {
  let query = db
    .selectFrom('adaptive_play')
    .select((eb) => [
      'creative_id as creativeId',
      eb.fn.sum<number>('plays').as('plays'),
      eb.fn.sum<number>('seconds').as('seconds'),
    ])
    .where('quarter_start', '>=', range.from)
    .where('quarter_start', '<', range.to)
    .groupBy('creative_id');
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
