import type { MigrationDialect } from '../dialect.ts';

export const postgresDialect: MigrationDialect = {
  kind: 'postgres',
  integer: 'bigint',
  authDate: 'timestamptz',
  authBoolean: 'boolean',
  autoIncrement: (column) => column.generatedAlwaysAsIdentity(),
  // PostgreSQL keeps rows in a heap whatever one asks for.
  clustered: (table) => table,
};
