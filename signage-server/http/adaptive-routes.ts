import { adaptiveEndpoints } from '../../shared/protocol/adaptive-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { ruleFacts } from '../audience/rule-facts.ts';
import { recordChange } from '../operations/record-change.ts';
import { readDrafts } from '../publishing/drafts.ts';
import { ruleFindings } from '../publishing/gate-rules.ts';
import { decisionCsv, shareCsv } from '../reports/adaptive-csv.ts';
import { decisionReport } from '../reports/decision-report.ts';
import { shareReport } from '../reports/share-report.ts';
import { latestPublication } from '../storage/publications.ts';
import { approveRule } from '../storage/rule-approvals.ts';
import { reportsOf } from './report-file.ts';
import { type Routes, register } from './route.ts';

/** Audience rules: who approved them, and in counts what they showed. */
export const adaptiveRoutes: Routes = (app, deps) => {
  const { db } = deps.storage;

  const { report, file } = reportsOf(deps);

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
    ({ query }) =>
      report(query, async (range, zone) => done(await decisionReport(db, range, { now: deps.now(), zone }))),
    deps,
  );

  register(
    app,
    adaptiveEndpoints.decisionCsv,
    ({ query }, { headers }) =>
      file('audience-rules', query, headers, async (range, zone) =>
        done(decisionCsv(await decisionReport(db, range, { now: deps.now(), zone }))),
      ),
    deps,
  );

  register(
    app,
    adaptiveEndpoints.shareCsv,
    ({ query }, { headers }) =>
      file('content-share', query, headers, async (range, zone) =>
        done(shareCsv(await shareReport(db, range, { now: deps.now(), zone }))),
      ),
    deps,
  );

  register(
    app,
    adaptiveEndpoints.shareReport,
    ({ query }) =>
      report(query, async (range, zone) => done(await shareReport(db, range, { now: deps.now(), zone }))),
    deps,
  );
};
