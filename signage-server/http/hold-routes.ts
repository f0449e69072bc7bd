import { holdEndpoints as api } from '../../shared/protocol/hold-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { couponSecret } from '../coupons/coupon-code.ts';
import { holderOf } from '../coupons/take-coupon.ts';
import { cancelHold, handOverHold, putAside, withdrawHold } from '../holds/end-hold.ts';
import { holdTerms } from '../holds/hold-terms.ts';
import { floorHolds, ownHolds, withCodes } from '../holds/hold-view.ts';
import { makeHold } from '../holds/make-hold.ts';
import { recordChange } from '../operations/record-change.ts';
import { readHoldRules, saveHoldRules } from '../storage/holds.ts';
import { readStore } from '../storage/store.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { visitById, visitOnDisplay } from '../storage/visits.ts';
import { type Routes, register } from './route.ts';

/** A code has twelve letters; nobody hands over more than this in a minute. */
const CODES = { points: 60, seconds: 60 };

/** "Hold for me": on phones, on kiosks with a phone connected, and for the staff. */
export const holdRoutes: Routes = (app, deps) => {
  const { storage, now } = deps;
  const secret = () => couponSecret(storage, now());

  register(app, api.holdTerms, async () => done(await holdTerms(storage.db, now())), deps);

  const onPhone = async (visitId: string) => {
    const visit = await visitById(storage.db, visitId);
    if (!visit) return refuse('session-over');
    const at = now();
    const holds = await ownHolds(storage.db, holderOf(visit), at);
    const { zone } = await readStore(storage.db);
    return done({ now: at, zone, holds: withCodes(holds, await secret()) });
  };
  register(app, api.phoneHolds, (_, { principal }) => onPhone(principal.visitId), deps);

  register(
    app,
    api.holdByPhone,
    async ({ params, body }, { principal }) => {
      const code = await secret();
      const made = await storage.write(async (tx) => {
        const visit = await visitById(tx, principal.visitId);
        if (!visit) return refuse('session-over');
        if (visit.mode === null) return refuse('precondition-missing', 'Choose how to go on first.');
        return makeHold(tx, askOf(params.id, visit, code), body, deps);
      });
      return made.ok ? onPhone(principal.visitId) : made;
    },
    deps,
  );

  register(
    app,
    api.cancelHold,
    async ({ params }, { principal }) => {
      const ended = await storage.write(async (tx) => {
        const visit = await visitById(tx, principal.visitId);
        return visit ? cancelHold(tx, params.id, holderOf(visit), deps) : refuse('session-over');
      });
      return ended.ok ? onPhone(principal.visitId) : ended;
    },
    deps,
  );

  /** The visit on a kiosk, once its phone has chosen how to go on. */
  const visitAt = async (db: Reader, displayId: string): Promise<VisitTable | null> => {
    const visit = await visitOnDisplay(db, displayId);
    return visit?.state === 'active' && visit.cap_at > now() ? visit : null;
  };
  /** Of what is held for its person only what was held in this visit: earlier ones are no business of a shared screen. */
  const onKiosk = async (displayId: string) => {
    const visit = await visitAt(storage.db, displayId);
    const at = now();
    const holds = visit ? await ownHolds(storage.db, holderOf(visit), at) : [];
    return done({ now: at, holds: holds.filter(({ madeAt }) => visit && madeAt >= visit.started_at) });
  };
  const atKiosk = async (
    displayId: string,
    work: (tx: Tx, visit: VisitTable, code: string) => Promise<Result<undefined>>,
  ) => {
    const code = await secret();
    const result = await storage.write(async (tx) => {
      const visit = await visitAt(tx, displayId);
      return visit ? work(tx, visit, code) : refuse('precondition-missing', 'Connect a phone first.');
    });
    return result.ok ? onKiosk(displayId) : result;
  };
  register(app, api.kioskHolds, (_, { principal }) => onKiosk(principal.displayId), deps);
  register(
    app,
    api.holdByKiosk,
    ({ params, body }, { principal }) =>
      atKiosk(principal.displayId, (tx, visit, code) =>
        makeHold(tx, askOf(params.id, visit, code), body, deps),
      ),
    deps,
  );
  register(
    app,
    api.cancelHoldByKiosk,
    ({ params }, { principal }) =>
      atKiosk(principal.displayId, (tx, visit) => cancelHold(tx, params.id, holderOf(visit), deps)),
    deps,
  );

  register(
    app,
    api.floorHolds,
    async () => {
      const at = now();
      return done({ now: at, holds: await floorHolds(storage.db, at) });
    },
    deps,
  );
  // Not in the record of changes: this is the staff's daily work.
  register(app, api.putAside, ({ params }) => storage.write((tx) => putAside(tx, params.id, deps)), deps);
  register(
    app,
    api.handOverHold,
    ({ body }) => storage.write((tx) => handOverHold(tx, body.code, deps)),
    deps,
    { limit: CODES },
  );
  register(
    app,
    api.withdrawHold,
    ({ params }) => storage.write((tx) => withdrawHold(tx, params.id, deps)),
    deps,
  );

  register(app, api.holdRules, async () => done(await readHoldRules(storage.db)), deps);
  register(
    app,
    api.setHoldRules,
    ({ body }, { principal }) =>
      recordChange(deps, principal, 'floor.holds', async (tx) => {
        const { id } = await readStore(tx);
        await saveHoldRules(tx, id, body);
        return done({ value: undefined, subject: id, detail: body });
      }),
    deps,
  );
};

function askOf(id: string, visit: VisitTable, secret: string) {
  return { id, holder: holderOf(visit), displayId: visit.display_id, visitId: visit.id, secret };
}
