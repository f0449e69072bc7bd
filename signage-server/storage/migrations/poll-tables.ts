import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** What people ask their friends by a link, and the answers. */
export async function createPollTables(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('friend_poll')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('customer_id', 'text')
    .addColumn('visit_id', 'text')
    .addColumn('products', 'text', (c) => c.notNull())
    .addColumn('made_at', integer, (c) => c.notNull())
    .addColumn('closes_at', integer, (c) => c.notNull())
    .addColumn('closed_at', integer)
    .execute();
  await db.schema.createIndex('friend_poll_customer').on('friend_poll').column('customer_id').execute();
  await db.schema.createIndex('friend_poll_visit').on('friend_poll').column('visit_id').execute();
  await db.schema
    .createTable('friend_vote')
    .addColumn('poll_id', 'text', (c) => c.notNull().references('friend_poll.id').onDelete('cascade'))
    .addColumn('voter_hash', 'text', (c) => c.notNull())
    .addColumn('product_id', 'text', (c) => c.notNull())
    .addColumn('at', integer, (c) => c.notNull())
    .addPrimaryKeyConstraint('friend_vote_once', ['poll_id', 'voter_hash'])
    .execute();
}
