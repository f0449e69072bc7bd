import type { CouponCodeTable } from './coupon-schema.ts';
import { codesOf, type Holder } from './coupons.ts';
import { type FloorTraces, floorTraces } from './floor-traces.ts';
import type { ListStateTable } from './list-schema.ts';
import { followedOrders } from './order-follows.ts';
import { type OwnAsks, ownAsks } from './own-asks.ts';
import { type OwnChoiceRows, ownChoiceRows } from './own-choice-rows.ts';
import { type RewardRows, rewardRows } from './reward-rows.ts';
import type { Reader } from './transaction.ts';
import type {
  ConsentEventTable,
  CustomerHistoryTable,
  CustomerTable,
  ListItemTable,
  VisitTable,
} from './visit-schema.ts';

/** Every row held about a person, as an export gives it and an erasure deletes it. */
export interface OwnRows extends OwnChoiceRows, OwnAsks, FloorTraces, RewardRows {
  customer: CustomerTable[];
  visit: VisitTable[];
  list_item: ListItemTable[];
  list_state: ListStateTable[];
  coupon_code: CouponCodeTable[];
  customer_history: CustomerHistoryTable[];
  consent_event: ConsentEventTable[];
}

/** All that is held about whoever made `visit`: of a guest this visit and its list, else every visit of that person. */
export async function ownRows(db: Reader, visit: VisitTable): Promise<OwnRows> {
  const id = visit.customer_id;
  if (id === null) {
    const list = await listRows(db, [visit.id]);
    const states = await stateRows(db, [visit.id]);
    return {
      customer: [],
      visit: [visit],
      list_item: list,
      list_state: states,
      coupon_code: await codesOf(db, { customer_id: null, visit_id: visit.id }),
      customer_history: [],
      consent_event: [],
      ...(await ownAsks(db, { customer_id: null, visit_id: visit.id })),
      ...(await ownChoiceRows(db, null, [visit.id])),
      ...(await floorRows(db, { customer_id: null, visit_id: visit.id }, [visit.id])),
      ...(await rewardRows(db, null)),
    };
  }
  const visits = await db
    .selectFrom('visit')
    .selectAll()
    .where('customer_id', '=', id)
    .orderBy('started_at')
    .execute();
  return {
    customer: await db.selectFrom('customer').selectAll().where('id', '=', id).execute(),
    visit: visits,
    list_item: await listRows(
      db,
      visits.map((one) => one.id),
    ),
    list_state: await stateRows(
      db,
      visits.map((one) => one.id),
    ),
    coupon_code: await codesOf(db, { customer_id: id, visit_id: null }),
    customer_history: await db
      .selectFrom('customer_history')
      .selectAll()
      .where('customer_id', '=', id)
      .orderBy('at')
      .execute(),
    consent_event: await db
      .selectFrom('consent_event')
      .selectAll()
      .where('customer_id', '=', id)
      .orderBy('at')
      .orderBy('id')
      .execute(),
    ...(await ownAsks(db, { customer_id: id, visit_id: null })),
    ...(await ownChoiceRows(
      db,
      id,
      visits.map((one) => one.id),
    )),
    ...(await rewardRows(db, id)),
    ...(await floorRows(
      db,
      { customer_id: id, visit_id: null },
      visits.map((one) => one.id),
    )),
  };
}

/** What the shop floor holds of these visits, and the orders that their person follows. */
async function floorRows(db: Reader, holder: Holder, visitIds: readonly string[]): Promise<FloorTraces> {
  const traces = await floorTraces(db, visitIds);
  const orders = [...traces.pick_up, ...(await followedOrders(db, holder))];
  return { ...traces, pick_up: [...new Map(orders.map((order) => [order.id, order])).values()] };
}

function stateRows(db: Reader, visitIds: readonly string[]): Promise<ListStateTable[]> {
  return db.selectFrom('list_state').selectAll().where('visit_id', 'in', visitIds).execute();
}

function listRows(db: Reader, visitIds: readonly string[]): Promise<ListItemTable[]> {
  return db
    .selectFrom('list_item')
    .selectAll()
    .where('visit_id', 'in', visitIds)
    .orderBy('added_at')
    .execute();
}
