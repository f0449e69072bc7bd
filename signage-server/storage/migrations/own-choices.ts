import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** What a person says about themselves: for whom they shop, what may be used, how they are told; and their pass. */
export async function createOwnChoices(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema.alterTable('visit_offer').addColumn('connection_id', 'text').execute();
  await db.schema.alterTable('visit').addColumn('profile_id', 'text').execute();
  await db.schema.alterTable('customer').addColumn('warned_at', integer).execute();
  await db.schema.alterTable('customer_history').addColumn('profile_id', 'text').execute();
  await db.schema
    .createTable('customer_pass')
    .addColumn('customer_id', 'text', (c) => c.primaryKey().references('customer.id').onDelete('cascade'))
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('pass_key', 'text', (c) => c.notNull())
    .addColumn('last_step', integer, (c) => c.notNull())
    .addColumn('created_at', integer, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('customer_wish')
    .addColumn('customer_id', 'text', (c) => c.primaryKey().references('customer.id').onDelete('cascade'))
    .addColumn('wishes', 'text', (c) => c.notNull())
    .addColumn('updated_at', integer, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('customer_correction')
    .addColumn('customer_id', 'text', (c) => c.notNull().references('customer.id').onDelete('cascade'))
    .addColumn('product_id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('at', integer, (c) => c.notNull())
    .addPrimaryKeyConstraint('customer_correction_key', ['customer_id', 'product_id'])
    .execute();
  await db.schema
    .createTable('sub_profile')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('customer_id', 'text', (c) => c.notNull().references('customer.id').onDelete('cascade'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('created_at', integer, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('sub_profile_customer').on('sub_profile').column('customer_id').execute();
  await db.schema
    .createTable('private_item')
    .addColumn('visit_id', 'text', (c) => c.notNull().references('visit.id').onDelete('cascade'))
    .addColumn('product_id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('private_item_key', ['visit_id', 'product_id'])
    .execute();
}
