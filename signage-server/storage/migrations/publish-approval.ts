import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** A revision says which earlier one it put back, and a store may ask for a second person before it publishes. */
export async function addPublishApproval(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema.alterTable('publication').addColumn('restored', integer).execute();
  await db.schema
    .createTable('publish_approval')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('required', integer, (c) => c.notNull())
    .addColumn('drafts', 'text')
    .addColumn('approved_by', 'text')
    .addColumn('approved_at', integer)
    .execute();
}
