import type { FloorHold } from '../../shared/protocol/hold-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { type FloorDeps, ringFloor } from '../floor/floor-deps.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import { untell } from '../messages/tell.ts';
import type { Holder } from '../storage/coupons.ts';
import type { HoldTable } from '../storage/hold-schema.ts';
import { endHold, type HoldRow, holdByCode, holdById, notePutAside, openHolds } from '../storage/holds.ts';
import { updatePickUp } from '../storage/pick-ups.ts';
import type { Tx } from '../storage/transaction.ts';
import { floorView, isHeld, stateOf } from './hold-view.ts';
import { isSame } from './make-hold.ts';

type Outcome = NonNullable<HoldTable['outcome']>;

/** Ends a hold with its order; what it kept can be had by others from here on. */
async function end(tx: Tx, row: HoldRow, outcome: Outcome, deps: FloorDeps): Promise<boolean> {
  const now = deps.now();
  if (!(await endHold(tx, row.id, { ended_at: now, outcome }))) return false;
  await updatePickUp(tx, row.id, { state: 'closed', closed_at: now, items: '[]' });
  if (row.customer_id !== null)
    await untell(tx, { customerId: row.customer_id, kind: 'hold-ending', ref: row.id });
  await ringFloor(tx, { display_id: null, visit_id: row.visit_id }, deps);
  return true;
}

/**
 * Lets go of what somebody holds. What is over already stays as it is.
 *
 * Refusals: `not-found` (no such hold of theirs), `conflict` (somebody is handing it over just now).
 */
export async function cancelHold(
  tx: Tx,
  id: string,
  holder: Holder,
  deps: FloorDeps,
): Promise<Result<undefined>> {
  const row = await holdById(tx, id);
  if (!row || !isSame(row, holder)) return refuse('not-found', 'Nothing of yours is held by this number.');
  const state = stateOf(row, deps.now());
  if (state === 'here') return refuse('conflict', 'Our staff are handing it over.');
  if (isHeld(row, deps.now())) await end(tx, row, 'cancelled', deps);
  return done(undefined);
}

/** The shop cannot hold it after all. Refusals: `not-found`, `conflict` (it is over, or its person stands there). */
export async function withdrawHold(tx: Tx, id: string, deps: FloorDeps): Promise<Result<undefined>> {
  const row = await holdById(tx, id);
  if (!row) return refuse('not-found');
  if (!['asked', 'ready'].includes(stateOf(row, deps.now())))
    return refuse('conflict', 'It is over already, or its owner has come.');
  await end(tx, row, 'withdrawn', deps);
  return done(undefined);
}

/** Somebody of the staff has put it aside. Refusals: `not-found`, `conflict` (it is over). */
export async function putAside(tx: Tx, id: string, deps: FloorDeps): Promise<Result<undefined>> {
  const row = await holdById(tx, id);
  if (!row) return refuse('not-found');
  const state = stateOf(row, deps.now());
  if (state === 'ready') return done(undefined);
  if (state !== 'asked') return refuse('conflict', 'It is over already, or its owner has come.');
  await notePutAside(tx, id, deps.now());
  await ringFloor(tx, { display_id: null, visit_id: row.visit_id }, deps);
  return done(undefined);
}

/**
 * Hands over what a code is for. However many tablets take the same code at one moment, one of them hands over.
 *
 * Refusals: `code-unknown`, `code-expired` (run out, let go or withdrawn), `link-used` (handed over).
 */
export async function handOverHold(tx: Tx, code: string, deps: FloorDeps): Promise<Result<FloorHold>> {
  const row = await holdByCode(tx, hashOfToken(code));
  if (!row) return refuse('code-unknown', 'Nothing is held by this code.');
  const state = stateOf(row, deps.now());
  if (state === 'handed') return refuse('link-used', 'This code has been used.');
  if (!isHeld(row, deps.now())) return refuse('code-expired', 'It is not held any more.');
  if (!(await end(tx, row, 'handed', deps))) return refuse('link-used', 'This code has been used.');
  const [told] = await floorView(tx, [{ ...row, outcome: 'handed' }], deps.now());
  return told ? done(told) : refuse('not-found');
}

/** Books what has run out: by the clock it is over already. Called every few seconds. */
export async function settleHolds(deps: FloorDeps): Promise<void> {
  const { storage, now } = deps;
  const overdue = (await openHolds(storage.db)).filter((row) => stateOf(row, now()) === 'expired');
  if (overdue.length === 0) return;
  await storage.write(async (tx) => {
    for (const { id } of overdue) {
      const row = await holdById(tx, id);
      if (row && stateOf(row, now()) === 'expired') await end(tx, row, 'expired', deps);
    }
  });
}
