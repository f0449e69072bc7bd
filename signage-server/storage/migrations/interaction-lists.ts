import type { Kysely } from 'kysely';

/** "This is it" and "not it" name the list on which they were said; older ones do not. */
export async function addInteractionLists(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('interaction').addColumn('said_on', 'text').execute();
}
