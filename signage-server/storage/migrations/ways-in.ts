import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** The table and the column of better-auth 1.7.25's two-factor plugin (see its schema), and people's passkeys. */
export async function createWaysIn(db: Kysely<unknown>, dialect: MigrationDialect): Promise<void> {
  const { integer, authBoolean, authDate } = dialect;
  await db.schema.alterTable('user').addColumn('twoFactorEnabled', authBoolean).execute();
  await db.schema
    .createTable('twoFactor')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('secret', 'text', (c) => c.notNull())
    .addColumn('backupCodes', 'text', (c) => c.notNull())
    .addColumn('userId', 'text', (c) => c.notNull().unique().references('user.id').onDelete('cascade'))
    .addColumn('verified', authBoolean)
    .addColumn('failedVerificationCount', 'integer')
    .addColumn('lockedUntil', authDate)
    .execute();
  await db.schema
    .createTable('passkey')
    .addColumn('credential_id', 'text', (c) => c.primaryKey())
    .addColumn('user_id', 'text', (c) => c.notNull().references('user.id').onDelete('cascade'))
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('public_key', 'text', (c) => c.notNull())
    .addColumn('algorithm', 'integer', (c) => c.notNull())
    .addColumn('uses', integer, (c) => c.notNull())
    .addColumn('made_at', integer, (c) => c.notNull())
    .addColumn('used_at', integer)
    .execute();
  await db.schema.createIndex('passkey_user').on('passkey').column('user_id').execute();
}
