import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** What other systems brought along about customers. */
export async function createBroughtTables(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('brought_person')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('file_id', 'text', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('reference_hash', 'text', (c) => c.unique())
    .addColumn('code_hash', 'text', (c) => c.unique())
    .addColumn('customer_id', 'text')
    .addColumn('told_at', integer, (c) => c.notNull())
    .execute();
  for (const name of ['file_id', 'customer_id'])
    await db.schema.createIndex(`brought_person_${name}`).on('brought_person').column(name).execute();
  await db.schema
    .createTable('brought_grant')
    .addColumn('brought_id', 'text', (c) => c.notNull().references('brought_person.id').onDelete('cascade'))
    .addColumn('purpose', 'text', (c) => c.notNull())
    .addColumn('agreed_at', integer, (c) => c.notNull())
    .addColumn('proof', 'text', (c) => c.notNull())
    .addColumn('taken_at', integer)
    .addPrimaryKeyConstraint('brought_grant_key', ['brought_id', 'purpose'])
    .execute();
  await db.schema
    .createTable('brought_fact')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('brought_id', 'text', (c) => c.notNull().references('brought_person.id').onDelete('cascade'))
    .addColumn('purpose', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('product_id', 'text')
    .addColumn('topic', 'text')
    .addColumn('at', integer)
    .execute();
  await db.schema.createIndex('brought_fact_brought').on('brought_fact').column('brought_id').execute();
}
