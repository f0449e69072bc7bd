import { nextTicket } from '../../shared/floor/next-ticket.ts';
import type { Ticket } from '../../shared/model/pick-up.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import { untell } from '../messages/tell.ts';
import { endHold, holdById } from '../storage/holds.ts';
import { latestTicket, pickUpByCode, pickUpById, takeCode, updatePickUp } from '../storage/pick-ups.ts';
import { takeDraftsTurn } from '../storage/store.ts';
import type { Tx } from '../storage/transaction.ts';
import type { FloorAct } from './act-on-help.ts';
import type { Caller } from './ask-help.ts';
import { type FloorDeps, ringFloor } from './floor-deps.ts';
import { ringFollowers } from './follow-order.ts';
import { ticketOf } from './pick-up-view.ts';

/**
 * "I am here": uses a code up and draws a place in the queue.
 *
 * Refusals: `code-unknown`, `link-used`, `code-expired` (what was held is over, whether or not that has been booked),
 * `precondition-missing` (a delivery or a repair that cannot be fetched yet).
 */
export async function useCode(
  tx: Tx,
  code: string,
  { displayId, visitId }: Caller,
  deps: FloorDeps,
): Promise<Result<Ticket>> {
  // Two kiosks draw one after the other, or two people would have one number.
  await takeDraftsTurn(tx);
  const row = await pickUpByCode(tx, hashOfToken(code));
  if (!row) return refuse('code-unknown', 'No order here has this code.');
  if (row.state === 'underway') return refuse('precondition-missing', 'It cannot be fetched here yet.');
  const held = await holdById(tx, row.id);
  if (held && held.outcome !== 'handed' && row.state === 'closed')
    return refuse('code-expired', 'It is not held any more.');
  if (held && held.ended_at === null && row.state === 'ready' && held.expires_at <= deps.now())
    return refuse('code-expired', 'It is not held any more.');
  const change = {
    ticket: nextTicket(await latestTicket(tx)),
    called_at: deps.now(),
    display_id: displayId,
    visit_id: visitId,
  };
  if (row.state !== 'ready' || !(await takeCode(tx, row.id, change)))
    return refuse('link-used', 'This code has been used.');
  // Who stands here need not hear that it is about to end.
  if (held?.customer_id)
    await untell(tx, { customerId: held.customer_id, kind: 'hold-ending', ref: held.id });
  await ringFloor(tx, change, deps);
  await ringFollowers(tx, row.id, deps);
  return done(await ticketOf(tx, { ...row, ...change, state: 'waiting' }));
}

/** Serves the owner of an order, closes it, or hands it back to the others. Refusals: `not-found`, `conflict`. */
export async function actOnPickUp(
  tx: Tx,
  { id, act, userId }: { id: string; act: FloorAct; userId: string },
  deps: FloorDeps,
): Promise<Result<undefined>> {
  const row = await pickUpById(tx, id);
  if (!row || row.state === 'ready' || row.state === 'underway') return refuse('not-found');
  if (row.state === 'closed') return refuse('conflict', 'This order is closed.');
  if (row.taken_by !== null && row.taken_by !== userId)
    return refuse('conflict', 'A colleague serves this order.');
  if (act !== 'take' && row.state === 'waiting') return refuse('conflict', 'Take the order first.');
  if (act === 'take') await updatePickUp(tx, id, { state: 'served', taken_by: userId });
  else if (act === 'hand-over') await updatePickUp(tx, id, { state: 'waiting', taken_by: null });
  else {
    await updatePickUp(tx, id, { state: 'closed', closed_at: deps.now(), items: '[]' });
    await endHold(tx, id, { ended_at: deps.now(), outcome: 'handed' });
  }
  await ringFloor(tx, row, deps);
  await ringFollowers(tx, id, deps);
  return done(undefined);
}
