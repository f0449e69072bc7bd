import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** What people asked to be told, and where their phones can be woken. */
export async function createMessageTables(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('customer_message')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('customer_id', 'text', (c) => c.notNull().references('customer.id').onDelete('cascade'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('topic', 'text')
    .addColumn('ref', 'text', (c) => c.notNull())
    .addColumn('about', 'text', (c) => c.notNull())
    .addColumn('made_at', integer, (c) => c.notNull())
    .addColumn('due_at', integer, (c) => c.notNull())
    .addColumn('until_at', integer, (c) => c.notNull())
    .addColumn('told_at', integer)
    .addColumn('seen_at', integer)
    .addColumn('push_at', integer)
    .addColumn('push_tries', integer, (c) => c.notNull())
    .addUniqueConstraint('customer_message_once', ['customer_id', 'kind', 'ref'])
    .execute();
  await db.schema
    .createIndex('customer_message_due')
    .on('customer_message')
    .columns(['told_at', 'due_at'])
    .execute();
  await db.schema.createIndex('customer_message_push').on('customer_message').column('push_at').execute();
  await db.schema
    .createTable('push_address')
    .addColumn('customer_id', 'text', (c) => c.primaryKey().references('customer.id').onDelete('cascade'))
    .addColumn('endpoint', 'text', (c) => c.notNull())
    .addColumn('p256dh', 'text', (c) => c.notNull())
    .addColumn('auth', 'text', (c) => c.notNull())
    .addColumn('created_at', integer, (c) => c.notNull())
    .execute();
}
