import { WITHOUT_SHARE } from '../../shared/holdout/invitation.ts';
import { done } from '../../shared/protocol/problem.ts';
import { visitPlanEndpoints as api } from '../../shared/protocol/visit-plan-endpoints.ts';
import { idOfNumber } from '../catalogue/read/cell-values.ts';
import { makePlan } from '../plans/make-plan.ts';
import { noteArrival } from '../plans/note-arrival.ts';
import { readPlan } from '../plans/read-plan.ts';
import { planReport } from '../reports/plan-report.ts';
import { secureRandom } from '../visits/secret.ts';
import { reportsOf } from './report-file.ts';
import { type Routes, register } from './route.ts';

/** A site makes one for each customer who asks. */
const BY_SITE = { points: 300, seconds: 60 };
/** A household makes one now and then; a script that fills the disk makes many. */
const BY_PHONE = { points: 10, seconds: 60 };
/** 128 bits are not guessed at this rate. */
const READING = { points: 120, seconds: 60 };

/** Lists from the site and from phones as plans of a visit. */
export const visitPlanRoutes: Routes = (app, deps) => {
  const { storage, now } = deps;
  const { report } = reportsOf(deps);
  const lot = () => secureRandom() >= WITHOUT_SHARE;

  register(
    app,
    api.planFromWeb,
    async ({ body: { items } }) => {
      const numbers = new Map(items.map(({ product }) => [idOfNumber(product), product]));
      const wanted = items.map(({ product, quantity }) => ({ productId: idOfNumber(product), quantity }));
      const invite = lot();
      const made = await storage.write((tx) =>
        makePlan(tx, { items: wanted, origin: 'web', invited: invite }, now()),
      );
      if (!made.ok) return made;
      const { key, endsAt, unknown } = made.value;
      return done({
        url: `${deps.outsideOrigin()}/phone#plan=${key}`,
        invite,
        endsAt,
        unknown: unknown.map((id) => numbers.get(id) ?? id),
      });
    },
    deps,
    { limit: BY_SITE },
  );
  register(
    app,
    api.planVisit,
    async ({ body: { items } }) => {
      const made = await storage.write((tx) =>
        makePlan(tx, { items, origin: 'phone', invited: lot() }, now()),
      );
      return made.ok ? done({ key: made.value.key, endsAt: made.value.endsAt }) : made;
    },
    deps,
    { limit: BY_PHONE },
  );
  register(app, api.readPlan, ({ body: { key } }) => readPlan(storage.db, key, now()), deps, {
    limit: READING,
  });
  register(
    app,
    api.planArrived,
    ({ body: { key } }, { principal: { visitId } }) =>
      storage.write((tx) => noteArrival(tx, { key, visitId }, now())),
    deps,
    { limit: READING },
  );
  register(
    app,
    api.planReport,
    ({ query }) => report(query, async (range) => done(await planReport(storage.db, range))),
    deps,
  );
};
