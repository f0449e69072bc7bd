import { type Kysely, sql } from 'kysely';
import { auditHash, FIRST_HASH, type HashedEntry } from '../audit-hash.ts';
import type { MigrationDialect } from '../dialect.ts';

/** Numbers the rows of the audit and chains them by hashes, those that are there already as well (R22). */
export async function chainAudit(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .alterTable('audit')
    .addColumn('seq', integer, (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .alterTable('audit')
    .addColumn('hash', 'text', (c) => c.notNull().defaultTo(''))
    .execute();
  const { rows } = await sql<Omit<HashedEntry, 'seq'>>`
    select id, at, actor, action, subject, detail from audit order by at, id`.execute(db);
  let hash = FIRST_HASH;
  for (const [before, row] of rows.entries()) {
    const seq = before + 1;
    hash = auditHash(hash, { seq, ...row });
    await sql`update audit set seq = ${seq}, hash = ${hash} where id = ${row.id}`.execute(db);
  }
  await db.schema.createIndex('audit_seq').on('audit').column('seq').unique().execute();
  await db.schema
    .createTable('audit_head')
    .addColumn('seq', integer, (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .execute();
  await sql`insert into audit_head (seq, hash) values (${rows.length}, ${hash})`.execute(db);
}
