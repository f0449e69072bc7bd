import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** What came of a picture's address, what a claim rests on, and what a product costs in other shops. */
export async function addProductFacts(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema.alterTable('product_picture').addColumn('sha256', 'text').execute();
  await db.schema.alterTable('product_picture').addColumn('import_id', 'text').execute();
  await db.schema.createIndex('product_picture_import').on('product_picture').column('import_id').execute();
  await db.schema.createIndex('product_picture_url').on('product_picture').column('url').execute();
  await db.schema
    .alterTable('claim')
    .addColumn('about', 'text', (c) => c.notNull().defaultTo('other'))
    .execute();
  await db.schema.alterTable('claim').addColumn('certificate', 'text').execute();
  await db.schema
    .createTable('price_elsewhere')
    .addColumn('product_id', 'text', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('price_minor', integer, (c) => c.notNull())
    .addColumn('url', 'text')
    .addColumn('seen_at', integer, (c) => c.notNull())
    .addPrimaryKeyConstraint('price_elsewhere_key', ['product_id', 'source'])
    .execute();
}
