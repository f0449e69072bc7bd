import type { Kysely } from 'kysely';

/** How a display's camera is used: reach, which one, which way up. */
export async function addDisplayCamera(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('display').addColumn('camera', 'text').execute();
}
