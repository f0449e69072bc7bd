import { done, refuse } from '../../shared/protocol/problem.ts';
import { publicEndpoints } from '../../shared/protocol/public-endpoints.ts';
import { version } from '../version.ts';
import { type Routes, register } from './route.ts';

export const healthRoutes: Routes = (app, deps) => {
  register(
    app,
    publicEndpoints.health,
    async () => {
      try {
        await deps.storage.ping();
      } catch (error) {
        deps.log.error({ err: error }, 'the store does not answer');
        return refuse('unavailable', 'The store does not answer.');
      }
      return done({ status: 'ok', version, store: deps.storage.kind, time: deps.now() });
    },
    deps,
  );
};
