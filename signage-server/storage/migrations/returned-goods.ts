import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** A till tells what was brought back of a receipt, not only what was paid back for it. */
export async function addReturnedGoods(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .alterTable('purchase')
    .addColumn('returned', integer, (c) => c.notNull().defaultTo(0))
    .execute();
}
