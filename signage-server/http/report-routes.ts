import { MAIN_ZONE } from '../../shared/model/place.ts';
import { addOnEndpoints } from '../../shared/protocol/add-on-endpoints.ts';
import { done } from '../../shared/protocol/problem.ts';
import { type PlayQuery, reportEndpoints } from '../../shared/protocol/report-endpoints.ts';
import { addOnCsv, addOnReport } from '../reports/add-on-report.ts';
import { interactionCsv, interactionReport } from '../reports/interaction-report.ts';
import { playCsv, playReport } from '../reports/play-report.ts';
import { walkReport } from '../reports/walk-report.ts';
import type { PlayRange } from '../storage/play-reports.ts';
import type { ReportRange } from '../storage/report-range.ts';
import { reportsOf } from './report-file.ts';
import { type Routes, register } from './route.ts';

function inZone(range: ReportRange, { zone }: PlayQuery): PlayRange {
  return { ...range, zone: zone === MAIN_ZONE ? null : zone };
}

export const reportRoutes: Routes = (app, deps) => {
  const { db } = deps.storage;
  const { report, file } = reportsOf(deps);

  register(
    app,
    reportEndpoints.playReport,
    ({ query }) =>
      report(query, async (range, zone) =>
        done(await playReport(db, inZone(range, query), query, { now: deps.now(), zone })),
      ),
    deps,
  );
  register(
    app,
    reportEndpoints.playCsv,
    ({ query }, { headers }) =>
      file('plays', query, headers, (range, zone) =>
        playCsv(db, inZone(range, query), { now: deps.now(), zone }),
      ),
    deps,
  );
  register(
    app,
    reportEndpoints.interactionReport,
    ({ query }) => report(query, async (range, zone) => done(await interactionReport(db, range, zone))),
    deps,
  );
  register(
    app,
    reportEndpoints.interactionCsv,
    ({ query }, { headers }) =>
      file('interactions', query, headers, async (range) => done(await interactionCsv(db, range))),
    deps,
  );
  register(
    app,
    addOnEndpoints.addOnReport,
    ({ query }) => report(query, async (range, zone) => done(await addOnReport(db, range, zone))),
    deps,
  );
  register(
    app,
    addOnEndpoints.addOnCsv,
    ({ query }, { headers }) =>
      file('add-ons', query, headers, async (range, zone) => done(await addOnCsv(db, range, zone))),
    deps,
  );
  register(
    app,
    addOnEndpoints.walkReport,
    ({ query }) => report(query, async (range) => done(await walkReport(db, range))),
    deps,
  );
};
