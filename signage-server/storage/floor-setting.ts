import type { FloorSettingTable } from './floor-schema.ts';
import type { Reader, Tx } from './transaction.ts';

/** What a shop promises that has set nothing and measured nothing. */
const USUAL_PROMISE_MS = 180_000;

/** What this store promises while nothing is measured, and the key of the system that tells orders. */
export async function readFloorSetting(db: Reader): Promise<Omit<FloorSettingTable, 'store_id'>> {
  const row = await db
    .selectFrom('floor_setting')
    .select(['promise_ms', 'key_hash', 'key_made_at'])
    .executeTakeFirst();
  return row ?? { promise_ms: USUAL_PROMISE_MS, key_hash: null, key_made_at: null };
}

export async function saveFloorSetting(
  tx: Tx,
  storeId: string,
  change: Partial<Omit<FloorSettingTable, 'store_id'>>,
): Promise<void> {
  await tx
    .insertInto('floor_setting')
    .values({ store_id: storeId, promise_ms: USUAL_PROMISE_MS, ...change })
    .onConflict((on) => on.column('store_id').doUpdateSet(change))
    .execute();
}
