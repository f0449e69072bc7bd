import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** Which screens are in step, and where on a video wall they stand. */
export async function createStepTables(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('step_group')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('grid', 'text')
    .addColumn('created_at', integer, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('step_member')
    .addColumn('display_id', 'text', (c) => c.primaryKey().references('display.id'))
    .addColumn('group_id', 'text', (c) => c.notNull().references('step_group.id').onDelete('cascade'))
    .addColumn('place', integer, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('step_member_group').on('step_member').column('group_id').execute();
}
