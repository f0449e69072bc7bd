import { LEAST_TOLD } from '../../shared/floor/help-counts.ts';
import type { Question, Side, ToldAnswers } from '../../shared/model/answer.ts';
import type { answerEndpoints } from '../../shared/protocol/answer-endpoints.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import { weekOf } from '../answers/answer-question.ts';
import { answerCounts } from '../storage/answers.ts';
import type { Reader } from '../storage/transaction.ts';

const WEEKS = 13;
const CONTENT = 4;

/** How content people are. The weeks are fixed: two ranges that differ by a day would tell of that day. */
export async function answerReport(
  db: Reader,
  now: number,
): Promise<Answer<typeof answerEndpoints.answerReport>> {
  const since = (await weekOf(db, now)) - (WEEKS - 1) * 7;
  const told = async (question: Question) => {
    const side = async (which: Side) => toldAnswers(await answerCounts(db, { question, side: which }, since));
    return { switched: await side('switched'), plain: await side('plain') };
  };
  const visits = async (side: Side) =>
    (await answerCounts(db, { question: 'visit', side }, since)).get(0) ?? 0;
  const [seen, unseen] = [await visits('switched'), await visits('plain')];
  const enough = Math.min(seen, unseen) >= LEAST_TOLD;
  return {
    ideasFit: await told('ideas-fit'),
    visitFelt: await told('visit-felt'),
    letStaffSee: enough ? Math.round((100 * seen) / (seen + unseen)) : null,
    weeks: WEEKS,
  };
}

/** What a group said, from ten answers on, and rounded so that one more answer is not read off it. */
export function toldAnswers(counts: ReadonlyMap<number, number>): ToldAnswers | null {
  let [answers, sum, content] = [0, 0, 0];
  for (const [score, count] of counts) {
    answers += count;
    sum += score * count;
    if (score >= CONTENT) content += count;
  }
  if (answers < LEAST_TOLD) return null;
  return {
    answers: Math.floor(answers / 10) * 10,
    mean: Math.round((sum / answers) * 10) / 10,
    content: Math.round((100 * content) / answers),
  };
}
