import { METRICS_VERSION, REPORT_K } from '../../shared/audience/constants.ts';
import { totalsByCreative } from '../../shared/audience/content-total.ts';
import { periodOf } from '../../shared/audience/report-period.ts';
import { spreadOf, summarize } from '../../shared/audience/report-summary.ts';
import type { Reading } from '../../shared/audience/told-families.ts';
import { nextTold } from '../../shared/audience/told-week.ts';
import type { audienceEndpoints } from '../../shared/protocol/audience-endpoints.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import { namesOfCreatives, namesOfDisplays } from '../reports/names.ts';
import { oldestAudienceCell } from '../storage/audience-retention.ts';
import { oldestToldWeek } from '../storage/audience-weeks.ts';
import type { ReportRange } from '../storage/report-range.ts';
import type { Reader } from '../storage/transaction.ts';
import { COUNTING_ERROR } from './measured-error.ts';
import { bandAccuracy } from './model-facts.ts';
import { toldFigures } from './told-figures.ts';

type Report = Answer<typeof audienceEndpoints.audienceReport>;

/** Everything that the console shows of the audience: told to the person in `rows`, in tens in `spread` and `content`. */
export async function audienceReport(db: Reader, range: ReportRange, at: Reading): Promise<Report> {
  const [display, creative] = [await namesOfDisplays(db), await namesOfCreatives(db)];
  const { visits, spread, content } = await toldFigures(db, range, at);
  return {
    metricsVersion: METRICS_VERSION,
    k: REPORT_K,
    summary: summarize(visits, spreadOf(spread)),
    rows: visits.map(({ displayId, ...row }) => ({
      ...row,
      displayName: displayId === null ? null : display(displayId),
    })),
    spread: spreadOf(spread),
    content: totalsByCreative(content).map((total) => ({ ...total, name: creative(total.creativeId) })),
    accuracy: { ...COUNTING_ERROR, band: await bandAccuracy() },
    comes: nextTold(at),
    kept: await keptSince(db, at.zone),
  };
}

/** The days that the oldest rows are of (R17); by the day, because a quarter of an hour would tell that somebody was there. */
async function keptSince(db: Reader, zone: string): Promise<Report['kept']> {
  const dayOf = (at: number | null): number | null => (at === null ? null : periodOf('day', at, zone).from);
  return { quarters: dayOf(await oldestAudienceCell(db)), days: dayOf(await oldestToldWeek(db)) };
}
