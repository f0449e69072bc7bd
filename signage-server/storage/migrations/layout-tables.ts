import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** Layouts, the entries that use them, and how a display hangs. */
export async function createLayoutTables(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('layout')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('version', integer, (c) => c.notNull())
    .addColumn('created_at', integer, (c) => c.notNull())
    .addColumn('updated_at', integer, (c) => c.notNull())
    .execute();
  await db.schema
    .alterTable('schedule_entry')
    .addColumn('layout_id', 'text', (c) => c.references('layout.id'))
    .execute();
  await db.schema
    .alterTable('display')
    .addColumn('rotation', integer, (c) => c.notNull().defaultTo(0))
    .execute();
}
