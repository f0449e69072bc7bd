import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** Files that nothing names any more and that are still to be deleted. */
export async function createMediaRemovalTable(
  db: Kysely<unknown>,
  { integer }: MigrationDialect,
): Promise<void> {
  await db.schema
    .createTable('media_removal')
    .addColumn('sha256', 'text', (c) => c.primaryKey())
    .addColumn('at', integer, (c) => c.notNull())
    .execute();
}
