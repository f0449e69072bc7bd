import type { Answer } from '../../shared/protocol/endpoint.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { reportEndpoints } from '../../shared/protocol/report-endpoints.ts';
import {
  adaptivePlays,
  adaptiveTotals,
  latestPlays,
  lostEvents,
  type PlayTotal,
  playTotals,
} from '../storage/play-reports.ts';
import type { ReportRange } from '../storage/report-range.ts';
import type { Reader } from '../storage/transaction.ts';
import { csvOf, csvTime } from './csv.ts';
import { namesOfCreatives, namesOfDisplays } from './names.ts';

/** About 25 MB of CSV: what a spreadsheet opens at all. */
const MOST_CSV_ROWS = 200_000;

/** Proof of play. Totals hold both kinds of plays: the timed ones, and those counted per quarter of an hour. */
export async function playReport(
  db: Reader,
  range: ReportRange,
  page: { before?: number; limit: number },
): Promise<Answer<typeof reportEndpoints.playReport>> {
  const [creative, display] = [await namesOfCreatives(db), await namesOfDisplays(db)];
  const totals = new Map<string, PlayTotal>();
  for (const total of await playTotals(db, range)) totals.set(total.creativeId, total);
  for (const { creativeId, plays, seconds } of await adaptiveTotals(db, range)) {
    const timed = totals.get(creativeId) ?? { creativeId, plays: 0, seconds: 0, failed: 0 };
    totals.set(creativeId, { ...timed, plays: timed.plays + plays, seconds: timed.seconds + seconds });
  }
  const rows = await latestPlays(db, range, page);
  const adaptive = await adaptivePlays(db, range, page.limit);
  return {
    totals: [...totals.values()]
      .map((total) => ({ ...total, name: creative(total.creativeId) }))
      .sort((a, b) => b.seconds - a.seconds || a.name.localeCompare(b.name)),
    rows: rows.map(({ displayId, creativeId, startedAt, durationMs, result }) => ({
      displayName: display(displayId),
      creativeName: creative(creativeId),
      startedAt,
      durationMs,
      result,
    })),
    adaptive: adaptive.map(({ displayId, creativeId, quarterStart, plays, seconds }) => ({
      displayName: display(displayId),
      creativeName: creative(creativeId),
      quarterStart,
      plays,
      seconds,
    })),
    lost: await lostEvents(db, range),
  };
}

/** One line per timed play, and one per quarter of an hour, display and creative of the audience-driven ones. */
export async function playCsv(db: Reader, range: ReportRange): Promise<Result<string>> {
  const rows = await latestPlays(db, range, { limit: MOST_CSV_ROWS + 1 });
  const adaptive = await adaptivePlays(db, range, MOST_CSV_ROWS + 1);
  if (rows.length + adaptive.length > MOST_CSV_ROWS) {
    return refuse('too-large', `That is more than ${MOST_CSV_ROWS} rows; ask for fewer days.`);
  }
  const [creative, display] = [await namesOfCreatives(db), await namesOfDisplays(db)];
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
  ]);
  const counted = adaptive.map((row) => [
    display(row.displayId),
    creative(row.creativeId),
    row.creativeId,
    'quarter-hour',
    csvTime(row.quarterStart),
    row.plays,
    row.seconds,
    '',
    '',
  ]);
  return done(csvOf(columns, [...timed, ...counted]));
}
