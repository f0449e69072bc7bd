import { type Kysely, sql } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** When each person first and last came in, and whether they were removed. What the record tells is taken over. */
export async function createPersonTables(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('person_state')
    .addColumn('user_id', 'text', (c) => c.primaryKey().references('user.id').onDelete('cascade'))
    .addColumn('first_in_at', integer)
    .addColumn('last_in_at', integer)
    .addColumn('removed_at', integer)
    .addColumn('removed_by', 'text')
    .execute();
  await sql`
    insert into person_state (user_id, first_in_at, last_in_at)
    select subject, min(at), max(at) from audit
    where action like 'session.%' and subject in (select id from "user")
    group by subject
  `.execute(db);
}
