import { cameraInfoEndpoints } from '../../shared/protocol/camera-info-endpoints.ts';
import { done } from '../../shared/protocol/problem.ts';
import { cameraInfo } from '../audience/camera-info.ts';
import { camerasInForce } from '../audience/cameras-in-force.ts';
import { readStore } from '../storage/store.ts';
import { type Routes, register } from './route.ts';

/** The public page about the cameras (R12). */
export const cameraInfoRoutes: Routes = (app, deps) => {
  register(
    app,
    cameraInfoEndpoints.cameraInfo,
    async () => {
      const store = await readStore(deps.storage.db);
      const [{ setting }, facts] = await Promise.all([camerasInForce(deps, store), deps.modelFacts()]);
      return done(cameraInfo(store, setting, facts));
    },
    deps,
  );
};
