import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** A walk shown at a kiosk names the minutes that it is shorter than looking aisle by aisle; older ones do not. */
export async function addWalkMinutes(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema.alterTable('interaction').addColumn('minutes', integer).execute();
}
