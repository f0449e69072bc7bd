import { METRICS_VERSION } from '../../shared/audience/constants.ts';
import { inTens } from '../../shared/audience/in-tens.ts';
import { periodOf } from '../../shared/audience/report-period.ts';
import { LEARNED_FOR_MS, LEARNED_K } from '../../shared/choosing/constants.ts';
import { estimateOf, playsIn } from '../../shared/choosing/creative-estimate.ts';
import type { LearningCell } from '../../shared/choosing/learning-cell.ts';
import { LearningModel } from '../../shared/choosing/learning-model.ts';
import type { choosingEndpoints } from '../../shared/protocol/choosing-endpoints.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import { csvOf, csvTime } from '../reports/csv.ts';
import { namesOfCreatives } from '../reports/names.ts';
import { learnedCells } from '../storage/learning-cells.ts';
import type { Reader } from '../storage/transaction.ts';
import { rounded } from './rounded.ts';
import { ruleFits } from './rule-fits.ts';

type Report = Answer<typeof choosingEndpoints.learnedReport>;

/**
 * What screens have learned, told by whole weeks that are over, and of a creative only those weeks in which at least k
 * plays of it met somebody: of two readings, at whatever times, no figure differs by fewer plays (R09).
 */
export async function learnedReport(
  db: Reader,
  { now, zone }: { now: number; zone: string },
): Promise<Report> {
  const until = periodOf('week', now, zone).from;
  const weeks = await learnedWeeks(db, { now, zone });
  const all = weeks.flat();
  const name = await namesOfCreatives(db);
  const ids = [...new Set(all.map(({ creativeId }) => creativeId))];
  const creatives = ids.map((creativeId) => {
    const told = weeks
      .map((cells) => cells.filter((cell) => cell.creativeId === creativeId))
      .filter((cells) => playsIn(cells) >= LEARNED_K)
      .flat();
    const { plays, ...estimate } = estimateOf(told);
    const figures =
      plays === 0
        ? { plays: null, seconds: null }
        : { plays: inTens(plays, LEARNED_K), seconds: rounded(estimate, 0) };
    return { creativeId, name: name(creativeId), ...figures };
  });
  creatives.sort(
    (a, b) => (b.seconds?.value ?? -1) - (a.seconds?.value ?? -1) || a.name.localeCompare(b.name),
  );
  const rules = await ruleFits(db, weeks, name);
  return { k: LEARNED_K, until, usesContext: LearningModel.of(all).usesContext, creatives, rules };
}

/** The same as a table; what is not known yet is an empty cell, and every line says that it is estimated (R28). */
export async function learnedCsv(db: Reader, at: { now: number; zone: string }): Promise<string> {
  const { until, creatives } = await learnedReport(db, at);
  return csvOf(
    [
      ...[
        'until',
        'creative',
        'creative_id',
        'seconds_per_person',
        'at_least',
        'at_most',
        'plays_rounded_down',
      ],
      ...['figures', 'metrics_version'],
    ],
    creatives.map(({ name, creativeId, seconds, plays }) => [
      ...[
        csvTime(until),
        name,
        creativeId,
        seconds?.value ?? null,
        seconds?.low ?? null,
        seconds?.high ?? null,
        plays,
      ],
      ...['estimated, 95 % at any time', METRICS_VERSION],
    ]),
  );
}

/** Each week that is over and of which nothing has been forgotten yet, the oldest first. */
async function learnedWeeks(
  db: Reader,
  { now, zone }: { now: number; zone: string },
): Promise<LearningCell[][]> {
  const weeks: LearningCell[][] = [];
  const until = periodOf('week', now, zone).from;
  let { from, to } = periodOf('week', now - LEARNED_FOR_MS, zone);
  if (from < now - LEARNED_FOR_MS) ({ from, to } = periodOf('week', to, zone));
  while (to <= until) {
    weeks.push(await learnedCells(db, { from, to }));
    ({ from, to } = periodOf('week', to, zone));
  }
  return weeks;
}
