import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** Displays, their keys, and the two ways to become one. */
export async function createDisplayTables(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('display')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('zone', 'text', (c) => c.notNull())
    .addColumn('paired_at', integer)
    .addColumn('revoked_at', integer)
    .addColumn('desired_revision', integer, (c) => c.notNull().defaultTo(0))
    .addColumn('reported_revision', integer)
    .addColumn('status', 'text')
    .addColumn('last_seen_at', integer)
    .addColumn('online', integer, (c) => c.notNull().defaultTo(0))
    .addColumn('connection_id', 'text')
    .addColumn('created_at', integer, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('display_key')
    .addColumn('thumbprint', 'text', (c) => c.primaryKey())
    .addColumn('display_id', 'text', (c) => c.notNull().references('display.id'))
    .addColumn('jwk', 'text', (c) => c.notNull())
    .addColumn('added_at', integer, (c) => c.notNull())
    .addColumn('ended_at', integer)
    .addColumn('ended_by', 'text')
    .execute();
  await db.schema.createIndex('display_key_display').on('display_key').column('display_id').execute();
  await db.schema
    .createTable('pairing_code')
    .addColumn('code', 'text', (c) => c.primaryKey())
    .addColumn('thumbprint', 'text', (c) => c.notNull())
    .addColumn('jwk', 'text', (c) => c.notNull())
    .addColumn('facts', 'text', (c) => c.notNull())
    .addColumn('created_at', integer, (c) => c.notNull())
    .addColumn('expires_at', integer, (c) => c.notNull())
    .addColumn('display_id', 'text')
    .execute();
  await db.schema.createIndex('pairing_code_thumbprint').on('pairing_code').column('thumbprint').execute();
  await db.schema
    .createTable('enrolment_token')
    .addColumn('token_hash', 'text', (c) => c.primaryKey())
    .addColumn('display_id', 'text', (c) => c.notNull().references('display.id'))
    .addColumn('created_at', integer, (c) => c.notNull())
    .addColumn('expires_at', integer, (c) => c.notNull())
    .addColumn('used_at', integer)
    .execute();
}
