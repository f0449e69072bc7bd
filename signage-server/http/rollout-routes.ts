import { done } from '../../shared/protocol/problem.ts';
import { rolloutEndpoints } from '../../shared/protocol/rollout-endpoints.ts';
import { recordChange } from '../operations/record-change.ts';
import { publishDrafts } from '../publishing/publish.ts';
import { goOn, steerRollout } from '../publishing/roll-out.ts';
import type { Change } from '../storage/change-feed.ts';
import { type Routes, register } from './route.ts';

const PUBLISHED: readonly Change[] = [{ kind: 'published' }, { kind: 'content' }];

export const rolloutRoutes: Routes = (app, deps) => {
  register(
    app,
    rolloutEndpoints.startRollout,
    ({ body: { drafts, ...stages } }, { principal }) =>
      recordChange(deps, principal, 'publish', async (tx, now) => {
        const published = await publishDrafts(tx, { by: principal.userId, now, seen: drafts, stages });
        if (!published.ok) return published;
        const { revision, displayIds, waiting } = published.value;
        return done({
          value: { revision, displays: displayIds.length, waiting: waiting.length },
          subject: String(revision),
          detail: { displayIds, waiting, thenAt: stages.thenAt },
          rings: PUBLISHED,
        });
      }),
    deps,
  );

  register(
    app,
    rolloutEndpoints.steerRollout,
    ({ params: { revision }, body }, { principal }) =>
      recordChange(deps, principal, 'publish.steer', async (tx, now) => {
        const steered = await steerRollout(tx, revision, { ...body, now });
        if (!steered.ok) return steered;
        return done({ value: undefined, subject: String(revision), detail: body });
      }),
    deps,
  );

  register(
    app,
    rolloutEndpoints.continueRollout,
    ({ params: { revision }, body }, { principal }) =>
      recordChange(deps, principal, 'publish.go-on', async (tx, now) => {
        const released = await goOn(tx, { revision, displayIds: body.displayIds, now });
        if (!released.ok) return released;
        return done({
          value: { displays: released.value.length },
          subject: String(revision),
          detail: { displayIds: released.value },
          rings: PUBLISHED,
        });
      }),
    deps,
  );
};
