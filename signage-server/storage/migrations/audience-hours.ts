import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** What experiments need of weeks whose cells are gone: how creatives were met by the hour, without bands. */
export async function createAudienceHours(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('audience_hour')
    .addColumn('display_id', 'text', (c) => c.notNull())
    .addColumn('hour', integer, (c) => c.notNull())
    .addColumn('creative_id', 'text', (c) => c.notNull())
    .addColumn('impressions', integer, (c) => c.notNull())
    .addColumn('attention_seconds', integer, (c) => c.notNull())
    .addPrimaryKeyConstraint('audience_hour_key', ['display_id', 'hour', 'creative_id'])
    .execute();
  await db.schema.createIndex('audience_hour_time').on('audience_hour').column('hour').execute();
}
