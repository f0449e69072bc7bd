import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** How publications reach displays, and what displays are told to do. */
export async function createFleetTables(db: Kysely<unknown>, dialect: MigrationDialect): Promise<void> {
  const { integer } = dialect;
  await dialect
    .clustered(
      db.schema
        .createTable('delivery')
        .addColumn('display_id', 'text', (c) => c.notNull())
        .addColumn('revision', integer, (c) => c.notNull())
        .addPrimaryKeyConstraint('delivery_key', ['display_id', 'revision']),
    )
    .addColumn('pushed_at', integer)
    .addColumn('files_ready', integer)
    .addColumn('files_needed', integer)
    .addColumn('verified_at', integer)
    .addColumn('on_glass_at', integer)
    .execute();
  await db.schema
    .createTable('command')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('display_id', 'text', (c) => c.notNull().references('display.id'))
    .addColumn('command', 'text', (c) => c.notNull())
    .addColumn('sent_by', 'text', (c) => c.notNull())
    .addColumn('sent_at', integer, (c) => c.notNull())
    .addColumn('expires_at', integer, (c) => c.notNull())
    .addColumn('received_at', integer)
    .addColumn('finished_at', integer)
    .addColumn('outcome', 'text')
    .addColumn('code', 'text')
    .addColumn('result', 'text')
    .execute();
  await db.schema.createIndex('command_display').on('command').columns(['display_id', 'sent_at']).execute();
}
