import type { HelpRequestTable, PickUpTable, StaffLookTable, VisitShareTable } from './floor-schema.ts';
import type { Reader, Tx } from './transaction.ts';

/** What the shop floor holds of somebody's visits. */
export interface FloorTraces {
  help_request: HelpRequestTable[];
  visit_share: VisitShareTable[];
  staff_look: StaffLookTable[];
  pick_up: PickUpTable[];
}

export async function floorTraces(db: Reader, visitIds: readonly string[]): Promise<FloorTraces> {
  return {
    help_request: await db.selectFrom('help_request').selectAll().where('visit_id', 'in', visitIds).execute(),
    visit_share: await db.selectFrom('visit_share').selectAll().where('visit_id', 'in', visitIds).execute(),
    staff_look: await db.selectFrom('staff_look').selectAll().where('visit_id', 'in', visitIds).execute(),
    pick_up: await db.selectFrom('pick_up').selectAll().where('visit_id', 'in', visitIds).execute(),
  };
}

/**
 * Forgets whose they were: what was shared and who looked is deleted; that somebody called, and that an order was picked
 * up, stays as a count of the shop's without a trace of the visit. Returns how many rows were deleted or emptied.
 */
export async function forgetFloor(tx: Tx, visitIds: readonly string[]): Promise<number> {
  if (visitIds.length === 0) return 0;
  const shares = await tx.deleteFrom('visit_share').where('visit_id', 'in', visitIds).executeTakeFirst();
  const looks = await tx.deleteFrom('staff_look').where('visit_id', 'in', visitIds).executeTakeFirst();
  const calls = await tx
    .updateTable('help_request')
    .set({ visit_id: null, product_id: null })
    .where('visit_id', 'in', visitIds)
    .executeTakeFirst();
  const orders = await tx
    .updateTable('pick_up')
    .set({ visit_id: null })
    .where('visit_id', 'in', visitIds)
    .executeTakeFirst();
  return Number(shares.numDeletedRows + looks.numDeletedRows + calls.numUpdatedRows + orders.numUpdatedRows);
}

/** Takes from calls and orders the number of a visit that is no longer there. */
export async function detachGoneVisits(tx: Tx): Promise<void> {
  for (const table of ['help_request', 'pick_up'] as const)
    await tx
      .updateTable(table)
      .set({ visit_id: null })
      .where('visit_id', 'is not', null)
      .where('visit_id', 'not in', (eb) => eb.selectFrom('visit').select('visit.id'))
      .execute();
}
