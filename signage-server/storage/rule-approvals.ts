import type { Reader, Tx } from './transaction.ts';

/** Keys of the audience rules that somebody who answers for the store has approved (the creep gate). */
export async function approvedRules(db: Reader): Promise<Set<string>> {
  const rows = await db.selectFrom('rule_approval').select('rule_key').execute();
  return new Set(rows.map(({ rule_key }) => rule_key));
}

/** Approves a rule; whoever was first to is remembered. */
export async function approveRule(
  tx: Tx,
  { key, by, now }: { key: string; by: string; now: number },
): Promise<void> {
  await tx
    .insertInto('rule_approval')
    .values({ rule_key: key, approved_by: by, approved_at: now })
    .onConflict((conflict) => conflict.column('rule_key').doNothing())
    .execute();
}
