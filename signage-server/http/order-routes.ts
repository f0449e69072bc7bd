import { floorEndpoints as api } from '../../shared/protocol/floor-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { addPickUp } from '../floor/pick-up.ts';
import { itemsOf } from '../floor/pick-up-view.ts';
import { hashOfToken, newSecretToken } from '../identity/secret-token.ts';
import { recordChange } from '../operations/record-change.ts';
import { readFloorSetting, saveFloorSetting } from '../storage/floor-setting.ts';
import { deletePickUp, pickUpById, readyPickUps } from '../storage/pick-ups.ts';
import { readStore } from '../storage/store.ts';
import { type Routes, register } from './route.ts';

/** Orders that wait to be picked up or brought back: told by the shop's own system, or written in the console. */
export const orderRoutes: Routes = (app, deps) => {
  const { storage } = deps;

  register(app, api.tellOrder, ({ body }) => storage.write((tx) => addPickUp(tx, body, deps)), deps, {
    limit: { points: 300, seconds: 60 },
  });

  register(
    app,
    api.makeOrder,
    ({ body }, { principal }) =>
      recordChange(deps, principal, 'order.make', async (tx) => {
        const made = await addPickUp(tx, body, deps);
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
        orders: (await readyPickUps(storage.db)).map((row) => ({
          id: row.id,
          number: row.number,
          kind: row.kind,
          items: itemsOf(row),
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
        if (row.state !== 'ready') return refuse('conflict', 'Its owner has come already.');
        await deletePickUp(tx, params.id);
        return done({ value: undefined, subject: params.id, rings: [{ kind: 'floor' }] });
      }),
    deps,
  );

  register(
    app,
    api.orderKeyState,
    async () => done({ madeAt: (await readFloorSetting(storage.db)).key_made_at }),
    deps,
  );

  register(
    app,
    api.makeOrderKey,
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
    api.dropOrderKey,
    (_, { principal }) =>
      recordChange(deps, principal, 'order.key-end', async (tx) => {
        const { id } = await readStore(tx);
        await saveFloorSetting(tx, id, { key_hash: null, key_made_at: null });
        return done({ value: undefined, subject: id });
      }),
    deps,
  );
};
