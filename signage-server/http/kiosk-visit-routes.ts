import type { Hono } from 'hono';
import { withoutProduct } from '../../shared/list/edit-list.ts';
import { NEW_LIST } from '../../shared/list/shared-list.ts';
import { kioskVisitEndpoints as api } from '../../shared/protocol/kiosk-visit-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { TimedVisit } from '../../shared/protocol/timed-visit.ts';
import type { Deps } from '../deps.ts';
import { findDisplay } from '../storage/displays.ts';
import { privateItems } from '../storage/private-items.ts';
import { hasProduct } from '../storage/products.ts';
import type { Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { visitOnDisplay } from '../storage/visits.ts';
import { claimByPass } from '../visits/claim-by-pass.ts';
import { endVisit } from '../visits/end-visit.ts';
import { refuseIdea } from '../visits/idea-figures.ts';
import { offerVisit } from '../visits/offer-visit.ts';
import { answerTakeover } from '../visits/take-over.ts';
import { lookAt, mergeList, setListItem } from '../visits/visit-activity.ts';
import { kioskView } from '../visits/visit-view.ts';
import type { Env } from './env.ts';
import { register } from './route.ts';

/** A camera that sees one code sees it many times; a person shows one. */
const PASSES = { points: 30, seconds: 60 };

/** The kiosk's side of a visit. */
export function kioskVisitRoutes(app: Hono<Env>, deps: Deps): void {
  const { storage } = deps;

  async function view(displayId: string): Promise<{ visit: TimedVisit | null }> {
    const visit = await visitOnDisplay(storage.db, displayId);
    const running = visit && visit.cap_at > deps.now();
    return { visit: running ? await kioskView(storage.db, visit, deps.now()) : null };
  }

  /** Runs a change of the active visit on a display and answers with the visit as it is then. */
  async function change(
    displayId: string,
    work: (tx: Tx, visit: VisitTable) => Promise<Result<undefined>>,
  ): Promise<Result<{ visit: TimedVisit | null }>> {
    const result = await storage.write(async (tx) => {
      const visit = await visitOnDisplay(tx, displayId);
      return visit?.state === 'active' && visit.cap_at > deps.now()
        ? work(tx, visit)
        : refuse('session-over');
    });
    return result.ok ? done(await view(displayId)) : result;
  }

  register(
    app,
    api.offerVisit,
    async (_, { principal }) => {
      const display = await findDisplay(storage.db, principal.displayId);
      if (display?.kind !== 'kiosk')
        return refuse('precondition-missing', 'Only a touch kiosk can be visited.');
      return done(await offerVisit({ id: display.id, connectionId: display.connection_id }, deps));
    },
    deps,
  );

  register(
    app,
    api.claimByPass,
    async ({ body }, { principal }) => {
      const claimed = await claimByPass(principal.displayId, body.pass, deps);
      return claimed.ok ? done(await view(principal.displayId)) : claimed;
    },
    deps,
    { limit: PASSES },
  );

  register(
    app,
    api.answerKioskTakeover,
    ({ body }, { principal }) =>
      change(principal.displayId, (tx, visit) => answerTakeover(tx, visit, body, deps)),
    deps,
  );

  register(app, api.kioskVisit, async (_, { principal }) => done(await view(principal.displayId)), deps);

  register(
    app,
    api.kioskList,
    ({ body }, { principal }) =>
      change(principal.displayId, async (tx, visit) =>
        setListItem(tx, visit, body, await hasProduct(tx, body.productId), deps),
      ),
    deps,
  );

  register(
    app,
    api.mergeKioskList,
    async ({ body: { visitId, shared = NEW_LIST } }, { principal }) => {
      const merged = await storage.write(async (tx) => {
        const visit = await visitOnDisplay(tx, principal.displayId);
        if (visit?.id !== visitId || visit.state !== 'active' || visit.cap_at <= deps.now())
          return refuse('session-over');
        const hidden = await privateItems(tx, visitId);
        const list = await mergeList(tx, visit, shared, hidden, deps);
        return done([...hidden].reduce(withoutProduct, list));
      });
      return merged.ok ? done({ ...(await view(principal.displayId)), shared: merged.value }) : merged;
    },
    deps,
  );

  register(
    app,
    api.kioskTouchProduct,
    ({ body }, { principal }) =>
      change(principal.displayId, async (tx, visit) => {
        if (!(await hasProduct(tx, body.productId)))
          return refuse('not-found', 'This shop has no such product.');
        await lookAt(tx, visit, body.productId, deps);
        return done(undefined);
      }),
    deps,
  );

  register(
    app,
    api.refuseKioskIdea,
    ({ body }, { principal }) =>
      change(principal.displayId, (tx, visit) => refuseIdea(tx, visit, body.productId, deps)),
    deps,
  );

  register(
    app,
    api.endKioskVisit,
    async ({ body }, { principal }) => {
      await storage.write(async (tx) => {
        const visit = await visitOnDisplay(tx, principal.displayId);
        if (visit) await endVisit(tx, visit, body.reason, deps);
      });
      return done(undefined);
    },
    deps,
  );
}
