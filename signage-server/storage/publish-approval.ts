import type { Reader, Tx } from './transaction.ts';

export interface PublishApproval {
  required: boolean;
  /** What was approved last; null while nothing is. */
  given: { drafts: string; by: string; at: number } | null;
}

const ID = 'store';

/** Whether a second person has to approve what is published, and what one has. */
export async function readApproval(db: Reader): Promise<PublishApproval> {
  const row = await db.selectFrom('publish_approval').selectAll().where('id', '=', ID).executeTakeFirst();
  if (!row) return { required: false, given: null };
  const { drafts, approved_by, approved_at } = row;
  const isGiven = drafts !== null && approved_by !== null && approved_at !== null;
  return {
    required: row.required === 1,
    given: isGiven ? { drafts, by: approved_by, at: approved_at } : null,
  };
}

export async function saveApproval(tx: Tx, { required, given }: PublishApproval): Promise<void> {
  const row = {
    required: required ? 1 : 0,
    drafts: given?.drafts ?? null,
    approved_by: given?.by ?? null,
    approved_at: given?.at ?? null,
  };
  await tx
    .insertInto('publish_approval')
    .values({ id: ID, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute();
}
