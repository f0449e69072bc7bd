import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** Messages to all who agreed, and how far each has come. */
export async function createMailingTable(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('mailing')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('topic', 'text')
    .addColumn('until_at', integer, (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('made_at', integer, (c) => c.notNull())
    .addColumn('sent_at', integer)
    .addColumn('reached_id', 'text', (c) => c.notNull())
    .addColumn('reached', integer, (c) => c.notNull())
    .execute();
}
