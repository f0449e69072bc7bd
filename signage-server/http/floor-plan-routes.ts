import type { FloorPlan } from '../../shared/model/floor-plan.ts';
import { floorPlanEndpoints } from '../../shared/protocol/floor-plan-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { noonOf } from '../../shared/schedule/noon.ts';
import { checkVersion } from '../content/check-version.ts';
import { recordChange } from '../operations/record-change.ts';
import { wayReport } from '../reports/way-report.ts';
import { listDisplays } from '../storage/displays.ts';
import { readFloorPlan, saveFloorPlan } from '../storage/floor-plan.ts';
import { hasProduct } from '../storage/products.ts';
import { readStore } from '../storage/store.ts';
import { keepTouch } from '../storage/touches.ts';
import type { Reader } from '../storage/transaction.ts';
import { newNonce } from '../visits/secret.ts';
import { reportsOf } from './report-file.ts';
import { type Routes, register } from './route.ts';

/** Nobody walks to more shelves in a minute; a script that says otherwise is not believed. */
const ENDS = { points: 30, seconds: 60 };

/** The plan of the shop: read by kiosks and phones, drawn in the console. */
export const floorPlanRoutes: Routes = (app, deps) => {
  register(app, floorPlanEndpoints.floorPlan, async () => done(await readFloorPlan(deps.storage.db)), deps);

  register(
    app,
    floorPlanEndpoints.saveFloorPlan,
    ({ body: { plan, version: begunWith } }, { principal }) =>
      recordChange(deps, principal, 'floor-plan.save', async (tx) => {
        const current = checkVersion(await readFloorPlan(tx), begunWith, 'floor plan');
        if (!current.ok) return current;
        const checked = await checkKiosks(tx, plan);
        if (!checked.ok) return checked;
        const { id } = await readStore(tx);
        const version = await saveFloorPlan(tx, id, plan);
        const detail = { shelves: plan?.shelves.length ?? 0, kiosks: plan?.kiosks.length ?? 0 };
        return done({
          value: { plan, version },
          subject: id,
          detail,
          rings: [{ kind: 'content' }, { kind: 'catalogue' }],
        });
      }),
    deps,
  );

  register(
    app,
    floorPlanEndpoints.wayEnded,
    async ({ body: { productId, found } }) => {
      const { storage, now } = deps;
      return storage.write(async (tx) => {
        if (!(await hasProduct(tx, productId))) return refuse('not-found', 'This shop has no such product.');
        await keepTouch(tx, {
          id: newNonce(),
          day: noonOf(now(), (await readStore(tx)).zone),
          source: 'phone',
          kind: found ? 'way-found' : 'way-missed',
          reason: null,
          product_id: productId,
        });
        return done(undefined);
      });
    },
    deps,
    { limit: ENDS },
  );
  register(
    app,
    floorPlanEndpoints.wayReport,
    ({ query }) =>
      reportsOf(deps).report(query, async (range) => done(await wayReport(deps.storage.db, range))),
    deps,
  );
};

/** A way that begins at a kiosk that does not exist would never be shown. */
async function checkKiosks(tx: Reader, plan: FloorPlan | null): Promise<Result<undefined>> {
  const kiosks = new Set((await listDisplays(tx)).filter(({ kind }) => kind === 'kiosk').map(({ id }) => id));
  const unknown = plan?.kiosks.find(({ displayId }) => !kiosks.has(displayId));
  return unknown
    ? refuse('not-found', `There is no kiosk "${unknown.displayId}" in this shop. Take it off the plan.`)
    : done(undefined);
}
