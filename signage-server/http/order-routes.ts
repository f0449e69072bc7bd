import { OrderStep } from '../../shared/model/order.ts';
import { floorEndpoints as keyApi } from '../../shared/protocol/floor-endpoints.ts';
import { orderEndpoints as api, type Followed } from '../../shared/protocol/order-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { followOrder, ownOrders, unfollowOrder } from '../floor/follow-order.ts';
import { addOrder, tellStep } from '../floor/order-steps.ts';
import { itemsOf } from '../floor/pick-up-view.ts';
import { hashOfToken, newSecretToken } from '../identity/secret-token.ts';
import { recordChange } from '../operations/record-change.ts';
import { readFloorSetting, saveFloorSetting } from '../storage/floor-setting.ts';
import { deletePickUp, openOrders, openPickUpByNumber, pickUpById } from '../storage/pick-ups.ts';
import { readStore } from '../storage/store.ts';
import type { Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { visitById } from '../storage/visits.ts';
import type { PhonePrincipal } from './principal.ts';
import { type Routes, register } from './route.ts';

/** A code has at least six letters or digits; nobody types more than this in a minute. */
const CODES = { points: 20, seconds: 60 };

/** Orders: told by the shop's own system or written in the console, moved on by either, and followed on phones. */
export const orderRoutes: Routes = (app, deps) => {
  const { storage } = deps;

  register(app, api.tellOrder, ({ body }) => storage.write((tx) => addOrder(tx, body, deps)), deps, {
    limit: { points: 300, seconds: 60 },
  });

  register(
    app,
    api.tellStep,
    ({ params, body }) =>
      storage.write(async (tx) => {
        const row = await openPickUpByNumber(tx, params.number);
        return row ? tellStep(tx, row, body, deps) : refuse('not-found', 'No open order has this number.');
      }),
    deps,
    { limit: { points: 600, seconds: 60 } },
  );

  // Their daily work, and not in the record of changes: that tells what people did to the shop.
  register(
    app,
    api.moveOrder,
    ({ params, body }) =>
      storage.write(async (tx) => {
        const row = await pickUpById(tx, params.id);
        return row ? tellStep(tx, row, body, deps) : refuse('not-found');
      }),
    deps,
  );

  /** All that a phone follows, after a change of it if there is one. */
  async function follow(
    { visitId }: PhonePrincipal,
    change: (tx: Tx, visit: VisitTable) => Promise<Result<undefined>> = async () => done(undefined),
  ): Promise<Result<Followed>> {
    const result = await storage.write(async (tx) => {
      const visit = await visitById(tx, visitId);
      return visit ? change(tx, visit) : refuse('session-over');
    });
    if (!result.ok) return result;
    const [visit, { zone }] = [await visitById(storage.db, visitId), await readStore(storage.db)];
    if (!visit) return refuse('session-over');
    return done({ now: deps.now(), zone, orders: await ownOrders(storage.db, visit) });
  }

  register(app, api.followedOrders, (_, { principal }) => follow(principal), deps);
  register(
    app,
    api.followOrder,
    ({ body }, { principal }) => follow(principal, (tx, visit) => followOrder(tx, visit, body.code, deps)),
    deps,
    { limit: CODES },
  );
  register(
    app,
    api.unfollowOrder,
    ({ params }, { principal }) => follow(principal, (tx, visit) => unfollowOrder(tx, visit, params.id)),
    deps,
  );

  register(
    app,
    api.makeOrder,
    ({ body }, { principal }) =>
      recordChange(deps, principal, 'order.make', async (tx) => {
        const made = await addOrder(tx, body, deps);
        if (!made.ok) return made;
        return done({ value: made.value, subject: made.value.id, rings: [{ kind: 'floor' }] });
      }),
    deps,
  );

  register(
    app,
    api.listOrders,
    async () =>
      done({
        orders: (await openOrders(storage.db)).map((row) => ({
          id: row.id,
          number: row.number,
          kind: row.kind,
          items: itemsOf(row),
          step: OrderStep.parse(row.step ?? 'ready'),
          stopsAway: row.stops_away,
          madeAt: row.made_at,
        })),
      }),
    deps,
  );

  register(
    app,
    api.dropOrder,
    ({ params }, { principal }) =>
      recordChange(deps, principal, 'order.drop', async (tx) => {
        const row = await pickUpById(tx, params.id);
        if (!row) return refuse('not-found');
        if (row.state !== 'ready' && row.state !== 'underway')
          return refuse('conflict', 'Its owner has come already.');
        await deletePickUp(tx, params.id);
        return done({ value: undefined, subject: params.id, rings: [{ kind: 'floor' }] });
      }),
    deps,
  );

  register(
    app,
    keyApi.orderKeyState,
    async () => done({ madeAt: (await readFloorSetting(storage.db)).key_made_at }),
    deps,
  );

  register(
    app,
    keyApi.makeOrderKey,
    (_, { principal }) => {
      const key = newSecretToken();
      return recordChange(deps, principal, 'order.key', async (tx, now) => {
        const { id } = await readStore(tx);
        await saveFloorSetting(tx, id, { key_hash: hashOfToken(key), key_made_at: now });
        return done({ value: { key, madeAt: now }, subject: id });
      });
    },
    deps,
  );

  register(
    app,
    keyApi.dropOrderKey,
    (_, { principal }) =>
      recordChange(deps, principal, 'order.key-end', async (tx) => {
        const { id } = await readStore(tx);
        await saveFloorSetting(tx, id, { key_hash: null, key_made_at: null });
        return done({ value: undefined, subject: id });
      }),
    deps,
  );
};
