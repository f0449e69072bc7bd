import type { FloorPlan } from '../../shared/model/floor-plan.ts';
import { floorPlanEndpoints } from '../../shared/protocol/floor-plan-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { checkVersion } from '../content/check-version.ts';
import { recordChange } from '../operations/record-change.ts';
import { listDisplays } from '../storage/displays.ts';
import { readFloorPlan, saveFloorPlan } from '../storage/floor-plan.ts';
import { readStore } from '../storage/store.ts';
import type { Reader } from '../storage/transaction.ts';
import { type Routes, register } from './route.ts';

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
};

/** A way that begins at a kiosk that does not exist would never be shown. */
async function checkKiosks(tx: Reader, plan: FloorPlan | null): Promise<Result<undefined>> {
  const kiosks = new Set((await listDisplays(tx)).filter(({ kind }) => kind === 'kiosk').map(({ id }) => id));
  const unknown = plan?.kiosks.find(({ displayId }) => !kiosks.has(displayId));
  return unknown
    ? refuse('not-found', `There is no kiosk "${unknown.displayId}" in this shop. Take it off the plan.`)
    : done(undefined);
}
