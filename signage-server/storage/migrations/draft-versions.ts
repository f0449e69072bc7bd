import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** Drafts that people edit get a number that grows with every save. */
export async function addDraftVersions(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  for (const table of ['playlist', 'daypart', 'schedule_entry']) {
    await db.schema
      .alterTable(table)
      .addColumn('version', integer, (c) => c.notNull().defaultTo(1))
      .execute();
  }
}
