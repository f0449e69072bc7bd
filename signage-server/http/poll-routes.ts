import { pollEndpoints as api } from '../../shared/protocol/poll-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { holderOf } from '../coupons/take-coupon.ts';
import { askedPoll, makePoll, ownPolls, vote } from '../polls/friend-polls.ts';
import type { Holder } from '../storage/coupons.ts';
import { closePoll, deletePoll, pollById } from '../storage/polls.ts';
import type { Tx } from '../storage/transaction.ts';
import { visitById } from '../storage/visits.ts';
import { type Routes, register } from './route.ts';

/** A family that votes from one address, and more. */
const VOTING = { points: 60, seconds: 60 };

/** Asking friends by a link. */
export const pollRoutes: Routes = (app, deps) => {
  const { storage, now } = deps;

  const onPhone = async (visitId: string) => {
    const visit = await visitById(storage.db, visitId);
    if (!visit) return refuse('session-over');
    return done({ now: now(), polls: await ownPolls(storage.db, holderOf(visit), now()) });
  };
  /** Runs a change for whoever holds the phone and answers with all that they ask then. */
  const change = async (visitId: string, work: (tx: Tx, holder: Holder) => Promise<Result<undefined>>) => {
    const result = await storage.write(async (tx) => {
      const visit = await visitById(tx, visitId);
      if (!visit) return refuse('session-over');
      if (visit.mode === null) return refuse('precondition-missing', 'Choose how to go on first.');
      return work(tx, holderOf(visit));
    });
    return result.ok ? onPhone(visitId) : result;
  };
  const ofOwn = (id: string, work: (tx: Tx) => Promise<void>) => async (tx: Tx, holder: Holder) => {
    const poll = await pollById(tx, id);
    if (poll?.customer_id !== holder.customer_id || poll?.visit_id !== holder.visit_id)
      return refuse('not-found', 'You have asked no such thing.');
    await work(tx);
    return done(undefined);
  };

  register(app, api.ownPolls, (_, { principal }) => onPhone(principal.visitId), deps);
  register(
    app,
    api.makePoll,
    ({ body }, { principal }) => change(principal.visitId, (tx, holder) => makePoll(tx, holder, body, now())),
    deps,
  );
  register(
    app,
    api.closePoll,
    ({ params: { id } }, { principal }) =>
      change(
        principal.visitId,
        ofOwn(id, (tx) => closePoll(tx, id, now())),
      ),
    deps,
  );
  register(
    app,
    api.deletePoll,
    ({ params: { id } }, { principal }) =>
      change(
        principal.visitId,
        ofOwn(id, (tx) => deletePoll(tx, id)),
      ),
    deps,
  );
  register(app, api.askedPoll, ({ params }) => askedPoll(storage.db, params.id, now()), deps);
  register(
    app,
    api.votePoll,
    ({ params, body }) => storage.write((tx) => vote(tx, params.id, body, now())),
    deps,
    { limit: VOTING },
  );
};
