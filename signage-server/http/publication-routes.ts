import { consoleEndpoints } from '../../shared/protocol/console-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { recordChange } from '../operations/record-change.ts';
import { draftChanges } from '../publishing/draft-changes.ts';
import { readDrafts } from '../publishing/drafts.ts';
import { withInterruptions } from '../publishing/live-schedule.ts';
import { manifestOf } from '../publishing/manifest.ts';
import { publishDrafts } from '../publishing/publish.ts';
import { findDisplay, shownOf } from '../storage/displays.ts';
import { lastingInterruptions } from '../storage/interruptions.ts';
import { findPerson } from '../storage/people.ts';
import { latestPublication } from '../storage/publications.ts';
import { type Routes, register } from './route.ts';

export const publicationRoutes: Routes = (app, deps) => {
  const { db } = deps.storage;

  register(
    app,
    consoleEndpoints.publishState,
    async () => {
      const [last, drafts] = await Promise.all([latestPublication(db), readDrafts(db)]);
      const { changes, along } = draftChanges(last?.content, drafts);
      if (!last) return done({ published: null, changes, along });
      const by = (await findPerson(db, last.publishedBy))?.name ?? last.publishedBy;
      return done({ published: { revision: last.revision, at: last.publishedAt, by }, changes, along });
    },
    deps,
  );

  register(
    app,
    consoleEndpoints.publish,
    (_input, { principal }) =>
      recordChange(deps, principal, 'publish', async (tx, now) => {
        const { revision, displayIds } = await publishDrafts(tx, principal.userId, now);
        return done({
          value: { revision, displays: displayIds.length },
          subject: String(revision),
          detail: { displayIds },
          rings: [{ kind: 'published' }, { kind: 'content' }],
        });
      }),
    deps,
  );

  register(
    app,
    consoleEndpoints.previewManifest,
    async ({ params }) => {
      const display = await findDisplay(db, params.id);
      if (!display || display.revoked_at !== null) return refuse('not-found', 'There is no such display.');
      const [last, drafts, over] = await Promise.all([
        latestPublication(db),
        readDrafts(db),
        lastingInterruptions(db, deps.now()),
      ]);
      // Publishing ends no takeover and no emergency.
      const live = { ...drafts, schedule: withInterruptions(drafts.schedule, over) };
      return done(manifestOf(live, (last?.revision ?? 0) + 1, deps.now(), shownOf(display)));
    },
    deps,
  );
};
