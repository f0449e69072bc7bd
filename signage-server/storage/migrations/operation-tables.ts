import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** Tables that the server needs for itself. */
export async function createOperationTables(db: Kysely<unknown>, dialect: MigrationDialect): Promise<void> {
  const { integer } = dialect;
  await db.schema
    .createTable('server_key')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .addColumn('created_at', integer, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('change')
    .addColumn('seq', integer, (c) => dialect.autoIncrement(c.primaryKey()))
    .addColumn('topic', 'text', (c) => c.notNull())
    .addColumn('at', integer, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('audit')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('at', integer, (c) => c.notNull())
    .addColumn('actor', 'text', (c) => c.notNull())
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('detail', 'text', (c) => c.notNull())
    .execute();
}
