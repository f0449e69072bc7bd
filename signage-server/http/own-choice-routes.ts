import type { OwnChoices } from '../../shared/model/own-choices.ts';
import { ownChoiceEndpoints as api } from '../../shared/protocol/own-choice-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { passOf } from '../storage/customer-passes.ts';
import type { Tx } from '../storage/transaction.ts';
import { visitById } from '../storage/visits.ts';
import { noteStop, refuseIdea } from '../visits/idea-figures.ts';
import * as own from '../visits/own-choices.ts';
import { issuePass } from '../visits/pass.ts';
import { answerTakeover } from '../visits/take-over.ts';
import { justVisit, phoneChange } from './phone-change.ts';
import type { PhonePrincipal } from './principal.ts';
import { type Routes, register } from './route.ts';

/** Making passes is cheap for a phone and a write for us. */
const PASSES = { points: 20, seconds: 60 };

/** What somebody sets about themselves on their own phone. */
export const ownChoiceRoutes: Routes = (app, deps) => {
  const { storage } = deps;
  const change = phoneChange(deps);

  /** Runs a change in the name of a remembered person and answers with what holds then. */
  async function person(
    { customerId }: PhonePrincipal,
    work: (tx: Tx, customerId: string) => Promise<Result<undefined>>,
  ): Promise<Result<{ choices: OwnChoices }>> {
    if (customerId === null) return refuse('precondition-missing', 'You are here as a guest.');
    const result = await storage.write((tx) => work(tx, customerId));
    if (!result.ok) return result;
    return done({ choices: await own.ownChoices(storage.db, customerId, deps.now()) });
  }

  register(app, api.ownChoices, (_, { principal }) => person(principal, async () => done(undefined)), deps);
  register(
    app,
    api.setWishes,
    ({ body }, { principal }) => person(principal, (tx, id) => own.setWishes(tx, id, body, deps.now())),
    deps,
  );
  register(
    app,
    api.addProfile,
    ({ body }, { principal }) => person(principal, (tx, id) => own.addProfile(tx, id, body, deps.now())),
    deps,
  );
  register(
    app,
    api.removeProfile,
    ({ params }, { principal }) => person(principal, (tx, id) => own.removeProfile(tx, id, params.profileId)),
    deps,
  );
  register(
    app,
    api.correct,
    ({ params, body }, { principal }) =>
      person(principal, async (tx, id) => {
        const visit = await visitById(tx, principal.visitId);
        if (visit) await noteStop(tx, visit, ({ product }) => product.id === params.productId, deps);
        return own.correct(tx, id, { ...params, ...body }, deps.now());
      }),
    deps,
  );
  register(
    app,
    api.takeBackCorrection,
    ({ params }, { principal }) =>
      person(principal, (tx, id) => own.takeBackCorrection(tx, id, params.productId)),
    deps,
  );
  register(
    app,
    api.shopFor,
    async ({ body }, { principal }) =>
      justVisit(
        await change(principal, 'running', (tx, visit) => own.shopFor(tx, visit, body.profileId, deps)),
      ),
    deps,
  );
  register(
    app,
    api.refuseIdea,
    async ({ params }, { principal }) =>
      justVisit(
        await change(principal, 'running', (tx, visit) => refuseIdea(tx, visit, params.productId, deps)),
      ),
    deps,
  );
  register(
    app,
    api.setPrivate,
    async ({ params, body }, { principal }) =>
      justVisit(
        await change(principal, 'running', (tx, visit) =>
          own.keepPrivate(tx, visit, { ...params, ...body }, deps),
        ),
      ),
    deps,
  );
  register(
    app,
    api.answerTakeover,
    async ({ body }, { principal }) =>
      justVisit(await change(principal, 'running', (tx, visit) => answerTakeover(tx, visit, body, deps))),
    deps,
  );
  register(
    app,
    api.issuePass,
    async (_, { principal: { customerId } }) => {
      if (customerId === null)
        return refuse('precondition-missing', 'A pass is for people who asked to be remembered.');
      const pass = await storage.write((tx) => issuePass(tx, customerId, deps.now()));
      return done({ pass, serverTime: deps.now() });
    },
    deps,
    { limit: PASSES },
  );
  register(
    app,
    api.pass,
    async (_, { principal: { customerId } }) => {
      const pass = customerId === null ? undefined : await passOf(storage.db, customerId);
      return done({ passId: pass?.id ?? null, serverTime: deps.now() });
    },
    deps,
  );
};
