import { audienceEndpoints } from '../../shared/protocol/audience-endpoints.ts';
import { done } from '../../shared/protocol/problem.ts';
import { contentCsv, ladderCsv, spreadCsv, visitsCsv } from '../audience/audience-csv.ts';
import { laplaceNoise, noiseSecret } from '../audience/audience-noise.ts';
import { audienceReport } from '../audience/audience-report.ts';
import { reportsOf } from './report-file.ts';
import { type Routes, register } from './route.ts';

export const audienceRoutes: Routes = (app, deps) => {
  const { db } = deps.storage;
  const { report, file } = reportsOf(deps);

  register(
    app,
    audienceEndpoints.audienceReport,
    ({ query }) =>
      report(query, async (range, zone) => done(await audienceReport(db, range, { now: deps.now(), zone }))),
    deps,
  );
  register(
    app,
    audienceEndpoints.audienceCsv,
    ({ query }, { headers }) => {
      const noisy = query.noise === 'laplace';
      return file(noisy ? 'audience-with-noise' : 'audience', query, headers, async (range, zone) => {
        const now = deps.now();
        const noise = noisy ? laplaceNoise(await noiseSecret(deps.storage, now)) : null;
        return done(await visitsCsv(db, range, { now, zone }, noise));
      });
    },
    deps,
  );
  register(
    app,
    audienceEndpoints.audienceSpreadCsv,
    ({ query }, { headers }) =>
      file('audience-spread', query, headers, async (range, zone) =>
        done(await spreadCsv(db, range, { now: deps.now(), zone })),
      ),
    deps,
  );
  register(
    app,
    audienceEndpoints.audienceContentCsv,
    ({ query }, { headers }) =>
      file('audience-content', query, headers, async (range, zone) =>
        done(await contentCsv(db, range, { now: deps.now(), zone })),
      ),
    deps,
  );
  register(
    app,
    audienceEndpoints.audienceLadderCsv,
    ({ query }, { headers }) =>
      file('audience-ladder', query, headers, async (range, zone) =>
        done(await ladderCsv(db, range, { now: deps.now(), zone })),
      ),
    deps,
  );
};
