import type { Hold, HoldState } from '../../shared/model/hold.ts';
import type { FloorHold, OwnHold } from '../../shared/protocol/hold-endpoints.ts';
import { couponCode } from '../coupons/coupon-code.ts';
import type { Holder } from '../storage/coupons.ts';
import { type HoldRow, holdsOf, itemsOfHolds, openHolds } from '../storage/holds.ts';
import { allProducts } from '../storage/products.ts';
import type { Reader } from '../storage/transaction.ts';

/** What is over is shown for a day, so that its person learns what became of it. */
const OVER_SHOWN_MS = 86_400_000;

/** How far a hold is by the clock and the queue, whether or not it has been settled yet. */
export function stateOf(row: HoldRow, now: number): HoldState {
  if (row.outcome !== null) return row.outcome;
  if (row.state !== 'ready') return row.state === 'closed' ? 'handed' : 'here';
  if (row.expires_at <= now) return 'expired';
  return row.put_aside_at === null ? 'asked' : 'ready';
}

/** Whether it is still held. */
export function isHeld(row: HoldRow, now: number): boolean {
  return ['asked', 'ready', 'here'].includes(stateOf(row, now));
}

/** What each hold is of, and where in the shop that stands. */
async function thingsIn(db: Reader, rows: readonly HoldRow[]) {
  const items = await itemsOfHolds(
    db,
    rows.map(({ id }) => id),
  );
  const products = new Map((await allProducts(db)).map((product) => [product.id, product]));
  return (holdId: string) =>
    items
      .filter(({ hold_id }) => hold_id === holdId)
      .map(({ product_id: productId, quantity }) => {
        const product = products.get(productId);
        const place = product ? `${product.aisle} ${product.bay}`.trim() : '';
        return { productId, name: product?.name ?? '', quantity, place };
      });
}

type Told = Omit<Hold, 'items'>;

function toldOf(row: HoldRow, now: number): Told {
  const { slot_from: from, slot_until: until } = row;
  return {
    id: row.id,
    label: row.number,
    state: stateOf(row, now),
    madeAt: row.made_at,
    expiresAt: row.expires_at,
    slot: from === null || until === null ? null : { from, until },
    point: row.point,
  };
}

/** All that somebody holds, and what of theirs was over lately; the soonest to end first, what is over last. */
export async function ownHolds(db: Reader, holder: Holder, now: number): Promise<Hold[]> {
  const endOf = (row: HoldRow) => row.ended_at ?? row.expires_at;
  const rows = (await holdsOf(db, holder))
    .filter((row) => isHeld(row, now) || now - endOf(row) < OVER_SHOWN_MS)
    .sort((a, b) => Number(isHeld(b, now)) - Number(isHeld(a, now)) || endOf(a) - endOf(b));
  const things = await thingsIn(db, rows);
  return rows.map((row) => ({
    ...toldOf(row, now),
    items: things(row.id).map(({ productId, name, quantity }) => ({ productId, name, quantity })),
  }));
}

/** The same with the codes that fetch them, for the phone. */
export function withCodes(holds: readonly Hold[], secret: string): OwnHold[] {
  return holds.map((hold) => ({ ...hold, code: couponCode(secret, hold.id) }));
}

/** What the staff put aside and keep, soonest over first: things, where these stand, labels and times. Never whose. */
export async function floorHolds(db: Reader, now: number): Promise<FloorHold[]> {
  const rows = (await openHolds(db)).filter((row) => ['asked', 'ready'].includes(stateOf(row, now)));
  return floorView(db, rows, now);
}

export async function floorView(db: Reader, rows: readonly HoldRow[], now: number): Promise<FloorHold[]> {
  const things = await thingsIn(db, rows);
  return rows.map((row) => ({
    ...toldOf(row, now),
    items: things(row.id).map(({ name, quantity, place }) => ({ name, quantity, place })),
  }));
}
