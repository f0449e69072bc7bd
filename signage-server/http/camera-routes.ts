import type { CameraSettings } from '../../shared/audience/posture-in-force.ts';
import { cameraEndpoints } from '../../shared/protocol/camera-endpoints.ts';
import { done, type Result } from '../../shared/protocol/problem.ts';
import { camerasState } from '../audience/cameras-in-force.ts';
import { checkEvidence } from '../audience/check-evidence.ts';
import { withPosture } from '../audience/set-posture.ts';
import { recordChange } from '../operations/record-change.ts';
import type { Change } from '../storage/change-feed.ts';
import { displayOf, listDisplays } from '../storage/displays.ts';
import { readStore, saveStore } from '../storage/store.ts';
import type { PersonPrincipal } from './principal.ts';
import { type Routes, register } from './route.ts';

/** Cameras obey at once, whatever else waits to be published. */
const RINGS: readonly Change[] = [{ kind: 'content' }, { kind: 'manifest', displayId: null }];

/** What the store's cameras may do. Every change takes a right and a reason, and stands in the record (R22). */
export const cameraRoutes: Routes = (app, deps) => {
  const change = (
    person: PersonPrincipal,
    action: string,
    detail: Record<string, unknown>,
    make: (before: CameraSettings, now: number) => Result<CameraSettings>,
  ) =>
    recordChange(deps, person, action, async (tx, now) => {
      const store = await readStore(tx);
      const made = make(store, now);
      if (!made.ok) return made;
      const { posture, cameras } = made.value;
      await saveStore(tx, { ...store, posture, cameras }, now);
      const state = await camerasState(deps, { posture, cameras });
      return done({ value: state, subject: store.id, detail, rings: RINGS });
    });

  register(
    app,
    cameraEndpoints.cameras,
    async () => done(await camerasState(deps, await readStore(deps.storage.db))),
    deps,
  );
  register(
    app,
    cameraEndpoints.setPosture,
    async ({ body }, { principal }) => {
      const facts = await deps.modelFacts();
      return await change(principal, 'camera.posture', body, (before, now) =>
        withPosture(before, body, facts, now),
      );
    },
    deps,
  );
  register(
    app,
    cameraEndpoints.holdCamerasOff,
    ({ body }, { principal }) =>
      change(principal, 'camera.off', body, ({ posture, cameras }, now) =>
        done({ posture, cameras: { ...cameras, offSince: cameras.offSince ?? now } }),
      ),
    deps,
  );
  register(
    app,
    cameraEndpoints.letCamerasOn,
    ({ body }, { principal }) =>
      change(principal, 'camera.on', body, ({ posture, cameras }) =>
        done({ posture, cameras: { ...cameras, offSince: null } }),
      ),
    deps,
  );
  register(
    app,
    cameraEndpoints.checkCameras,
    async ({ body }, { principal }) => {
      const [rows, { models }] = await Promise.all([listDisplays(deps.storage.db), deps.modelFacts()]);
      const displays = rows.map((row) => displayOf(row, deps.now()));
      const detail = { found: body, evidence: checkEvidence(displays, models) };
      return await change(principal, 'camera.check', detail, ({ posture, cameras }, now) =>
        done({ posture, cameras: { ...cameras, checkedAt: now } }),
      );
    },
    deps,
  );
};
