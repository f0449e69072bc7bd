import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** Visits, remembered customers and their consent. */
export async function createVisitTables(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('visit_offer')
    .addColumn('nonce_hash', 'text', (c) => c.primaryKey())
    .addColumn('code_hash', 'text', (c) => c.notNull())
    .addColumn('display_id', 'text', (c) => c.notNull().references('display.id'))
    .addColumn('created_at', integer, (c) => c.notNull())
    .addColumn('expires_at', integer, (c) => c.notNull())
    .addColumn('claimed_at', integer)
    .execute();
  await db.schema.createIndex('visit_offer_code').on('visit_offer').column('code_hash').execute();
  await db.schema
    .createTable('customer')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('token_hash', 'text', (c) => c.notNull().unique())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('created_at', integer, (c) => c.notNull())
    .addColumn('last_seen_at', integer, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('visit')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('display_id', 'text', (c) => c.notNull().references('display.id'))
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('match', 'text', (c) => c.notNull())
    .addColumn('mode', 'text')
    .addColumn('phone_hash', 'text', (c) => c.notNull())
    .addColumn('customer_id', 'text')
    .addColumn('started_at', integer, (c) => c.notNull())
    .addColumn('cap_at', integer, (c) => c.notNull())
    .addColumn('last_active_at', integer, (c) => c.notNull())
    .addColumn('ended_at', integer)
    .addColumn('end_reason', 'text')
    .addColumn('looked_at', 'text', (c) => c.notNull().defaultTo('[]'))
    .execute();
  await db.schema.createIndex('visit_phone').on('visit').column('phone_hash').execute();
  await db.schema.createIndex('visit_display').on('visit').columns(['display_id', 'state']).execute();
  await db.schema
    .createTable('list_item')
    .addColumn('visit_id', 'text', (c) => c.notNull().references('visit.id').onDelete('cascade'))
    .addColumn('product_id', 'text', (c) => c.notNull())
    .addColumn('quantity', integer, (c) => c.notNull())
    .addColumn('added_at', integer, (c) => c.notNull())
    .addPrimaryKeyConstraint('list_item_key', ['visit_id', 'product_id'])
    .execute();
  await db.schema
    .createTable('consent_event')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('customer_id', 'text', (c) => c.notNull())
    .addColumn('purpose', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('at', integer, (c) => c.notNull())
    .addColumn('record', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('consent_event_customer').on('consent_event').column('customer_id').execute();
  await db.schema
    .createTable('customer_history')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('customer_id', 'text', (c) => c.notNull())
    .addColumn('product_id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('at', integer, (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex('customer_history_customer')
    .on('customer_history')
    .column('customer_id')
    .execute();
}
