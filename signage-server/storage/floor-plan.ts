import { FloorPlan } from '../../shared/model/floor-plan.ts';
import type { SavedPlan } from '../../shared/protocol/floor-plan-endpoints.ts';
import type { Reader, Tx } from './transaction.ts';

/** The plan of the shop with the version to send back. */
export async function readFloorPlan(db: Reader): Promise<SavedPlan> {
  const row = await db.selectFrom('floor_plan').select(['content', 'version']).executeTakeFirst();
  return {
    plan: row?.content ? FloorPlan.parse(JSON.parse(row.content)) : null,
    version: row?.version ?? 0,
  };
}

/** Returns the new version. */
export async function saveFloorPlan(tx: Tx, storeId: string, plan: FloorPlan | null): Promise<number> {
  const content = plan && JSON.stringify(plan);
  const { version } = await tx
    .insertInto('floor_plan')
    .values({ store_id: storeId, content, version: 1 })
    .onConflict((on) =>
      on.column('store_id').doUpdateSet((eb) => ({ content, version: eb('floor_plan.version', '+', 1) })),
    )
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}
