import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** The tables of better-auth 1.7.25 (see its getAuthTables), and `role` on the user. */
export async function createAuthTables(db: Kysely<unknown>, dialect: MigrationDialect): Promise<void> {
  const { authDate, authBoolean } = dialect;
  const stamped = (table: string) =>
    db.schema
      .createTable(table)
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('createdAt', authDate, (c) => c.notNull())
      .addColumn('updatedAt', authDate, (c) => c.notNull());
  await stamped('user')
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('email', 'text', (c) => c.notNull().unique())
    .addColumn('emailVerified', authBoolean, (c) => c.notNull())
    .addColumn('image', 'text')
    .addColumn('role', 'text', (c) => c.notNull().defaultTo('viewer'))
    .execute();
  await stamped('session')
    .addColumn('expiresAt', authDate, (c) => c.notNull())
    .addColumn('token', 'text', (c) => c.notNull().unique())
    .addColumn('ipAddress', 'text')
    .addColumn('userAgent', 'text')
    .addColumn('userId', 'text', (c) => c.notNull().references('user.id').onDelete('cascade'))
    .execute();
  await db.schema.createIndex('session_user').on('session').column('userId').execute();
  await stamped('account')
    .addColumn('accountId', 'text', (c) => c.notNull())
    .addColumn('providerId', 'text', (c) => c.notNull())
    .addColumn('userId', 'text', (c) => c.notNull().references('user.id').onDelete('cascade'))
    .addColumn('accessToken', 'text')
    .addColumn('refreshToken', 'text')
    .addColumn('idToken', 'text')
    .addColumn('accessTokenExpiresAt', authDate)
    .addColumn('refreshTokenExpiresAt', authDate)
    .addColumn('scope', 'text')
    .addColumn('password', 'text')
    .execute();
  await db.schema.createIndex('account_user').on('account').column('userId').execute();
  await stamped('verification')
    .addColumn('identifier', 'text', (c) => c.notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addColumn('expiresAt', authDate, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('verification_identifier').on('verification').column('identifier').execute();
}
