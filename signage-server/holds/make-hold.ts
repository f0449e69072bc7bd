import { holdEnd, holdLength } from '../../shared/floor/hold-end.ts';
import { nextTicket } from '../../shared/floor/next-ticket.ts';
import type { ShopProduct } from '../../shared/model/catalogue.ts';
import type { HoldRules, HoldTerms, HoldWanted } from '../../shared/model/hold.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { couponCode } from '../coupons/coupon-code.ts';
import { type FloorDeps, ringFloor } from '../floor/floor-deps.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import { tell } from '../messages/tell.ts';
import type { Holder } from '../storage/coupons.ts';
import type { HoldTable } from '../storage/hold-schema.ts';
import { holdById, holdsOf, insertHold, itemsOfHolds, latestLabel, readHoldRules } from '../storage/holds.ts';
import { insertPickUp, openPickUpByNumber, pickUpById } from '../storage/pick-ups.ts';
import { allProducts } from '../storage/products.ts';
import { readStore, takeDraftsTurn } from '../storage/store.ts';
import type { Tx } from '../storage/transaction.ts';
import { holdTerms } from './hold-terms.ts';
import { isHeld } from './hold-view.ts';
import { heldNow, leftOf } from './offered-stock.ts';

/** Holds that one person may have at once: more would be a shelf of their own. */
const MOST_AT_ONCE = 5;
/** How long before its end its person hears of it, unless the hold itself is short. */
const TOLD_BEFORE_MS = 1_800_000;

export interface HoldAsk {
  /** The caller's own, so that what is sent twice over a bad line is one hold. */
  id: string;
  holder: Holder;
  displayId: string | null;
  visitId: string | null;
  secret: string;
}

/**
 * Puts something aside for somebody, for as long as the shop says. The same id again is the same hold with the same end.
 *
 * Refusals: `not-allowed` (the shop holds nothing, or nothing for the next day), `not-found` (no such product),
 * `conflict` (an id of somebody else's, fewer are left than wanted, the slot is full, or the shop does not open again),
 * `too-large` (more of one product, or more holds, than one person may have), `code-expired` (a slot whose cut-off is over).
 */
export async function makeHold(
  tx: Tx,
  { id, holder, displayId, visitId, secret }: HoldAsk,
  wanted: HoldWanted,
  deps: FloorDeps,
): Promise<Result<undefined>> {
  // One after the other: what is left is still left when it is taken.
  await takeDraftsTurn(tx);
  const now = deps.now();
  const known = await holdById(tx, id);
  if (known) return isSame(known, holder) ? done(undefined) : refuse('conflict');
  if (await pickUpById(tx, id)) return refuse('conflict');
  const rules = await readHoldRules(tx);
  if (!rules.on) return refuse('not-allowed', 'This shop does not hold things.');
  const time = await timeOf(tx, wanted, rules, now);
  if (!time.ok) return time;
  const things = await thingsOf(tx, wanted, { holder, rules, terms: time.value.terms, now });
  if (!things.ok) return things;
  const lengthMs = holdLength(
    rules,
    things.value.map(({ product }) => product.category),
  );
  const store = await readStore(tx);
  const expiresAt =
    time.value.slot?.until ?? holdEnd(now, lengthMs, { hours: store.openingHours, zone: store.zone });
  if (expiresAt === null) return refuse('conflict', 'The shop does not open again soon enough.');
  await insertPickUp(tx, {
    id,
    number: await freeLabel(tx),
    kind: 'pick-up',
    code_hash: hashOfToken(couponCode(secret, id)),
    items: JSON.stringify(
      things.value.map(({ product, quantity }) => ({ name: product.name, productId: product.id, quantity })),
    ),
    state: 'ready',
    made_at: now,
    ticket: null,
    called_at: null,
    display_id: null,
    visit_id: null,
    taken_by: null,
    closed_at: null,
  });
  await insertHold(
    tx,
    {
      id,
      ...holder,
      made_at: now,
      expires_at: expiresAt,
      slot_from: time.value.slot?.from ?? null,
      slot_until: time.value.slot?.until ?? null,
      point: time.value.point,
      put_aside_at: null,
      ended_at: null,
      outcome: null,
    },
    things.value.map(({ product, quantity, fromStock }) => ({
      hold_id: id,
      product_id: product.id,
      quantity,
      from_stock: fromStock,
    })),
  );
  if (holder.customer_id !== null)
    await tell(tx, {
      customerId: holder.customer_id,
      kind: 'hold-ending',
      topic: null,
      ref: id,
      about: things.value[0]?.product.name ?? '',
      at: expiresAt - Math.min(TOLD_BEFORE_MS, Math.floor((expiresAt - now) / 4)),
      until: expiresAt,
    });
  await ringFloor(tx, { display_id: displayId, visit_id: visitId }, deps);
  return done(undefined);
}

