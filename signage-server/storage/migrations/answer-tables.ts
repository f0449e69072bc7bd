import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** How content people are, in counts; who has been asked; and whether staff could see a visit. */
export async function createAnswerTables(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('answer_count')
    .addColumn('question', 'text', (c) => c.notNull())
    .addColumn('side', 'text', (c) => c.notNull())
    .addColumn('week', integer, (c) => c.notNull())
    .addColumn('score', integer, (c) => c.notNull())
    .addColumn('count', integer, (c) => c.notNull())
    .addPrimaryKeyConstraint('answer_count_key', ['question', 'side', 'week', 'score'])
    .execute();
  await db.schema
    .createTable('given_answer')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('question', 'text', (c) => c.notNull())
    .addColumn('customer_id', 'text')
    .addColumn('visit_id', 'text')
    .addColumn('at', integer, (c) => c.notNull())
    .execute();
  for (const name of ['customer_id', 'visit_id', 'at'])
    await db.schema.createIndex(`given_answer_${name}`).on('given_answer').column(name).execute();
  await db.schema
    .alterTable('visit')
    .addColumn('staff_could_see', integer, (c) => c.notNull().defaultTo(0))
    .execute();
}
