import type { Kysely } from 'kysely';

/** What the shop stands for. */
export async function createCommitmentTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('commitment')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('content', 'text', (c) => c.notNull())
    .execute();
}
