import { HOURS_KEPT_MS, REPORT_K } from '../../shared/audience/constants.ts';
import { releaseDecisions } from '../../shared/audience/release-decisions.ts';
import { periodOf } from '../../shared/audience/report-period.ts';
import type { adaptiveEndpoints } from '../../shared/protocol/adaptive-endpoints.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import type { ReportRange } from '../storage/report-range.ts';
import { slotDecisions } from '../storage/slot-decisions.ts';
import type { Reader } from '../storage/transaction.ts';
import { namesInSchedule, namesOfCreatives } from './names.ts';

/**
 * What slots with audience rules showed, and why, in every week that the range touches: always whole weeks, so that no
 * two ranges differ by less than one.
 */
export async function decisionReport(
  db: Reader,
  range: Pick<ReportRange, 'from' | 'to'>,
  at: { now: number; zone: string },
): Promise<Answer<typeof adaptiveEndpoints.decisionReport>> {
  // A week that has begun to be deleted is told no more: its sums would shrink.
  const oldest = periodOf('week', at.now - HOURS_KEPT_MS, at.zone).to;
  const first = Math.max(oldest, periodOf('week', range.from, at.zone).from);
  const last = periodOf('week', range.to - 1, at.zone).to;
  const released = releaseDecisions(await slotDecisions(db, first, last), { ...at, k: REPORT_K });
  const creative = await namesOfCreatives(db);
  const { playlist } = await namesInSchedule(db);
  return {
    k: REPORT_K,
    rows: released.map((row) => ({
      ...row,
      playlistName: row.playlistId === null ? '' : playlist(row.playlistId),
      creativeName: creative(row.creativeId),
    })),
  };
}
