import { withTick } from '../../../shared/list/edit-list.ts';
import { floorPlanEndpoints } from '../../../shared/protocol/floor-plan-endpoints.ts';
import { CallError, call } from '../../wire/http-client.ts';
import { ListReplica } from '../list/list-replica.ts';
import { newReplica } from '../list/new-replica.ts';

/** Tells the shop whether a way led to a product; what was found is ticked off where it is on this phone's list. */
export async function tellWayEnd(productId: string, found: boolean): Promise<void> {
  const list = new ListReplica(localStorage, newReplica);
  if (found && list.lines.some((line) => line.productId === productId)) {
    list.edit((all, replica) => withTick(all, replica, productId, true));
    window.dispatchEvent(new CustomEvent('list-edited', { detail: 'lines' }));
  }
  try {
    await call(floorPlanEndpoints.wayEnded, { body: { productId, found } });
  } catch (error) {
    // It is a count: nobody at a shelf is troubled with it.
    if (!(error instanceof CallError)) throw error;
  }
}
