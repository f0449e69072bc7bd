import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** What was learned from receipts, so that a restart need not learn it again; and whose visits and purchases are whose. */
export async function createLearnedSales(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('learned_sale')
    .addColumn('product_id', 'text', (c) => c.primaryKey())
    .addColumn('recent', integer, (c) => c.notNull())
    .addColumn('beside', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('sales_lesson')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('revision', 'text', (c) => c.notNull())
    .addColumn('learned_at', integer, (c) => c.notNull())
    .addColumn('baskets', integer, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('purchase_shopper').on('purchase').column('shopper').execute();
  await db.schema.createIndex('visit_customer').on('visit').column('customer_id').execute();
}
