import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** How the media library is kept in order, and files on their way into it. */
export async function createLibraryTables(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('media_folder')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('parent_id', 'text', (c) => c.references('media_folder.id'))
    .addColumn('created_at', integer, (c) => c.notNull())
    .execute();
  await db.schema
    .alterTable('creative')
    .addColumn('folder_id', 'text', (c) => c.references('media_folder.id'))
    .execute();
  await db.schema.alterTable('creative').addColumn('tags', 'text').execute();
  await db.schema
    .createTable('creative_file')
    .addColumn('creative_id', 'text', (c) => c.notNull().references('creative.id').onDelete('cascade'))
    .addColumn('version', integer, (c) => c.notNull())
    .addColumn('media_sha256', 'text', (c) => c.notNull().references('media.sha256'))
    .addColumn('at', integer, (c) => c.notNull())
    .addColumn('by_user', 'text')
    .addPrimaryKeyConstraint('creative_file_key', ['creative_id', 'version'])
    .execute();
  await db.schema.createIndex('creative_file_media').on('creative_file').column('media_sha256').execute();
  await db.schema
    .createTable('deleted_creative')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('media_sha256', 'text', (c) => c.references('media.sha256'))
    .addColumn('deleted_at', integer, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('media_source')
    .addColumn('sha256', 'text', (c) => c.primaryKey())
    .addColumn('media_sha256', 'text', (c) => c.notNull().references('media.sha256').onDelete('cascade'))
    .execute();
  await db.schema
    .createTable('upload')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('user_id', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('declared_type', 'text', (c) => c.notNull())
    .addColumn('bytes', integer, (c) => c.notNull())
    .addColumn('sha256', 'text')
    .addColumn('created_at', integer, (c) => c.notNull())
    .addColumn('touched_at', integer, (c) => c.notNull())
    .addColumn('creative_id', 'text')
    .execute();
}
