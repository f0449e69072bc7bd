import type { Reading } from '../../shared/audience/told-families.ts';
import { MAIN_ZONE } from '../../shared/model/place.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { reportEndpoints } from '../../shared/protocol/report-endpoints.ts';
import {
  latestPlays,
  lostEvents,
  type PlayRange,
  type PlayTotal,
  playedPlaces,
  playTotals,
} from '../storage/play-reports.ts';
import type { Reader } from '../storage/transaction.ts';
import { adaptiveDays } from './adaptive-days.ts';
import { csvOf, csvTime } from './csv.ts';
import { namesInSchedule, namesOfCreatives, namesOfDisplays, namesOfZones } from './names.ts';

/** About 25 MB of CSV: what a spreadsheet opens at all. */
const MOST_CSV_ROWS = 200_000;

/** Proof of play. Totals hold both kinds of plays: the timed ones, and those counted by the day. */
export async function playReport(
  db: Reader,
  range: PlayRange,
  page: { before?: number; limit: number },
  at: Reading,
): Promise<Answer<typeof reportEndpoints.playReport>> {
  const [creative, display] = [await namesOfCreatives(db), await namesOfDisplays(db)];
  const zoneName = await namesOfZones(db);
  const totals = new Map<string, PlayTotal>();
  for (const total of await playTotals(db, range)) totals.set(total.creativeId, total);
  // Counts of what an audience chose know no zone.
  const counted = range.zone === undefined;
  const adaptive = counted ? await adaptiveDays(db, range, at) : [];
  for (const { creativeId, plays, seconds } of adaptive) {
    const timed = totals.get(creativeId) ?? { creativeId, plays: 0, seconds: 0, failed: 0 };
    totals.set(creativeId, { ...timed, plays: timed.plays + plays, seconds: timed.seconds + seconds });
  }
  const rows = await latestPlays(db, range, page);
  return {
    totals: [...totals.values()]
      .map((total) => ({ ...total, name: creative(total.creativeId) }))
      .sort((a, b) => b.seconds - a.seconds || a.name.localeCompare(b.name)),
    rows: rows.map(({ displayId, creativeId, startedAt, clockOffsetMs, zone, durationMs, result }) => ({
      displayName: display(displayId),
      creativeName: creative(creativeId),
      startedAt,
      clockOffsetMs,
      zoneName: zoneName(zone),
      durationMs,
      result,
    })),
    adaptive: adaptive.slice(0, page.limit).map(({ displayId, creativeId, dayStart, plays, seconds }) => ({
      displayName: display(displayId),
      creativeName: creative(creativeId),
      dayStart,
      plays,
      seconds,
    })),
    zones: (await playedPlaces(db, range))
      .map((zone) => ({ zone: zone ?? MAIN_ZONE, name: zoneName(zone) }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    lost: await lostEvents(db, range),
  };
}

/** One line per timed play, and one per day, display and creative of the audience-driven ones. */
export async function playCsv(db: Reader, range: PlayRange, at: Reading): Promise<Result<string>> {
  const rows = await latestPlays(db, range, { limit: MOST_CSV_ROWS + 1 });
  const adaptive = range.zone === undefined ? await adaptiveDays(db, range, at) : [];
  if (rows.length + adaptive.length > MOST_CSV_ROWS) {
    return refuse('too-large', `That is more than ${MOST_CSV_ROWS} rows; ask for fewer days.`);
  }
  const [creative, display] = [await namesOfCreatives(db), await namesOfDisplays(db)];
  const { playlist, entry } = await namesInSchedule(db);
  const zoneName = await namesOfZones(db);
  const columns = [
    'display',
    'creative',
    'creative_id',
    'counted',
    'from',
    'plays',
    'seconds',
    'result',
    'revision',
    'from_by_screen_clock',
    'clock_offset_ms',
    'playlist',
    'playlist_id',
    'entry',
    'entry_id',
    'zone',
    'zone_id',
    'slot_id',
  ];
  const timed = rows.map((row) => [
    display(row.displayId),
    creative(row.creativeId),
    row.creativeId,
    'play',
    csvTime(row.startedAt),
    row.result === 'failed' ? 0 : 1,
    row.durationMs / 1000,
    row.result,
    row.revision,
    csvTime(row.deviceStartedAt),
    row.clockOffsetMs,
    row.playlistId === null ? '' : playlist(row.playlistId),
    row.playlistId,
    row.entryId === null ? '' : entry(row.entryId),
    row.entryId,
    zoneName(row.zone),
    row.zone ?? '',
    row.slotId,
  ]);
  const counted = adaptive.map((row) => [
    display(row.displayId),
    creative(row.creativeId),
    row.creativeId,
    'day',
    csvTime(row.dayStart),
    row.plays,
    row.seconds,
    ...Array<string>(11).fill(''),
  ]);
  return done(csvOf(columns, [...timed, ...counted]));
}
