import { sql } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

export const sqliteDialect: MigrationDialect = {
  kind: 'sqlite',
  integer: 'integer',
  authDate: 'text',
  authBoolean: 'integer',
  autoIncrement: (column) => column.autoIncrement(),
  clustered: (table) => table.modifyEnd(sql`without rowid`),
};
