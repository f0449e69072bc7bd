import { REPORT_K } from '../../shared/audience/constants.ts';
import { auditShares, tellShares } from '../../shared/audience/content-share.ts';
import { periodOf } from '../../shared/audience/report-period.ts';
import type { adaptiveEndpoints } from '../../shared/protocol/adaptive-endpoints.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import { audienceCells } from '../storage/audience-cells.ts';
import { endOfToldWeeks, toldWeeks } from '../storage/audience-weeks.ts';
import type { ReportRange } from '../storage/report-range.ts';
import type { Reader } from '../storage/transaction.ts';
import { namesOfCreatives } from './names.ts';

/** What each band was shown in every week that the range touches: whole weeks, as all that is told of decisions. */
export async function shareReport(
  db: Reader,
  range: Pick<ReportRange, 'from' | 'to'>,
  at: { now: number; zone: string },
): Promise<Answer<typeof adaptiveEndpoints.shareReport>> {
  const first = periodOf('week', range.from, at.zone).from;
  const last = periodOf('week', range.to - 1, at.zone).to;
  const final = (await toldWeeks(db, first, last)).flatMap(({ figures }) => figures.shares ?? []);
  const open = Math.max(first, await endOfToldWeeks(db));
  const cells = open < last ? await audienceCells(db, open, last) : [];
  const told = [...final, ...tellShares(cells, { ...at, k: REPORT_K })];
  const { rows, skewed, ...found } = auditShares(told);
  const name = await namesOfCreatives(db);
  return {
    k: REPORT_K,
    ...found,
    rows: rows.map(({ creativeId, impressions }) => ({ creativeId, name: name(creativeId), impressions })),
    skewed: skewed.map(({ creativeId, ...one }) => ({ name: name(creativeId), ...one })),
  };
}
