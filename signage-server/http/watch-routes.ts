import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { watchEndpoints as api } from '../../shared/protocol/watch-endpoints.ts';
import type { Tx } from '../storage/transaction.ts';
import { dropWatch, watchesTold, watchProduct } from '../watching/watch-product.ts';
import type { PhonePrincipal } from './principal.ts';
import { type Routes, register } from './route.ts';

const ASKING = { points: 60, seconds: 60 };

/** "Tell me when", on the phone. */
export const watchRoutes: Routes = (app, deps) => {
  const { storage, now } = deps;
  const person = async (
    { customerId }: PhonePrincipal,
    work: (tx: Tx, customerId: string) => Promise<Result<undefined>>,
  ) => {
    if (customerId === null)
      return refuse('precondition-missing', 'We can tell only those who asked to be remembered.');
    const changed = await storage.write((tx) => work(tx, customerId));
    return changed.ok ? done(await watchesTold(storage.db, customerId, now())) : changed;
  };
  register(app, api.watches, (_, { principal }) => person(principal, async () => done(undefined)), deps);
  register(
    app,
    api.watchProduct,
    ({ body }, { principal }) => person(principal, (tx, id) => watchProduct(tx, id, body, now())),
    deps,
    { limit: ASKING },
  );
  register(
    app,
    api.dropWatch,
    ({ params }, { principal }) => person(principal, (tx, id) => dropWatch(tx, id, params.id)),
    deps,
  );
};
