import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** Audience rules that the creep gate lets through because somebody has approved them. */
export async function createRuleApprovalTable(
  db: Kysely<unknown>,
  { integer }: MigrationDialect,
): Promise<void> {
  await db.schema
    .createTable('rule_approval')
    .addColumn('rule_key', 'text', (c) => c.primaryKey())
    .addColumn('approved_by', 'text', (c) => c.notNull())
    .addColumn('approved_at', integer, (c) => c.notNull())
    .execute();
}
