import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** What a shop has set about personal suggestions, how often they are stopped, and what a visit has seen of them. */
export async function createPersonalRules(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('personal_rule')
    .addColumn('rule', 'text', (c) => c.primaryKey())
    .addColumn('places', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('changed_at', integer, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('rule_figure')
    .addColumn('rule', 'text', (c) => c.notNull())
    .addColumn('day', integer, (c) => c.notNull())
    .addColumn('visits', integer, (c) => c.notNull())
    .addColumn('stops', integer, (c) => c.notNull())
    .addPrimaryKeyConstraint('rule_figure_key', ['rule', 'day'])
    .execute();
  await db.schema
    .createTable('visit_setting')
    .addColumn('store_id', 'text', (c) => c.primaryKey())
    .addColumn('stop_limit', integer, (c) => c.notNull())
    .addColumn('minimum_age', integer, (c) => c.notNull())
    .execute();
  await db.schema
    .alterTable('visit')
    .addColumn('ideas', 'text', (c) => c.notNull().defaultTo('{}'))
    .execute();
}
