import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** Who asks for the rule of two people to be lifted, until somebody else says yes. */
export async function createPublishLift(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('publish_lift')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('asked_by', 'text', (c) => c.notNull())
    .addColumn('asked_at', integer, (c) => c.notNull())
    .execute();
}
