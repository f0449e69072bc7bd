import { HELP_EXPIRES_AFTER_MS } from '../../shared/model/help-request.ts';
import { detachGoneVisits } from '../storage/floor-traces.ts';
import { clearHelpProducts, deleteHelpBefore, openHelp, updateHelp } from '../storage/help-requests.ts';
import { deletePickUpsBefore } from '../storage/pick-ups.ts';
import { tidyErrands } from './errands.ts';
import { type FloorDeps, ringFloor } from './floor-deps.ts';
import { isEscalated } from './help-view.ts';

const DAY_MS = 86_400_000;
/** As long as answer times are reported. */
const CALLS_KEPT_MS = 90 * DAY_MS;
const ORDERS_KEPT_MS = 30 * DAY_MS;
/** Nobody comes for it any more. */
const ORDERS_WAIT_MS = 90 * DAY_MS;

/** Makes louder what nobody has answered, and ends what nobody waits for any more. Called every few seconds. */
export async function escalateCalls(deps: FloorDeps): Promise<void> {
  const { storage } = deps;
  const now = deps.now();
  const isDue = (row: Awaited<ReturnType<typeof openHelp>>[number]) =>
    now - row.asked_at >= HELP_EXPIRES_AFTER_MS || (row.escalated_at === null && isEscalated(row, now));
  if (!(await openHelp(storage.db)).some(isDue)) return;
  await storage.write(async (tx) => {
    for (const row of await openHelp(tx)) {
      if (!isDue(row)) continue;
      const isOver = now - row.asked_at >= HELP_EXPIRES_AFTER_MS;
      // What somebody took and never closed was answered.
      const outcome = row.taken_by === null ? 'expired' : 'done';
      await updateHelp(
        tx,
        row.id,
        isOver ? { ended_at: now, outcome, product_id: null } : { escalated_at: now },
      );
      await ringFloor(tx, row, deps);
    }
  });
}

/** Deletes what has been kept for long enough. Called every hour. */
export async function tidyFloor({ storage, now }: FloorDeps): Promise<void> {
  const at = now();
  await storage.write(async (tx) => {
    await clearHelpProducts(tx, at - DAY_MS);
    await tidyErrands(tx, at);
    await detachGoneVisits(tx);
    await deleteHelpBefore(tx, at - CALLS_KEPT_MS);
    await deletePickUpsBefore(tx, at - ORDERS_KEPT_MS, at - ORDERS_WAIT_MS);
  });
}
