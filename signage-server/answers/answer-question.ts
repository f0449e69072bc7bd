import { uuidv7 } from 'uuidv7';
import { Question, type Side } from '../../shared/model/answer.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { DAY_MS, weekdayOf } from '../../shared/schedule/civil-date.ts';
import { noonOf } from '../../shared/schedule/noon.ts';
import { holderOf } from '../coupons/take-coupon.ts';
import { askedSince, countAnswer, insertGivenAnswer } from '../storage/answers.ts';
import { wishesOf } from '../storage/own-choices.ts';
import { readStore } from '../storage/store.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';

/** Nobody is asked the same twice within it. */
export const ASKED_AGAIN_MS = 30 * DAY_MS;
/** How it was is asked while somebody still knows. */
const FRESH_MS = DAY_MS;

/** What the person of a visit may be asked now. A guest sets no wishes, and is not asked about them. */
export async function questionsFor(db: Reader, visit: VisitTable, now: number): Promise<Question[]> {
  if (visit.mode === null) return [];
  const asked = await askedSince(db, holderOf(visit), now - ASKED_AGAIN_MS);
  const fits: Record<Question, boolean> = {
    'ideas-fit': visit.mode === 'remember',
    'visit-felt': visit.state === 'over' && now - (visit.ended_at ?? visit.cap_at) < FRESH_MS,
  };
  return Question.options.filter((question) => fits[question] && !asked.has(question));
}

/**
 * Counts an answer, or that the question was left. The count says nothing of who it was, and what is kept of the person
 * nothing of what they said.
 *
 * Refusals: `conflict` for what is not asked now.
 */
export async function answerQuestion(
  tx: Tx,
  visit: VisitTable,
  { question, score }: { question: Question; score: number | null },
  now: number,
): Promise<Result<undefined>> {
  if (!(await questionsFor(tx, visit, now)).includes(question))
    return refuse('conflict', 'It is not asked now.');
  await insertGivenAnswer(tx, { id: uuidv7(), question, ...holderOf(visit), at: now });
  if (score !== null)
    await countAnswer(tx, {
      question,
      side: await sideOf(tx, visit, question),
      week: await weekOf(tx, now),
      score,
    });
  return done(undefined);
}

/** Counts a visit that ended, and whether its person let the staff see it. */
export async function countVisit(
  tx: Tx,
  { mode }: VisitTable,
  couldSee: boolean,
  now: number,
): Promise<void> {
  if (mode === null) return;
  const side = couldSee ? 'switched' : 'plain';
  await countAnswer(tx, { question: 'visit', side, week: await weekOf(tx, now), score: 0 });
}

async function sideOf(db: Reader, visit: VisitTable, question: Question): Promise<Side> {
  if (question === 'visit-felt') return visit.staff_could_see === 1 ? 'switched' : 'plain';
  if (visit.customer_id === null) return 'plain';
  const { topicsOff, brandsOff, brandsFirst } = await wishesOf(db, visit.customer_id);
  return topicsOff.length + brandsOff.length + brandsFirst.length > 0 ? 'switched' : 'plain';
}

/** The day of the shop on which the week of an instant begins: no count tells the hour of an answer. */
export async function weekOf(db: Reader, now: number): Promise<number> {
  const { zone } = await readStore(db);
  const day = Math.floor(noonOf(now, zone) / DAY_MS);
  return day - ((weekdayOf(day) + 6) % 7);
}
