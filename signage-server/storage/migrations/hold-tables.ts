import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** What is put aside for people, and for how long a shop does that. */
export async function createHoldTables(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('hold')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('customer_id', 'text')
    .addColumn('visit_id', 'text')
    .addColumn('made_at', integer, (c) => c.notNull())
    .addColumn('expires_at', integer, (c) => c.notNull())
    .addColumn('slot_from', integer)
    .addColumn('slot_until', integer)
    .addColumn('point', 'text')
    .addColumn('put_aside_at', integer)
    .addColumn('ended_at', integer)
    .addColumn('outcome', 'text')
    .execute();
  await db.schema.createIndex('hold_ended').on('hold').column('ended_at').execute();
  await db.schema.createIndex('hold_customer').on('hold').column('customer_id').execute();
  await db.schema.createIndex('hold_visit').on('hold').column('visit_id').execute();
  await db.schema
    .createTable('hold_item')
    .addColumn('hold_id', 'text', (c) => c.notNull().references('hold.id').onDelete('cascade'))
    .addColumn('product_id', 'text', (c) => c.notNull())
    .addColumn('quantity', integer, (c) => c.notNull())
    .addColumn('from_stock', integer, (c) => c.notNull())
    .addPrimaryKeyConstraint('hold_item_key', ['hold_id', 'product_id'])
    .execute();
  await db.schema
    .createTable('hold_rules')
    .addColumn('store_id', 'text', (c) => c.primaryKey())
    .addColumn('content', 'text', (c) => c.notNull())
    .execute();
}
