import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** Calls for the staff, shared visits, looks at them, and orders that are picked up or returned. */
export async function createFloorTables(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('help_request')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('display_id', 'text', (c) => c.notNull().references('display.id'))
    .addColumn('visit_id', 'text')
    .addColumn('topic', 'text', (c) => c.notNull())
    .addColumn('product_id', 'text')
    .addColumn('asked_at', integer, (c) => c.notNull())
    .addColumn('promised_by', integer, (c) => c.notNull())
    .addColumn('waiting_since', integer, (c) => c.notNull())
    .addColumn('answered_at', integer)
    .addColumn('escalated_at', integer)
    .addColumn('taken_by', 'text')
    .addColumn('ended_at', integer)
    .addColumn('outcome', 'text')
    .execute();
  await db.schema.createIndex('help_request_ended').on('help_request').column('ended_at').execute();
  await db.schema.createIndex('help_request_asked').on('help_request').column('asked_at').execute();
  await db.schema.createIndex('help_request_visit').on('help_request').column('visit_id').execute();
  await db.schema
    .createTable('visit_share')
    .addColumn('visit_id', 'text', (c) => c.primaryKey().references('visit.id').onDelete('cascade'))
    .addColumn('greet_as', 'text')
    .addColumn('shared_at', integer, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('staff_look')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('visit_id', 'text', (c) => c.notNull().references('visit.id').onDelete('cascade'))
    .addColumn('user_id', 'text', (c) => c.notNull())
    .addColumn('saw', 'text', (c) => c.notNull())
    .addColumn('at', integer, (c) => c.notNull())
    .addColumn('last_at', integer, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('staff_look_visit').on('staff_look').column('visit_id').execute();
  await db.schema
    .createTable('pick_up')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('number', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('code_hash', 'text', (c) => c.notNull().unique())
    .addColumn('items', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('made_at', integer, (c) => c.notNull())
    .addColumn('ticket', 'text')
    .addColumn('called_at', integer)
    .addColumn('display_id', 'text')
    .addColumn('visit_id', 'text')
    .addColumn('taken_by', 'text')
    .addColumn('closed_at', integer)
    .execute();
  await db.schema.createIndex('pick_up_state').on('pick_up').column('state').execute();
  await db.schema
    .createTable('floor_setting')
    .addColumn('store_id', 'text', (c) => c.primaryKey())
    .addColumn('promise_ms', integer, (c) => c.notNull())
    .addColumn('key_hash', 'text')
    .addColumn('key_made_at', integer)
    .execute();
}
