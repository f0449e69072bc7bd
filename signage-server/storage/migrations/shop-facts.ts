import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** Until when a claim holds, and the merchant's guides. */
export async function addShopFacts(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema.alterTable('claim').addColumn('valid_until', 'text').execute();
  await db.schema
    .createTable('guide')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('is_sample', integer, (c) => c.notNull())
    .execute();
}
