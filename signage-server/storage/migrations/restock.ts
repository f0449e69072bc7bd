import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** When a shop has more of a product, who told it, and when. */
export async function addRestock(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema.alterTable('stock').addColumn('restock_on', 'text').execute();
  await db.schema.alterTable('stock').addColumn('restock_source', 'text').execute();
  await db.schema.alterTable('stock').addColumn('restock_told_at', integer).execute();
}
