import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** The last change of each product by hand, so that it can be taken back. */
export async function createProductEdits(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('product_edit')
    .addColumn('product_id', 'text', (c) => c.primaryKey())
    .addColumn('before', 'text', (c) => c.notNull())
    .addColumn('after', 'text', (c) => c.notNull())
    .addColumn('at', integer, (c) => c.notNull())
    .execute();
}
