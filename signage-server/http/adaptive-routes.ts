import { adaptiveEndpoints } from '../../shared/protocol/adaptive-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { ReportQuery } from '../../shared/protocol/report-endpoints.ts';
import { ruleFacts } from '../audience/rule-facts.ts';
import { recordChange } from '../operations/record-change.ts';
import { readDrafts } from '../publishing/drafts.ts';
import { ruleFindings } from '../publishing/gate-rules.ts';
import { decisionReport } from '../reports/decision-report.ts';
import { reportRange } from '../reports/report-range.ts';
import { shareReport } from '../reports/share-report.ts';
import { latestPublication } from '../storage/publications.ts';
import type { ReportRange } from '../storage/report-range.ts';
import { approveRule } from '../storage/rule-approvals.ts';
import { readStore } from '../storage/store.ts';
import { type Routes, register } from './route.ts';

/** Audience rules: who approved them, and in counts what they showed. */
export const adaptiveRoutes: Routes = (app, deps) => {
  const { db } = deps.storage;

  const report = async <T>(
    query: Pick<ReportQuery, 'from' | 'to'>,
    make: (range: ReportRange, at: { now: number; zone: string }) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const { zone } = await readStore(db);
    const range = reportRange(query, zone);
    return range.ok ? make(range.value, { now: deps.now(), zone }) : range;
  };

  register(app, adaptiveEndpoints.ruleFacts, () => ruleFacts(db, deps.now()), deps);

  register(
    app,
    adaptiveEndpoints.approveRule,
    ({ body: { key } }, { principal }) =>
      recordChange(deps, principal, 'rule.approve', async (tx, now) => {
        const drafts = await readDrafts(tx);
        if (!drafts.ok) return drafts;
        const published = await latestPublication(tx);
        const findings = await ruleFindings(tx, drafts.value, published?.content);
        const found = findings.find((finding) => finding.key === key);
        if (!found) return refuse('not-found', 'That rule has been changed or approved in the meantime.');
        if (found.verdict === 'blocked')
          return refuse('rule-blocked', `Not ${found.words}. ${found.instead}.`);
        await approveRule(tx, { key, by: principal.userId, now });
        return done({ value: undefined, subject: 'rule', detail: { rule: found.words, score: found.score } });
      }),
    deps,
  );

  register(
    app,
    adaptiveEndpoints.decisionReport,
    ({ query }) => report(query, async (range, at) => done(await decisionReport(db, range, at))),
    deps,
  );

  register(
    app,
    adaptiveEndpoints.shareReport,
    ({ query }) => report(query, async (range, at) => done(await shareReport(db, range, at))),
    deps,
  );
};
