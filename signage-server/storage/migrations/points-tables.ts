import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** Points in the book that coupons have, who collects them, what earned them, and reviews written on phones. */
export async function createPointsTables(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema.alterTable('coupon_code').addColumn('gift', integer).execute();
  await db.schema
    .createTable('points_rules')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('changed_at', integer, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('points_account')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('customer_id', 'text', (c) => c.notNull().unique())
    .addColumn('made_at', integer, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('points_receipt')
    .addColumn('basket_id', 'text', (c) => c.primaryKey())
    .addColumn('account_id', 'text', (c) => c.notNull())
    .addColumn('paid_minor', integer, (c) => c.notNull())
    .addColumn('returned_minor', integer, (c) => c.notNull())
    .addColumn('every_minor', integer, (c) => c.notNull())
    .addColumn('points', integer, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('points_receipt_account').on('points_receipt').column('account_id').execute();
  await db.schema
    .createTable('phone_review')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('customer_id', 'text')
    .addColumn('product_id', 'text', (c) => c.notNull())
    .addColumn('rating', integer, (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('written_at', integer, (c) => c.notNull())
    .addColumn('shown_at', integer)
    .addUniqueConstraint('phone_review_once', ['customer_id', 'product_id'])
    .execute();
}
