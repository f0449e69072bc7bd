import { uuidv7 } from 'uuidv7';
import { FollowedOrder } from '../../shared/model/order.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { holderOf } from '../coupons/take-coupon.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import { deleteFollow, followedOrders, followersOf, insertFollow } from '../storage/order-follows.ts';
import { pickUpByCode } from '../storage/pick-ups.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { lastVisitOf } from '../storage/visits.ts';
import type { FloorDeps } from './floor-deps.ts';
import { itemsOf, stepsOf, ticketOf } from './pick-up-view.ts';

/** More than anybody waits for at once. */
const MOST_FOLLOWED = 20;

/** What somebody follows, the latest first; a person's on any of their visits, a guest's on that one. */
export async function ownOrders(db: Reader, visit: VisitTable): Promise<FollowedOrder[]> {
  const rows = await followedOrders(db, holderOf(visit));
  return Promise.all(
    rows.map(async (row) =>
      FollowedOrder.parse({
        id: row.id,
        number: row.number,
        kind: row.kind,
        items: itemsOf(row),
        // One from before there were steps waits at the shop.
        step: row.state === 'closed' && row.step !== 'delivered' ? null : (row.step ?? 'ready'),
        steps: stepsOf(row),
        stopsAway: row.stops_away,
        due: row.due_from === null ? null : { from: row.due_from, until: row.due_until },
        ticket: row.ticket === null ? null : await ticketOf(db, row),
        closedAt: row.closed_at,
      }),
    ),
  );
}

/**
 * Puts an order on the phone of whoever has its code. The code stays good: looking fetches nothing.
 *
 * Refusals: `code-unknown`, `precondition-missing` (nobody has chosen how to go on), `too-large`.
 */
export async function followOrder(
  tx: Tx,
  visit: VisitTable,
  code: string,
  deps: FloorDeps,
): Promise<Result<undefined>> {
  if (visit.mode === null) return refuse('precondition-missing', 'Choose how to go on first.');
  const row = await pickUpByCode(tx, hashOfToken(code));
  if (!row) return refuse('code-unknown', 'No order here has this code.');
  const holder = holderOf(visit);
  const followed = await followedOrders(tx, holder);
  if (followed.some(({ id }) => id === row.id)) return done(undefined);
  if (followed.length >= MOST_FOLLOWED) return refuse('too-large', 'Take one off your page first.');
  await insertFollow(tx, { id: uuidv7(), order_id: row.id, ...holder, since: deps.now() });
  return done(undefined);
}

/** Takes an order off the phone; the shop goes on with it. Refusals: `not-found`. */
export async function unfollowOrder(tx: Tx, visit: VisitTable, orderId: string): Promise<Result<undefined>> {
  return (await deleteFollow(tx, holderOf(visit), orderId)) ? done(undefined) : refuse('not-found');
}

/** Tells the phones that follow an order, and no screen: of it a screen has nothing but a ticket. */
export async function ringFollowers(tx: Tx, orderId: string, { storage }: FloorDeps): Promise<void> {
  for (const { customer_id, visit_id } of await followersOf(tx, orderId)) {
    const visitId = visit_id ?? (customer_id && (await lastVisitOf(tx, customer_id))?.id);
    if (visitId) await storage.changes.ring(tx, { kind: 'visit', displayId: NO_SCREEN, visitId });
  }
}

/** No display has this id. */
const NO_SCREEN = '';
