import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** The weather outside each shop, the key by which a script tells it, and the words that displays are given. */
export async function createWeatherTable(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('weather')
    .addColumn('store_id', 'text', (c) => c.primaryKey())
    .addColumn('content', 'text')
    .addColumn('key_hash', 'text')
    .addColumn('key_made_at', integer)
    .execute();
  await db.schema
    .alterTable('display')
    .addColumn('tags', 'text', (c) => c.notNull().defaultTo('[]'))
    .execute();
}
