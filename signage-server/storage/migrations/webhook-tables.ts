import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** Who is told of what, and what is still to be told. */
export async function createWebhookTables(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('webhook')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('url', 'text', (c) => c.notNull())
    .addColumn('events', 'text', (c) => c.notNull())
    .addColumn('secret', 'text', (c) => c.notNull())
    .addColumn('created_at', integer, (c) => c.notNull())
    .addColumn('last_try', 'text')
    .addColumn('lost', integer, (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createTable('webhook_message')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('webhook_id', 'text', (c) => c.notNull().references('webhook.id').onDelete('cascade'))
    .addColumn('event', 'text', (c) => c.notNull())
    .addColumn('display_id', 'text')
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('created_at', integer, (c) => c.notNull())
    .addColumn('attempts', integer, (c) => c.notNull().defaultTo(0))
    .addColumn('next_at', integer, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('webhook_message_due').on('webhook_message').column('next_at').execute();
}
