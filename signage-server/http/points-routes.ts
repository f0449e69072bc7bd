import { pointsEndpoints as api } from '../../shared/protocol/points-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { recordChange } from '../operations/record-change.ts';
import { collectPoints, leavePoints, ownPoints, writeReview } from '../points/own-points.ts';
import { listPhoneReviews, phoneReviewById, showPhoneReview } from '../storage/phone-reviews.ts';
import { countAccounts, pointsRules, savePointsRules } from '../storage/points.ts';
import { allProducts } from '../storage/products.ts';
import type { Tx } from '../storage/transaction.ts';
import { visitById } from '../storage/visits.ts';
import type { PhonePrincipal } from './principal.ts';
import { type Routes, register } from './route.ts';

/** Fewer than this many are not told: they could be one person. */
const SMALLEST_TOLD = 10;
/** One writes some in an evening; nobody writes more in a minute. */
const WRITING = { points: 20, seconds: 60 };

/** Points: what they are given for, and what somebody who collects them has. */
export const pointsRoutes: Routes = (app, deps) => {
  const { storage, now } = deps;

  register(
    app,
    api.pointsRules,
    async () => {
      const collecting = await countAccounts(storage.db);
      const told = collecting < SMALLEST_TOLD ? null : collecting;
      return done({ rules: await pointsRules(storage.db), collecting: told });
    },
    deps,
  );
  register(
    app,
    api.setPointsRules,
    ({ body }, { principal }) =>
      recordChange(deps, principal, 'points.rules', async (tx, at) => {
        await savePointsRules(tx, body, at);
        return done({ value: body, subject: 'points', detail: { ...body } });
      }),
    deps,
  );
  register(
    app,
    api.phoneReviews,
    async () => {
      const names = new Map((await allProducts(storage.db)).map(({ id, name }) => [id, name]));
      const reviews = (await listPhoneReviews(storage.db)).map((row) => ({
        id: row.id,
        productId: row.product_id,
        productName: names.get(row.product_id) ?? null,
        rating: row.rating,
        text: row.text,
        writtenAt: row.written_at,
        shownAt: row.shown_at,
      }));
      return done({ reviews });
    },
    deps,
  );
  register(
    app,
    api.showReview,
    ({ params: { id }, body }, { principal }) =>
      recordChange(deps, principal, body.shown ? 'review.show' : 'review.hide', async (tx, at) => {
        const review = await phoneReviewById(tx, id);
        if (!review) return refuse('not-found', 'This review is gone.');
        const shownAt = body.shown ? (review.shown_at ?? at) : null;
        await showPhoneReview(tx, review, shownAt, at);
        return done({
          value: { shownAt },
          subject: id,
          detail: { product: review.product_id },
          rings: [{ kind: 'content' }, { kind: 'catalogue' }],
        });
      }),
    deps,
  );

  /** Runs a change in the name of a remembered person and answers with their points as they are then. */
  const person = async (
    { visitId }: PhonePrincipal,
    work: ((tx: Tx, customerId: string) => Promise<Result<undefined>>) | null,
  ) => {
    const visit = await visitById(storage.db, visitId);
    if (!visit) return refuse('session-over');
    const customerId = visit.mode === 'remember' ? visit.customer_id : null;
    if (work) {
      if (customerId === null)
        return refuse('precondition-missing', 'Points are for those who asked to be remembered.');
      const changed = await storage.write((tx) => work(tx, customerId));
      if (!changed.ok) return changed;
    }
    return done(await ownPoints(storage.db, customerId));
  };
  register(app, api.ownPoints, (_, { principal }) => person(principal, null), deps);
  register(
    app,
    api.collectPoints,
    (_, { principal }) => person(principal, (tx, id) => collectPoints(tx, id, now())),
    deps,
  );
  register(
    app,
    api.leavePoints,
    (_, { principal }) => person(principal, (tx, id) => leavePoints(tx, id, now())),
    deps,
  );
  register(
    app,
    api.writeReview,
    ({ params, body }, { principal }) =>
      person(principal, (tx, id) => writeReview(tx, id, { ...params, ...body }, now())),
    deps,
    { limit: WRITING },
  );
};
