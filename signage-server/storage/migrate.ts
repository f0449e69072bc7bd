import { type Kysely, sql } from 'kysely';
import { StartRefusal } from '../operations/start-refusal.ts';
import type { MigrationDialect } from './dialect.ts';
import { migrations } from './migrations/list.ts';

/** Any number, as long as every Vitrine process asks for the same one. */
const MIGRATION_LOCK = 7_361_204;

/**
 * Brings a database up to this code's schema, in one transaction: all of it or nothing. Two processes that start at
 * once on PostgreSQL take turns. Throws {@link StartRefusal} when the database was written by newer code.
 */
export async function migrate<T>(database: Kysely<T>, dialect: MigrationDialect, now: number): Promise<void> {
  await database.transaction().execute(async (tx) => {
    if (dialect.kind === 'postgres') await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(tx);
    await tx.schema
      .createTable('migration')
      .ifNotExists()
      .addColumn('name', 'text', (c) => c.primaryKey())
      .addColumn('at', dialect.integer, (c) => c.notNull())
      .execute();
    const { rows } = await sql<{ name: string }>`select name from migration`.execute(tx);
    const ran = new Set(rows.map((row) => row.name));
    const unknown = [...ran].find((name) => !migrations.some((migration) => migration.name === name));
    if (unknown !== undefined) {
      throw new StartRefusal(
        'database-newer',
        `The database was written by a newer Vitrine (it has the step "${unknown}"). Start that version, or restore a backup made before the upgrade.`,
      );
    }
    for (const migration of migrations) {
      if (ran.has(migration.name)) continue;
      await migration.up(tx.withTables<never>() as unknown as Kysely<unknown>, dialect);
      await sql`insert into migration (name, at) values (${migration.name}, ${now})`.execute(tx);
    }
  });
}
