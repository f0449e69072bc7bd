import { ATTENTION_NAMES, DWELL_NAMES } from '../../shared/audience/class-names.ts';
import { METRICS_VERSION, NOISE_EPSILON } from '../../shared/audience/constants.ts';
import { FIGURES } from '../../shared/audience/content-figures.ts';
import { contentTotal, LADDER, totalsByCreative } from '../../shared/audience/content-total.ts';
import { spreadOf } from '../../shared/audience/report-summary.ts';
import type { Reading } from '../../shared/audience/told-families.ts';
import { type CsvValue, csvOf, csvTime } from '../reports/csv.ts';
import { namesOfCreatives, namesOfDisplays } from '../reports/names.ts';
import type { ReportRange } from '../storage/report-range.ts';
import type { Reader } from '../storage/transaction.ts';
import type { Noise } from './audience-noise.ts';
import { toldFigures } from './told-figures.ts';

/** Stands in every line of every file about the audience (R28). */
const HEAD = ['figures', 'metrics_version', 'noise'];
const tail = (noise: Noise | null): CsvValue[] => [
  'estimated',
  METRICS_VERSION,
  noise ? `laplace, epsilon ${NOISE_EPSILON} per screen and day` : 'none',
];

/**
 * The rows told to the person. With noise, the sums of seconds are left out: one long stay could be told from them
 * whatever noise the counts have.
 */
export async function visitsCsv(
  db: Reader,
  range: ReportRange,
  at: Reading,
  noise: Noise | null,
): Promise<string> {
  const display = await namesOfDisplays(db);
  const { visits } = await toldFigures(db, range, at);
  return csvOf(
    ['from', 'to', 'grain', 'display', 'band', 'people', 'presence_seconds', ...HEAD],
    visits.map((row) => [
      csvTime(row.from),
      csvTime(row.to),
      row.grain,
      row.displayId === null ? 'all displays' : display(row.displayId),
      row.band,
      noise ? noise([row.from, row.to, row.displayId, row.band].join('/'), row.people) : row.people,
      noise ? null : row.presenceSeconds,
      ...tail(noise),
    ]),
  );
}

/** How long watchers stayed and looked, in tens; no line where it is not told. */
export async function spreadCsv(db: Reader, range: ReportRange, at: Reading): Promise<string> {
  const spread = spreadOf((await toldFigures(db, range, at)).spread);
  const lines = (what: string, names: readonly string[], counts: readonly number[]): CsvValue[][] =>
    counts.map((count, index) => [what, names[index] ?? '', count, ...tail(null)]);
  return csvOf(
    ['what', 'class', 'watchers_rounded_down', ...HEAD],
    [
      ...lines('dwell', DWELL_NAMES, spread.dwell?.classes ?? []),
      ...lines('attention', ATTENTION_NAMES, spread.attention?.classes ?? []),
    ],
  );
}

/** What the plays of each creative met: all that the console's table has, and the sums that its means are of. */
export async function contentCsv(db: Reader, range: ReportRange, at: Reading): Promise<string> {
  const creative = await namesOfCreatives(db);
  return csvOf(
    ['from', 'to', 'creative', 'creative_id', 'plays', 'played_seconds', ...FIGURES, 'rounding', ...HEAD],
    totalsByCreative((await toldFigures(db, range, at)).content).map((total) => [
      ...[csvTime(range.from), csvTime(range.to), creative(total.creativeId), total.creativeId],
      ...[total.plays, total.playedSeconds, ...FIGURES.map((figure) => total[figure])],
      'all but plays and played_seconds down to tens, by screen and day',
      ...tail(null),
    ]),
  );
}

/**
 * The in-store ladder of IAB and IAB Europe: one line per creative and rung, and per rung of all, each with its
 * formula.
 */
export async function ladderCsv(db: Reader, range: ReportRange, at: Reading): Promise<string> {
  const creative = await namesOfCreatives(db);
  const totals = totalsByCreative((await toldFigures(db, range, at)).content);
  const all = { creativeId: null, ...contentTotal(totals) };
  return csvOf(
    ['from', 'to', 'creative', 'creative_id', 'rung', 'count', 'per_ad_play', 'rounding', 'formula', ...HEAD],
    [all, ...totals].flatMap((total) =>
      LADDER.map(({ rung, name, formula }) => [
        csvTime(range.from),
        csvTime(range.to),
        total.creativeId === null ? 'all creatives' : creative(total.creativeId),
        total.creativeId ?? '',
        name,
        total[rung],
        total.plays === 0 ? null : Number((total[rung] / total.plays).toFixed(3)),
        rung === 'plays' ? 'none' : 'down to tens, by screen and day',
        formula,
        ...tail(null),
      ]),
    ),
  );
}
