import { type Kysely, sql } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

interface Before {
  id: string;
  name: string;
  kind: 'image' | 'video' | 'product';
  content_class: string;
  media_sha256: string | null;
  product_id: string | null;
  headline: string;
  created_at: number;
  updated_at: number;
}

/**
 * What a kind has of its own moves into one column of JSON, so that a new kind needs none. The table is made anew,
 * because SQLite drops no column that refers to another table.
 */
export async function moveCreativeContent(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  const { rows } = await sql<Before>`select * from creative`.execute(db);
  await db.schema.dropTable('creative').execute();
  await db.schema
    .createTable('creative')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('content_class', 'text', (c) => c.notNull())
    .addColumn('media_sha256', 'text', (c) => c.references('media.sha256'))
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('created_at', integer, (c) => c.notNull())
    .addColumn('updated_at', integer, (c) => c.notNull())
    .execute();
  for (const { product_id, headline, ...row } of rows) {
    const content = JSON.stringify(row.kind === 'product' ? { productId: product_id, headline } : {});
    await sql`insert into creative (id, name, kind, content_class, media_sha256, content, created_at, updated_at)
      values (${row.id}, ${row.name}, ${row.kind}, ${row.content_class}, ${row.media_sha256}, ${content},
        ${row.created_at}, ${row.updated_at})`.execute(db);
  }
}
