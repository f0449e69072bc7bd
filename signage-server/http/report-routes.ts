import { done, type Result } from '../../shared/protocol/problem.ts';
import { type ReportQuery, reportEndpoints } from '../../shared/protocol/report-endpoints.ts';
import { audienceCsv, audienceReport } from '../audience/audience-report.ts';
import { interactionCsv, interactionReport } from '../reports/interaction-report.ts';
import { playCsv, playReport } from '../reports/play-report.ts';
import { reportRange } from '../reports/report-range.ts';
import type { ReportRange } from '../storage/report-range.ts';
import { readStore } from '../storage/store.ts';
import { type Routes, register } from './route.ts';

export const reportRoutes: Routes = (app, deps) => {
  const { db } = deps.storage;

  /** Reads the days of a query on the shop's clock, then reports on them. */
  const report = async <T>(
    query: ReportQuery,
    make: (range: ReportRange, zone: string) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const { zone } = await readStore(db);
    const range = reportRange(query, zone);
    return range.ok ? await make(range.value, zone) : range;
  };

  /** The same as a file to keep, named by what it is and its days. */
  const file = async (
    what: string,
    query: ReportQuery,
    headers: Headers,
    make: (range: ReportRange, zone: string) => Promise<Result<string>>,
  ): Promise<Result<string>> => {
    const text = await report(query, make);
    if (text.ok) {
      // Dates have been parsed: nothing in the name can break out of the quotes.
      const name = `${what}-${query.from}-to-${query.to}.csv`;
      headers.set('content-disposition', `attachment; filename="${name}"`);
    }
    return text;
  };

  register(
    app,
    reportEndpoints.playReport,
    ({ query }) => report(query, async (range) => done(await playReport(db, range, query))),
    deps,
  );
  register(
    app,
    reportEndpoints.playCsv,
    ({ query }, { headers }) => file('plays', query, headers, (range) => playCsv(db, range)),
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
    reportEndpoints.audienceReport,
    ({ query }) =>
      report(query, async (range, zone) => done(await audienceReport(db, range, { now: deps.now(), zone }))),
    deps,
  );
  register(
    app,
    reportEndpoints.audienceCsv,
    ({ query }, { headers }) =>
      file('audience', query, headers, async (range, zone) =>
        done(await audienceCsv(db, range, { now: deps.now(), zone })),
      ),
    deps,
  );
};
