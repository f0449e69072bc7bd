import { helpEndpoints as api, type OwnFloor } from '../../shared/protocol/help-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { askHelp, type Caller, cancelHelp } from '../floor/ask-help.ts';
import { helpView } from '../floor/help-view.ts';
import { ownFloor } from '../floor/own-floor.ts';
import { useCode } from '../floor/pick-up.ts';
import { ticketOf } from '../floor/pick-up-view.ts';
import { promiseNow } from '../floor/promise-now.ts';
import { shareVisit } from '../floor/share-visit.ts';
import { helpById } from '../storage/help-requests.ts';
import { pickUpByTicket } from '../storage/pick-ups.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { visitById, visitOnDisplay } from '../storage/visits.ts';
import type { PhonePrincipal } from './principal.ts';
import { type Routes, register } from './route.ts';

/** A code has at least six of thirty letters; nobody types more than this in a minute. */
const CODES = { points: 20, seconds: 60 };

/** Calling a person and picking up, from a kiosk and from the phone of a visit. */
export const helpRoutes: Routes = (app, deps) => {
  const { storage } = deps;

  /** A kiosk calls for the visit on it, if there is one. */
  async function callerAt(db: Reader, displayId: string): Promise<Caller> {
    const visit = await visitOnDisplay(db, displayId);
    const runs = visit?.state === 'active' && visit.cap_at > deps.now();
    return { displayId, visitId: runs ? visit.id : null };
  }

  register(
    app,
    api.helpPromise,
    async () => done({ promisedMs: await promiseNow(storage.db, deps.now()) }),
    deps,
  );

  register(
    app,
    api.askHelp,
    ({ params, body }, { principal }) =>
      storage.write(async (tx) =>
        askHelp(tx, params.id, await callerAt(tx, principal.displayId), body, deps),
      ),
    deps,
  );

  register(
    app,
    api.helpState,
    async ({ params }, { principal }) => {
      const row = await helpById(storage.db, params.id);
      return row?.display_id === principal.displayId ? done(helpView(row, deps.now())) : refuse('not-found');
    },
    deps,
  );

  register(
    app,
    api.cancelHelp,
    ({ params }, { principal }) =>
      storage.write((tx) =>
        cancelHelp(tx, params.id, { displayId: principal.displayId, visitId: null }, deps),
      ),
    deps,
  );

  register(
    app,
    api.typeCode,
    ({ body }, { principal }) =>
      storage.write(async (tx) => useCode(tx, body.code, await callerAt(tx, principal.displayId), deps)),
    deps,
    { limit: CODES },
  );

  register(
    app,
    api.ticketState,
    async ({ params }, { principal }) => {
      const row = await pickUpByTicket(storage.db, { ...params, displayId: principal.displayId });
      return row ? done(await ticketOf(storage.db, row)) : refuse('not-found');
    },
    deps,
  );

  /** Runs a change in the visit of a phone and answers with all that the shop floor has of it then. */
  async function change(
    phone: PhonePrincipal,
    work: (tx: Tx, visit: VisitTable) => Promise<Result<unknown>>,
  ): Promise<Result<OwnFloor>> {
    const result = await storage.write(async (tx) => {
      const visit = await visitById(tx, phone.visitId);
      return visit ? work(tx, visit) : refuse('session-over');
    });
    return result.ok ? done(await ownFloor(storage.db, phone.visitId, deps.now())) : result;
  }
  const isOver = (visit: VisitTable) => visit.state === 'over' || visit.cap_at <= deps.now();
  const callerOf = ({ display_id: displayId, id }: VisitTable): Caller => ({ displayId, visitId: id });

  register(
    app,
    api.ownFloor,
    async (_, { principal }) => done(await ownFloor(storage.db, principal.visitId, deps.now())),
    deps,
  );

  register(
    app,
    api.askHelpByPhone,
    ({ params, body }, { principal }) =>
      change(principal, async (tx, visit) => {
        if (isOver(visit)) return refuse('session-over');
        if (visit.state !== 'active') return refuse('precondition-missing', 'Choose how to go on first.');
        return askHelp(tx, params.id, callerOf(visit), body, deps);
      }),
    deps,
  );

  register(
    app,
    api.cancelHelpByPhone,
    ({ params }, { principal }) =>
      change(principal, async (tx, visit) => {
        // A call that was made at the kiosk in this visit is this person's too; one of another visit is not.
        if ((await helpById(tx, params.id))?.visit_id !== visit.id) return refuse('not-found');
        return cancelHelp(tx, params.id, callerOf(visit), deps);
      }),
    deps,
  );

  register(
    app,
    api.shareVisit,
    ({ body }, { principal }) =>
      change(principal, async (tx, visit) =>
        body.shared && isOver(visit) ? refuse('session-over') : shareVisit(tx, visit, body, deps),
      ),
    deps,
  );
};
