import type { Question, Side } from '../../shared/model/answer.ts';
import type { AnswerCountTable, GivenAnswerTable } from './answer-schema.ts';
import type { Holder } from './coupons.ts';
import type { Reader, Tx } from './transaction.ts';

/** Adds one to a count. */
export async function countAnswer(tx: Tx, what: Omit<AnswerCountTable, 'count'>): Promise<void> {
  await tx
    .insertInto('answer_count')
    .values({ ...what, count: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['question', 'side', 'week', 'score'])
        .doUpdateSet((eb) => ({ count: eb('answer_count.count', '+', 1) })),
    )
    .execute();
}

/** How often each score was given since a week. */
export async function answerCounts(
  db: Reader,
  { question, side }: { question: AnswerCountTable['question']; side: Side },
  sinceWeek: number,
): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('answer_count')
    .select((eb) => ['score', eb.fn.sum<number>('count').as('count')])
    .where('question', '=', question)
    .where('side', '=', side)
    .where('week', '>=', sinceWeek)
    .groupBy('score')
    .execute();
  return new Map(rows.map(({ score, count }) => [score, Number(count)]));
}

export async function insertGivenAnswer(tx: Tx, row: GivenAnswerTable): Promise<void> {
  await tx.insertInto('given_answer').values(row).execute();
}

/** Questions that somebody was asked since an instant. */
export async function askedSince(db: Reader, holder: Holder, since: number): Promise<Set<Question>> {
  const rows = db.selectFrom('given_answer').select('question').where('at', '>=', since);
  const found = await (holder.customer_id === null
    ? rows.where('visit_id', '=', holder.visit_id)
    : rows.where('customer_id', '=', holder.customer_id)
  ).execute();
  return new Set(found.map(({ question }) => question));
}

export async function deleteAnswersBefore(tx: Tx, before: { asked: number; week: number }): Promise<void> {
  await tx.deleteFrom('given_answer').where('at', '<', before.asked).execute();
  await tx.deleteFrom('answer_count').where('week', '<', before.week).execute();
}
