import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** What is known of products beside themselves, and how it came in. */
export async function createCatalogueTables(db: Kysely<unknown>, dialect: MigrationDialect): Promise<void> {
  await createFactTables(db, dialect);
  await createImportTables(db, dialect);
  const { integer } = dialect;
  await db.schema
    .createTable('catalogue_state')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('revision', 'text', (c) => c.notNull())
    .addColumn('changed_at', integer, (c) => c.notNull())
    .addColumn('key_hash', 'text')
    .addColumn('key_made_at', integer)
    .execute();
  await db.schema
    .createTable('purchase')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('basket_id', 'text', (c) => c.notNull())
    .addColumn('shopper', 'text')
    .addColumn('product_id', 'text', (c) => c.notNull())
    .addColumn('quantity', integer, (c) => c.notNull())
    .addColumn('bought_at', integer, (c) => c.notNull())
    .addColumn('is_sample', integer, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('purchase_bought_at').on('purchase').column('bought_at').execute();
}

async function createFactTables(db: Kysely<unknown>, dialect: MigrationDialect): Promise<void> {
  const { integer } = dialect;
  await db.schema
    .createTable('offer')
    .addColumn('product_id', 'text', (c) => c.primaryKey())
    .addColumn('regular_minor', integer, (c) => c.notNull())
    .addColumn('sale_minor', integer, (c) => c.notNull())
    .addColumn('valid_from', integer)
    .addColumn('valid_until', integer)
    .addColumn('next_at', integer)
    .execute();
  await db.schema.createIndex('offer_next_at').on('offer').column('next_at').execute();
  await dialect
    .clustered(
      db.schema
        .createTable('stock')
        .addColumn('product_id', 'text', (c) => c.notNull())
        .addColumn('store_code', 'text', (c) => c.notNull())
        .addColumn('quantity', integer)
        .addColumn('available', integer, (c) => c.notNull())
        .addColumn('at', integer, (c) => c.notNull())
        .addColumn('aisle', 'text', (c) => c.notNull())
        .addColumn('bay', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('stock_key', ['product_id', 'store_code']),
    )
    .execute();
  await db.schema
    .createTable('product_picture')
    .addColumn('product_id', 'text', (c) => c.primaryKey())
    .addColumn('url', 'text', (c) => c.notNull())
    .addColumn('next_at', integer)
    .addColumn('failures', integer, (c) => c.notNull())
    .addColumn('fault', 'text')
    .execute();
  await db.schema.createIndex('product_picture_next_at').on('product_picture').column('next_at').execute();
  await dialect
    .clustered(
      db.schema
        .createTable('product_link')
        .addColumn('product_id', 'text', (c) => c.notNull())
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('target', 'text', (c) => c.notNull())
        .addColumn('origin', 'text', (c) => c.notNull())
        .addColumn('rank', integer, (c) => c.notNull())
        .addPrimaryKeyConstraint('product_link_key', ['product_id', 'kind', 'target', 'origin']),
    )
    .execute();
  await db.schema
    .createTable('claim')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('product_id', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('url', 'text')
    .addColumn('stated_on', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('claim_product').on('claim').column('product_id').execute();
  await db.schema
    .createTable('review')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('product_id', 'text', (c) => c.notNull())
    .addColumn('rating', integer, (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('written_at', integer, (c) => c.notNull())
    .addColumn('is_sample', integer, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('review_product').on('review').column('product_id').execute();
  await db.schema
    .createTable('how_to')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('is_sample', integer, (c) => c.notNull())
    .execute();
}

async function createImportTables(db: Kysely<unknown>, dialect: MigrationDialect): Promise<void> {
  const { integer } = dialect;
  await db.schema
    .createTable('catalogue_import')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('source_id', 'text')
    .addColumn('format', 'text')
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('fault', 'text')
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('done', integer, (c) => c.notNull())
    .addColumn('total', integer, (c) => c.notNull())
    .addColumn('created_at', integer, (c) => c.notNull())
    .addColumn('ended_at', integer)
    .execute();
  await dialect
    .clustered(
      db.schema
        .createTable('import_row')
        .addColumn('import_id', 'text', (c) => c.notNull())
        .addColumn('seq', integer, (c) => c.notNull())
        .addColumn('line', integer, (c) => c.notNull())
        .addColumn('change', 'text', (c) => c.notNull())
        .addColumn('product_id', 'text')
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('before', 'text')
        .addColumn('after', 'text')
        .addColumn('fault', 'text')
        .addColumn('fault_detail', 'text')
        .addColumn('cells', 'text')
        .addPrimaryKeyConstraint('import_row_key', ['import_id', 'seq']),
    )
    .execute();
  await db.schema
    .createTable('catalogue_source')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('created_at', integer, (c) => c.notNull())
    .addColumn('next_at', integer, (c) => c.notNull())
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('read_at', integer)
    .addColumn('tried_at', integer)
    .addColumn('fault', 'text')
    .addColumn('failures', integer, (c) => c.notNull())
    .execute();
}
