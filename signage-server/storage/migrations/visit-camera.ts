import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** When the person of a visit agreed to the camera of its screen (posture P1); null while they have not. */
export async function addVisitCamera(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema.alterTable('visit').addColumn('camera_agreed_at', integer).execute();
}
