import { done } from '../../shared/protocol/problem.ts';
import { recordEndpoints } from '../../shared/protocol/record-endpoints.ts';
import { impactAssessment } from '../audience/impact-assessment.ts';
import { paperFacts } from '../audience/paper-facts.ts';
import { processingRecord } from '../audience/processing-record.ts';
import { verifyChain } from '../operations/verify-chain.ts';
import { auditBefore, chainHead } from '../storage/audit-trail.ts';
import { type Routes, register } from './route.ts';

const PAPERS = { assessment: impactAssessment, processing: processingRecord } as const;

/** What a regulator asks for: the record of changes with its chain, and papers written from what is set. */
export const recordRoutes: Routes = (app, deps) => {
  const { db } = deps.storage;
  register(
    app,
    recordEndpoints.record,
    async ({ query: { before = Number.MAX_SAFE_INTEGER, limit } }) => {
      const [rows, head] = await Promise.all([auditBefore(db, before, limit), chainHead(db)]);
      return done({ rows, head });
    },
    deps,
  );
  register(app, recordEndpoints.verifyRecord, async () => done(await verifyChain(db)), deps);
  register(
    app,
    recordEndpoints.paper,
    async ({ params }) => done(PAPERS[params.kind](await paperFacts(deps))),
    deps,
  );
};
