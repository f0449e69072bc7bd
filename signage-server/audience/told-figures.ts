import { HOURS_KEPT_MS } from '../../shared/audience/constants.ts';
import { type Period, periodOf } from '../../shared/audience/report-period.ts';
import type { Reading } from '../../shared/audience/told-families.ts';
import { type ToldFigures, tellAll } from '../../shared/audience/told-week.ts';
import { audienceCells } from '../storage/audience-cells.ts';
import { endOfToldWeeks, toldWeeks } from '../storage/audience-weeks.ts';
import type { ReportRange } from '../storage/report-range.ts';
import type { Reader } from '../storage/transaction.ts';

/**
 * All that may be told of some days and one display, or all (R09). Cells are released over whole weeks and all displays,
 * always the same way, and only the released rows are filtered: no choice of days or display can make two reports differ
 * by less than k people. Weeks that are final come as they were told; of the others, one that has begun to be deleted is
 * told no more, because its sums would shrink a person at a time.
 */
export async function toldFigures(db: Reader, range: ReportRange, at: Reading): Promise<ToldFigures> {
  const final = (await toldWeeks(db, range.from, range.to)).map(({ figures }) => figures);
  const first = Math.max(
    await endOfToldWeeks(db),
    periodOf('week', at.now - HOURS_KEPT_MS, at.zone).to,
    periodOf('week', range.from, at.zone).from,
  );
  const last = periodOf('week', range.to - 1, at.zone).to;
  const open = first < last ? [tellAll(await audienceCells(db, first, last), at)] : [];
  const within = (row: Period & { displayId: string | null }): boolean =>
    row.from >= range.from &&
    row.to <= range.to &&
    (range.displayId === undefined || row.displayId === range.displayId);
  const figures = [...final, ...open];
  return {
    visits: figures.flatMap(({ visits }) => visits.filter(within)),
    spread: figures.flatMap(({ spread }) => spread.filter(within)),
    content: figures.flatMap(({ content }) => content.filter(within)),
  };
}
