import type { ReportRange } from './report-range.ts';
import type { Reader, Tx } from './transaction.ts';
import type { VisitPlanCountTable, VisitPlanTable } from './visit-plan-schema.ts';

/** Keeps a plan, and counts it on its day. */
export async function insertPlan(tx: Tx, plan: VisitPlanTable): Promise<void> {
  await tx.insertInto('visit_plan').values(plan).execute();
  const { day, origin, invited } = plan;
  await tx
    .insertInto('visit_plan_count')
    .values({ day, origin, invited, made: 1, visited: 0 })
    .onConflict((conflict) =>
      conflict
        .columns(['day', 'origin', 'invited'])
        .doUpdateSet((eb) => ({ made: eb('visit_plan_count.made', '+', 1) })),
    )
    .execute();
}

export async function findPlan(db: Reader, keyHash: string): Promise<VisitPlanTable | undefined> {
  return await db.selectFrom('visit_plan').selectAll().where('key_hash', '=', keyHash).executeTakeFirst();
}

/** Counts a plan as visited, once, however many phones and processes say so. */
export async function notePlanVisited(
  tx: Tx,
  { key_hash, day, origin, invited }: VisitPlanTable,
): Promise<void> {
  const first = await tx
    .updateTable('visit_plan')
    .set({ visited: 1 })
    .where('key_hash', '=', key_hash)
    .where('visited', '=', 0)
    .executeTakeFirst();
  if (first.numUpdatedRows === 0n) return;
  await tx
    .updateTable('visit_plan_count')
    .set((eb) => ({ visited: eb('visited', '+', 1) }))
    .where('day', '=', day)
    .where('origin', '=', origin)
    .where('invited', '=', invited)
    .execute();
}

/** Counts of the days from `from` to before `to`. */
export async function planCounts(db: Reader, { from, to }: ReportRange): Promise<VisitPlanCountTable[]> {
  return await db
    .selectFrom('visit_plan_count')
    .selectAll()
    .where('day', '>=', from)
    .where('day', '<', to)
    .execute();
}

export async function deletePlansBefore(
  tx: Tx,
  { plans, counts }: { plans: number; counts: number },
): Promise<void> {
  await tx.deleteFrom('visit_plan').where('made_at', '<', plans).execute();
  await tx.deleteFrom('visit_plan_count').where('day', '<', counts).execute();
}
