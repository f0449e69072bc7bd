import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** How far deliveries and repairs are, and who follows an order on their phone. */
export async function addOrderTracks(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  const column = (name: string, type: 'text' | typeof integer) =>
    db.schema.alterTable('pick_up').addColumn(name, type).execute();
  await column('step', 'text');
  await db.schema
    .alterTable('pick_up')
    .addColumn('steps', 'text', (c) => c.notNull().defaultTo('[]'))
    .execute();
  for (const name of ['stepped_at', 'stops_away', 'due_from', 'due_until']) await column(name, integer);
  await db.schema
    .createTable('order_follow')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('order_id', 'text', (c) => c.notNull().references('pick_up.id').onDelete('cascade'))
    .addColumn('customer_id', 'text')
    .addColumn('visit_id', 'text')
    .addColumn('since', integer, (c) => c.notNull())
    .execute();
  for (const name of ['order_id', 'customer_id', 'visit_id'])
    await db.schema.createIndex(`order_follow_${name}`).on('order_follow').column(name).execute();
}
