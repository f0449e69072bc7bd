import { periodOf } from '../../shared/audience/report-period.ts';
import { LEARNED_FOR_MS, LEARNED_K } from '../../shared/choosing/constants.ts';
import { estimateOf } from '../../shared/choosing/creative-estimate.ts';
import { LearningModel } from '../../shared/choosing/learning-model.ts';
import type { choosingEndpoints } from '../../shared/protocol/choosing-endpoints.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import { namesOfCreatives } from '../reports/names.ts';
import { learnedCells } from '../storage/learning-cells.ts';
import type { Reader } from '../storage/transaction.ts';
import { rounded } from './rounded.ts';
import { ruleFits } from './rule-fits.ts';

type Report = Answer<typeof choosingEndpoints.learnedReport>;

/**
 * What screens have learned, until the last midnight of the shop: figures that changed with every play would tell of
 * single people (R09).
 */
export async function learnedReport(
  db: Reader,
  { now, zone }: { now: number; zone: string },
): Promise<Report> {
  const until = periodOf('day', now, zone).from;
  const cells = await learnedCells(db, { from: until - LEARNED_FOR_MS, to: until });
  const name = await namesOfCreatives(db);
  const ids = [...new Set(cells.map(({ creativeId }) => creativeId))];
  const creatives = ids.map((creativeId) => {
    const { plays, ...estimate } = estimateOf(cells.filter((cell) => cell.creativeId === creativeId));
    const told = plays >= LEARNED_K;
    const figures = told ? { plays, seconds: rounded(estimate, 0) } : { plays: null, seconds: null };
    return { creativeId, name: name(creativeId), ...figures };
  });
  creatives.sort(
    (a, b) => (b.seconds?.value ?? -1) - (a.seconds?.value ?? -1) || a.name.localeCompare(b.name),
  );
  const rules = await ruleFits(db, cells, name);
  return { k: LEARNED_K, until, usesContext: LearningModel.of(cells).usesContext, creatives, rules };
}
