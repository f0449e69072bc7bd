import { USUAL_MINIMUM_AGE } from '../../shared/model/visit-setting.ts';
import { USUAL_STOP_LIMIT } from '../../shared/personalize/stop-rate.ts';
import type { VisitSettingTable } from './personal-rule-schema.ts';
import type { Reader, Tx } from './transaction.ts';

const USUAL = { stop_limit: USUAL_STOP_LIMIT, minimum_age: USUAL_MINIMUM_AGE };

/** What this store has set about visits; the usual until it has. */
export async function readVisitSetting(db: Reader): Promise<Omit<VisitSettingTable, 'store_id'>> {
  const row = await db.selectFrom('visit_setting').select(['stop_limit', 'minimum_age']).executeTakeFirst();
  return row ?? USUAL;
}

export async function saveVisitSetting(
  tx: Tx,
  storeId: string,
  change: Partial<Omit<VisitSettingTable, 'store_id'>>,
): Promise<void> {
  await tx
    .insertInto('visit_setting')
    .values({ store_id: storeId, ...USUAL, ...change })
    .onConflict((on) => on.column('store_id').doUpdateSet(change))
    .execute();
}
