import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** Events of a shop, and who has a place. */
export async function createEventTables(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('shop_event')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('created_at', integer, (c) => c.notNull())
    .addColumn('cancelled_at', integer)
    .execute();
  await db.schema
    .createTable('event_seat')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('event_id', 'text', (c) => c.notNull().references('shop_event.id'))
    .addColumn('customer_id', 'text', (c) => c.notNull())
    .addColumn('code_hash', 'text', (c) => c.notNull().unique())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('made_at', integer, (c) => c.notNull())
    .addColumn('remind', integer, (c) => c.notNull())
    .addColumn('checked_in_at', integer)
    .addUniqueConstraint('event_seat_once', ['event_id', 'customer_id'])
    .execute();
  await db.schema.createIndex('event_seat_customer').on('event_seat').column('customer_id').execute();
}
