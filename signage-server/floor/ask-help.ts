import type { HelpAsked, HelpRequest } from '../../shared/model/help-request.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { HelpRequestTable } from '../storage/floor-schema.ts';
import { helpById, insertHelp, openHelpOfDisplay, updateHelp } from '../storage/help-requests.ts';
import { hasProduct } from '../storage/products.ts';
import type { Tx } from '../storage/transaction.ts';
import { type FloorDeps, ringFloor } from './floor-deps.ts';
import { helpView } from './help-view.ts';
import { promiseNow } from './promise-now.ts';

/** Calls that may be open at one kiosk: its own person's, a phone's, and one that was left behind. */
const MOST_AT_ONE_PLACE = 3;

/** Whose call it is: only from where it came is it read and taken back. */
export interface Caller {
  displayId: string;
  visitId: string | null;
}

/**
 * Calls somebody to a kiosk. The id is the caller's own, so that a call sent twice over a bad line is one.
 *
 * Refusals: `not-found` for a product that this shop does not have, `conflict` for an id of somebody else's,
 * `too-many-requests` when three calls wait there already.
 */
export async function askHelp(
  tx: Tx,
  id: string,
  caller: Caller,
  { topic, productId }: HelpAsked,
  deps: FloorDeps,
): Promise<Result<HelpRequest>> {
  const now = deps.now();
  const known = await helpById(tx, id);
  if (known) return known.display_id === caller.displayId ? done(helpView(known, now)) : refuse('conflict');
  if (productId !== null && !(await hasProduct(tx, productId)))
    return refuse('not-found', 'This shop has no such product.');
  if ((await openHelpOfDisplay(tx, caller.displayId)).length >= MOST_AT_ONE_PLACE)
    return refuse('too-many-requests', 'Somebody has been called here already.');
  const row: HelpRequestTable = {
    id,
    display_id: caller.displayId,
    visit_id: caller.visitId,
    topic,
    product_id: productId,
    asked_at: now,
    promised_by: now + (await promiseNow(tx, now)),
    waiting_since: now,
    answered_at: null,
    escalated_at: null,
    taken_by: null,
    ended_at: null,
    outcome: null,
  };
  await insertHelp(tx, row);
  await ringFloor(tx, row, deps);
  return done(helpView(row, now));
}

/** Nobody needs to come any more. Taking back what is over already changes nothing. */
export async function cancelHelp(
  tx: Tx,
  id: string,
  caller: Caller,
  deps: FloorDeps,
): Promise<Result<undefined>> {
  const row = await helpById(tx, id);
  if (row?.display_id !== caller.displayId) return refuse('not-found');
  if (row.ended_at !== null) return done(undefined);
  await updateHelp(tx, id, { ended_at: deps.now(), outcome: 'cancelled', product_id: null });
  await ringFloor(tx, row, deps);
  return done(undefined);
}
