import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** Interactions name where on the screen their session began, and how far the screen's clock was off; older ones say neither. */
export async function addInteractionPlaces(
  db: Kysely<unknown>,
  { integer }: MigrationDialect,
): Promise<void> {
  // One column at a time: SQLite adds no more in one statement.
  await db.schema.alterTable('interaction').addColumn('clock_offset_ms', integer).execute();
  await db.schema.alterTable('interaction').addColumn('zone', 'text').execute();
  await db.schema.alterTable('interaction').addColumn('slot_id', 'text').execute();
}