export function isSame(row: Pick<HoldTable, 'customer_id' | 'visit_id'>, holder: Holder): boolean {
  return row.customer_id === holder.customer_id && row.visit_id === holder.visit_id;
}

interface Time {
  slot: { from: number; until: number } | null;
  point: string | null;
  terms: HoldTerms;
}

async function timeOf(tx: Tx, wanted: HoldWanted, rules: HoldRules, now: number): Promise<Result<Time>> {
  const terms = await holdTerms(tx, now);
  if (wanted.slotFrom === null) return done({ slot: null, point: null, terms });
  if (!rules.nextDay) return refuse('not-allowed', 'This shop offers no times for the next day.');
  const slot = terms.nextDay?.slots.find(({ from }) => from === wanted.slotFrom);
  if (!slot) return refuse('code-expired', 'This time is over, or taken.');
  const { pickUpPoints: points } = rules.nextDay;
  const point = wanted.point ?? (points.length === 1 ? (points[0] ?? null) : null);
  if (point === null || !points.includes(point))
    return refuse('invalid-input', 'Choose where to pick it up.');
  return done({ slot, point, terms });
}

interface Thing {
  product: ShopProduct;
  quantity: number;
  fromStock: number;
}

async function thingsOf(
  tx: Tx,
  wanted: HoldWanted,
  { holder, rules, terms, now }: { holder: Holder; rules: HoldRules; terms: HoldTerms; now: number },
): Promise<Result<Thing[]>> {
  const quantities = new Map<string, number>();
  for (const { productId, quantity } of wanted.items)
    quantities.set(productId, (quantities.get(productId) ?? 0) + quantity);
  const open = (await holdsOf(tx, holder)).filter((row) => isHeld(row, now));
  if (open.length >= MOST_AT_ONCE) return refuse('too-large', 'You have as much on hold as you can.');
  const mine = await itemsOfHolds(
    tx,
    open.map(({ id }) => id),
  );
  const products = new Map((await allProducts(tx)).map((product) => [product.id, product]));
  const held = await heldNow(tx, now);
  const things: Thing[] = [];
  for (const [productId, quantity] of quantities) {
    const product = products.get(productId);
    if (!product) return refuse('not-found', 'This shop has no such product.');
    const before = mine.filter((item) => item.product_id === productId);
    if (before.reduce((sum, item) => sum + item.quantity, quantity) > rules.most)
      return refuse('too-large', `At most ${rules.most} of one product are held for one person.`);
    const left = leftOf(product, held);
    const comesLater = wanted.slotFrom !== null && terms.nextDay?.alsoAbsent === true;
    if (left < quantity && !comesLater)
      return refuse('conflict', left === 0 ? 'None is left.' : `Only ${left} are left.`);
    things.push({ product, quantity, fromStock: Math.min(left, quantity) });
  }
  return done(things);
}

/** The next label that no open order has. */
async function freeLabel(tx: Tx): Promise<string> {
  let label = (await latestLabel(tx))?.slice(PREFIX.length) ?? null;
  do label = nextTicket(label);
  while (await openPickUpByNumber(tx, PREFIX + label));
  return PREFIX + label;
}

/** So that nobody takes the label of a bag for a place in the queue. */
const PREFIX = 'H-';
