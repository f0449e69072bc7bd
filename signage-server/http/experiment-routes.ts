import { uuidv7 } from 'uuidv7';
import { HOUR_MS, hourOf } from '../../shared/choosing/experiment.ts';
import { hoursFor } from '../../shared/choosing/experiment-plan.ts';
import { experimentEndpoints } from '../../shared/protocol/experiment-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { experimentCsv, shownExperiments } from '../choosing/experiment-report.ts';
import { plannedFor, usualHoursOf } from '../choosing/plan-experiment.ts';
import { recordChange } from '../operations/record-change.ts';
import { endExperiment, insertExperiment, listExperiments } from '../storage/experiments.ts';
import { findPlaylist } from '../storage/playlists.ts';
import { type Routes, register } from './route.ts';

/** Screens ask every ten minutes: by then all that are reachable know. */
const HEARD_AFTER_MS = 20 * 60_000;
/** More than this are a log, not a list. */
const EXPERIMENTS_AT_MOST = 200;

const gone = refuse('not-found', 'There is no such experiment.');

/** Experiments: whether what screens choose does better than even turns. */
export const experimentRoutes: Routes = (app, deps) => {
  const { storage } = deps;

  register(
    app,
    experimentEndpoints.listExperiments,
    async () => done({ experiments: await shownExperiments(storage.db, deps.now()) }),
    deps,
  );

  register(
    app,
    experimentEndpoints.startExperiment,
    ({ body }, { principal }) => {
      const id = uuidv7();
      return recordChange(deps, principal, 'experiment.start', async (tx, now) => {
        if (!(await findPlaylist(tx, body.playlistId)))
          return refuse('not-found', 'There is no such playlist.');
        const all = await listExperiments(tx);
        if (all.some(({ playlistId, endedAt }) => playlistId === body.playlistId && endedAt === null))
          return refuse('conflict', 'An experiment runs on this playlist already. End it first.');
        if (all.length >= EXPERIMENTS_AT_MOST) return refuse('conflict', 'There are too many experiments.');
        const startedAt = hourOf(now + HEARD_AFTER_MS) + HOUR_MS;
        const { spread } = await usualHoursOf(tx, body.playlistId, now);
        const plannedHours = hoursFor(body.lift, spread, body.controlShare);
        const experiment = { id, ...body, startedAt, endedAt: null, plannedHours };
        await insertExperiment(tx, experiment);
        return done({ value: experiment, subject: id, detail: { ...body }, rings: [] });
      });
    },
    deps,
  );

  register(
    app,
    experimentEndpoints.planExperiment,
    async ({ query: { playlistId, controlShare } }) => {
      if (!(await findPlaylist(storage.db, playlistId)))
        return refuse('not-found', 'There is no such playlist.');
      return done(plannedFor(await usualHoursOf(storage.db, playlistId, deps.now()), controlShare));
    },
    deps,
  );

  register(
    app,
    experimentEndpoints.endExperiment,
    ({ params }, { principal }) =>
      recordChange(deps, principal, 'experiment.end', async (tx, now) => {
        const experiment = (await listExperiments(tx)).find(({ id }) => id === params.id);
        if (!experiment) return gone;
        if (experiment.endedAt !== null) return refuse('conflict', 'It has ended already.');
        await endExperiment(tx, params.id, now);
        const value = { ...experiment, endedAt: now };
        return done({ value, subject: params.id, detail: { name: experiment.name }, rings: [] });
      }),
    deps,
  );

  register(
    app,
    experimentEndpoints.experimentCsv,
    async (_, { headers }) => {
      headers.set('content-disposition', 'attachment; filename="experiments.csv"');
      return done(await experimentCsv(storage.db, deps.now()));
    },
    deps,
  );
};
