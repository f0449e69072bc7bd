import { answerEndpoints as api } from '../../shared/protocol/answer-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { answerQuestion, questionsFor } from '../answers/answer-question.ts';
import { answerReport } from '../reports/answer-report.ts';
import type { Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { visitById } from '../storage/visits.ts';
import type { PhonePrincipal } from './principal.ts';
import { type Routes, register } from './route.ts';

/** Questions on the phone, and what came of them. */
export const answerRoutes: Routes = (app, deps) => {
  const { storage, now } = deps;
  async function asked(
    { visitId }: PhonePrincipal,
    work: (tx: Tx, visit: VisitTable) => Promise<Result<undefined>> = async () => done(undefined),
  ) {
    const result = await storage.write(async (tx) => {
      const visit = await visitById(tx, visitId);
      if (!visit) return refuse('session-over');
      const worked = await work(tx, visit);
      return worked.ok ? done(await questionsFor(tx, visit, now())) : worked;
    });
    return result.ok ? done({ questions: result.value }) : result;
  }

  register(app, api.questions, (_, { principal }) => asked(principal), deps);
  register(
    app,
    api.answerQuestion,
    ({ body }, { principal }) => asked(principal, (tx, visit) => answerQuestion(tx, visit, body, now())),
    deps,
  );
  register(app, api.answerReport, async () => done(await answerReport(storage.db, now())), deps);
};
