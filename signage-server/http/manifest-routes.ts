import { displayEndpoints } from '../../shared/protocol/display-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { withInterruptions } from '../publishing/live-schedule.ts';
import { manifestOf } from '../publishing/manifest.ts';
import { RecentPublications } from '../publishing/recent-publications.ts';
import { findDisplay, shownOf } from '../storage/displays.ts';
import { lastingInterruptions } from '../storage/interruptions.ts';
import { stepOf } from '../storage/step-groups.ts';
import { findStoreRow } from '../storage/store.ts';
import { type Routes, register } from './route.ts';

/** What a display plays: its desired revision as published, with takeovers, alarms and camera posture as they are now. */
export const manifestRoutes: Routes = (app, deps) => {
  const publications = new RecentPublications(deps.storage);
  register(
    app,
    displayEndpoints.manifest,
    async (_input, { principal }) => {
      const display = await findDisplay(deps.storage.db, principal.displayId);
      if (!display) return refuse('display-revoked');
      const publication = await publications.find(display.desired_revision);
      if (!publication) return refuse('not-found', 'Nothing has been published to this display yet.');
      const { content, revision, publishedAt } = publication;
      // Nor does what people put over the published schedule wait for it.
      const over = await lastingInterruptions(deps.storage.db, deps.now());
      const live = { ...content, schedule: withInterruptions(content.schedule, over) };
      // The live setting, not the published one: turning cameras off must not wait for somebody to publish.
      const store = await findStoreRow(deps.storage.db);
      const claim = {
        storeId: content.store.id,
        displayId: display.id,
        setting: store?.store.posture ?? { posture: 'P0' as const },
      };
      const posture = await deps.signer.signPosture(claim, store?.updatedAt ?? 0, deps.now());
      const phoneOrigin = deps.outsideOrigin();
      const step = await stepOf(deps.storage.db, display.id);
      const shown = manifestOf(live, revision, publishedAt, shownOf(display), step);
      const manifest = { ...shown, posture, phoneOrigin };
      return done(await deps.signer.seal(manifest));
    },
    deps,
  );
};
