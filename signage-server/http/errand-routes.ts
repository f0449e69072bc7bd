import { errandEndpoints as api } from '../../shared/protocol/errand-endpoints.ts';
import { done } from '../../shared/protocol/problem.ts';
import { actOnErrand, askErrand, errandsFor } from '../floor/errands.ts';
import { errandReport } from '../reports/errand-report.ts';
import { reportsOf } from './report-file.ts';
import { type Routes, register } from './route.ts';

/** What staff bring for each other's customers. Daily work, and so not in the record of changes. */
export const errandRoutes: Routes = (app, deps) => {
  const { storage } = deps;
  const { report } = reportsOf(deps);

  register(
    app,
    api.listErrands,
    async (_, { principal }) => done(await errandsFor(storage.db, principal.userId, deps.now())),
    deps,
  );
  register(app, api.makeErrand, ({ body }) => storage.write((tx) => askErrand(tx, body, deps)), deps);
  register(
    app,
    api.actOnErrand,
    ({ params, body }, { principal }) =>
      storage.write((tx) => actOnErrand(tx, { ...params, ...body, userId: principal.userId }, deps)),
    deps,
  );
  register(
    app,
    api.errandReport,
    ({ query }) => report(query, async (range) => done(await errandReport(storage.db, range))),
    deps,
  );
};
