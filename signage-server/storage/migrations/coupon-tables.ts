import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** Coupons, who holds them, and the book in which everything that happens to them stands twice. */
export async function createCouponTables(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('coupon')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('created_at', integer, (c) => c.notNull())
    .addColumn('stopped_at', integer)
    .execute();
  await db.schema
    .createTable('coupon_code')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('code_hash', 'text', (c) => c.notNull().unique())
    .addColumn('coupon_id', 'text', (c) => c.notNull().references('coupon.id'))
    .addColumn('customer_id', 'text')
    .addColumn('visit_id', 'text')
    .addColumn('taken_at', integer, (c) => c.notNull())
    .addColumn('expires_at', integer, (c) => c.notNull())
    .addColumn('redeemed_at', integer)
    .addColumn('reference', 'text')
    .addColumn('expired_at', integer)
    .addUniqueConstraint('coupon_code_customer', ['coupon_id', 'customer_id'])
    .addUniqueConstraint('coupon_code_visit', ['coupon_id', 'visit_id'])
    .execute();
  await db.schema
    .createTable('ledger_entry')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('at', integer, (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('reference', 'text', (c) => c.notNull())
    .addUniqueConstraint('ledger_entry_once', ['kind', 'reference'])
    .execute();
  await db.schema
    .createTable('ledger_posting')
    .addColumn('entry_id', 'text', (c) => c.notNull().references('ledger_entry.id'))
    .addColumn('account', 'text', (c) => c.notNull())
    .addColumn('amount', integer, (c) => c.notNull())
    .addPrimaryKeyConstraint('ledger_posting_key', ['entry_id', 'account'])
    .execute();
  await db.schema.createIndex('ledger_posting_account').on('ledger_posting').column('account').execute();
}
