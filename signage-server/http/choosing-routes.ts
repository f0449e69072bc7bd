import { LEARNED_FOR_MS, LEARNED_K } from '../../shared/choosing/constants.ts';
import { choosingEndpoints } from '../../shared/protocol/choosing-endpoints.ts';
import { done } from '../../shared/protocol/problem.ts';
import { learnedCsv, learnedReport } from '../choosing/learned-report.ts';
import { runningExperiments } from '../storage/experiments.ts';
import { learnedCells } from '../storage/learning-cells.ts';
import { readStore } from '../storage/store.ts';
import { type Routes, register } from './route.ts';

/** What screens learn: handed to each other, and told in the console. */
export const choosingRoutes: Routes = (app, deps) => {
  const { db } = deps.storage;

  register(
    app,
    choosingEndpoints.displayLearned,
    async ({ query: { epoch } }, { principal: { displayId } }) => {
      const now = deps.now();
      const range = { from: now - LEARNED_FOR_MS, to: Number.MAX_SAFE_INTEGER };
      const cells = await learnedCells(db, { ...range, beside: { displayId, epoch }, atLeast: LEARNED_K });
      const running = await runningExperiments(db, now);
      const experiments = running.map(({ lift: _, plannedHours: __, ...experiment }) => experiment);
      return done({ cells, experiments });
    },
    deps,
  );

  register(
    app,
    choosingEndpoints.learnedCsv,
    async (_, { headers }) => {
      const { zone } = await readStore(db);
      headers.set('content-disposition', 'attachment; filename="learned.csv"');
      return done(await learnedCsv(db, { now: deps.now(), zone }));
    },
    deps,
  );

  register(
    app,
    choosingEndpoints.learnedReport,
    async () => {
      const { zone } = await readStore(db);
      return done(await learnedReport(db, { now: deps.now(), zone }));
    },
    deps,
  );
};
