import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** The latest picture that each display drew of its stage. */
export async function createScreenshotTable(
  db: Kysely<unknown>,
  { integer }: MigrationDialect,
): Promise<void> {
  await db.schema
    .createTable('screenshot')
    .addColumn('display_id', 'text', (c) => c.primaryKey().references('display.id'))
    .addColumn('taken_at', integer, (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .execute();
}
