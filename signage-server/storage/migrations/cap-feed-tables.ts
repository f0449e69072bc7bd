import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** Addresses that are asked for warnings, and what came of their messages. */
export async function createCapFeedTables(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('cap_feed')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('created_at', integer, (c) => c.notNull())
    .addColumn('next_at', integer, (c) => c.notNull())
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('read_at', integer)
    .addColumn('tried_at', integer)
    .addColumn('fault', 'text')
    .addColumn('failures', integer, (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createTable('cap_receipt')
    .addColumn('feed_id', 'text', (c) => c.notNull().references('cap_feed.id').onDelete('cascade'))
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('at', integer, (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('cap_receipt_source', ['feed_id', 'source'])
    .execute();
  await db.schema.createIndex('cap_receipt_at').on('cap_receipt').column('at').execute();
}
