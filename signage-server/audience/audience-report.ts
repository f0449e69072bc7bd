import { METRICS_VERSION, REPORT_K } from '../../shared/audience/constants.ts';
import { type ReleasedCell, releaseCells } from '../../shared/audience/release-cells.ts';
import { periodOf } from '../../shared/audience/report-period.ts';
import { summarize } from '../../shared/audience/report-summary.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import type { reportEndpoints } from '../../shared/protocol/report-endpoints.ts';
import { csvOf, csvTime } from '../reports/csv.ts';
import { namesOfDisplays } from '../reports/names.ts';
import { audienceCells } from '../storage/audience-cells.ts';
import type { ReportRange } from '../storage/report-range.ts';
import type { Reader } from '../storage/transaction.ts';

/** R17: what is older is deleted, hour by hour (housekeeping.ts). */
const CELLS_KEPT_MS = 90 * 86_400_000;

type Report = Answer<typeof reportEndpoints.audienceReport>;

/**
 * Rows of at least k people (R09). Cells are released over whole weeks and all displays, always the same way, and only
 * the released rows are filtered: no choice of days or display can make two reports differ by less than k people. A
 * week that has begun to be deleted is told no more, because its sum would shrink a person at a time.
 */
async function releasedRows(
  db: Reader,
  range: ReportRange,
  at: { now: number; zone: string },
): Promise<ReleasedCell[]> {
  const oldest = periodOf('week', at.now - CELLS_KEPT_MS, at.zone).to;
  const first = Math.max(oldest, periodOf('week', range.from, at.zone).from);
  const last = periodOf('week', range.to - 1, at.zone).to;
  const released = releaseCells(await audienceCells(db, first, last), { ...at, k: REPORT_K });
  return released.filter(
    (row) =>
      row.from >= range.from &&
      row.to <= range.to &&
      (range.displayId === undefined || row.displayId === range.displayId),
  );
}

export async function audienceReport(
  db: Reader,
  range: ReportRange,
  at: { now: number; zone: string },
): Promise<Report> {
  const display = await namesOfDisplays(db);
  const rows = await releasedRows(db, range, at);
  return {
    metricsVersion: METRICS_VERSION,
    k: REPORT_K,
    summary: summarize(rows),
    rows: rows.map(({ displayId, ...row }) => ({
      ...row,
      displayName: displayId === null ? null : display(displayId),
    })),
  };
}

/** The same rows. A withheld number is an empty cell; the word "estimated" stands in every line (R28). */
export async function audienceCsv(
  db: Reader,
  range: ReportRange,
  at: { now: number; zone: string },
): Promise<string> {
  const { rows } = await audienceReport(db, range, at);
  return csvOf(
    [
      'from',
      'to',
      'grain',
      'display',
      'band',
      'people',
      'watchers',
      'engaged',
      'presence_seconds',
      'dwell_seconds',
      'attention_seconds',
      'figures',
      'metrics_version',
    ],
    rows.map((row) => [
      csvTime(row.from),
      csvTime(row.to),
      row.grain,
      row.displayName ?? 'all displays',
      row.band,
      row.people,
      row.watchers,
      row.engaged,
      row.presenceSeconds,
      row.dwellSeconds,
      row.attentionSeconds,
      'estimated',
      METRICS_VERSION,
    ]),
  );
}
