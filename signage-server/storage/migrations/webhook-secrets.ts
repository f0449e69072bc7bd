import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** A secret that was renewed goes on signing for a while. */
export async function addFormerSecrets(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema.alterTable('webhook').addColumn('former_secret', 'text').execute();
  await db.schema.alterTable('webhook').addColumn('former_until', integer).execute();
}
