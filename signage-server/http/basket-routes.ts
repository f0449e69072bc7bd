import { basketEndpoints as api } from '../../shared/protocol/basket-endpoints.ts';
import { done } from '../../shared/protocol/problem.ts';
import { recordChange } from '../operations/record-change.ts';
import { readBasketRules, saveBasketRules } from '../storage/basket-rules.ts';
import { readStore } from '../storage/store.ts';
import { type Routes, register } from './route.ts';

/** What the shop does about lists that are left alone. */
export const basketRoutes: Routes = (app, deps) => {
  register(app, api.basketRules, async () => done(await readBasketRules(deps.storage.db)), deps);
  register(
    app,
    api.setBasketRules,
    ({ body }, { principal }) =>
      recordChange(deps, principal, 'store.basket', async (tx) => {
        const { id } = await readStore(tx);
        await saveBasketRules(tx, id, body);
        return done({ value: undefined, subject: id, detail: body });
      }),
    deps,
  );
};
