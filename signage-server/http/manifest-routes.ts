import type { InForce } from '../../shared/audience/posture-in-force.ts';
import type { Store } from '../../shared/model/store.ts';
import { displayEndpoints } from '../../shared/protocol/display-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { camerasInForce } from '../audience/cameras-in-force.ts';
import { withInterruptions } from '../publishing/live-schedule.ts';
import { manifestOf } from '../publishing/manifest.ts';
import { RecentPublications } from '../publishing/recent-publications.ts';
import { UNPUBLISHED, unpublished } from '../publishing/unpublished.ts';
import { findDisplay, shownOf } from '../storage/displays.ts';
import { lastingInterruptions } from '../storage/interruptions.ts';
import type { Publication } from '../storage/publications.ts';
import { stepOf } from '../storage/step-groups.ts';
import { findStoreRow } from '../storage/store.ts';
import { type Routes, register } from './route.ts';

const NO_CAMERA: InForce = { setting: { posture: 'P0' }, until: null };

/** What a display plays: its desired revision as published (nothing before the first), with takeovers, alarms and camera posture as they are now. */
export const manifestRoutes: Routes = (app, deps) => {
  const publications = new RecentPublications(deps.storage);
  register(
    app,
    displayEndpoints.manifest,
    async (_input, { principal }) => {
      const display = await findDisplay(deps.storage.db, principal.displayId);
      if (!display) return refuse('display-revoked');
      const store = await findStoreRow(deps.storage.db);
      const publication = await publications.find(display.desired_revision);
      const version = publication ?? (store && blankOf(store.store, display.created_at));
      if (!version) return refuse('not-found', 'There is no store here yet.');
      const { content, revision, publishedAt } = version;
      // Nor does what people put over the published schedule wait for it.
      const over = await lastingInterruptions(deps.storage.db, deps.now());
      const live = { ...content, schedule: withInterruptions(content.schedule, over) };
      // The live setting, not the published one: turning cameras off must not wait for somebody to publish.
      const inForce = store ? await camerasInForce(deps, store.store) : NO_CAMERA;
      const claim = { storeId: content.store.id, displayId: display.id };
      const posture = await deps.signer.signPosture(claim, inForce, store?.updatedAt ?? 0, deps.now());
      const phoneOrigin = deps.outsideOrigin();
      const step = await stepOf(deps.storage.db, display.id);
      const shown = manifestOf(live, revision, publishedAt, shownOf(display), step);
      const manifest = { ...shown, posture, phoneOrigin };
      return done(await deps.signer.seal(manifest));
    },
    deps,
  );
};

function blankOf(store: Store, publishedAt: number): Omit<Publication, 'publishedBy'> {
  return { content: unpublished(store), revision: UNPUBLISHED, publishedAt };
}
