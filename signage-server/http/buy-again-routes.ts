import { buyAgainEndpoints } from '../../shared/protocol/buy-again-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { visitById } from '../storage/visits.ts';
import { buyAgainOf } from '../visits/buy-again.ts';
import { type Routes, register } from './route.ts';

/** What somebody bought, told to their own phone alone. */
export const buyAgainRoutes: Routes = (app, deps) => {
  const { db } = deps.storage;
  register(
    app,
    buyAgainEndpoints.buyAgain,
    async (_, { principal }) => {
      const visit = await visitById(db, principal.visitId);
      return visit ? done(await buyAgainOf(db, visit, deps.now())) : refuse('session-over');
    },
    deps,
  );
};
