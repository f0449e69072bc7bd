import { previewEndpoints } from '../../shared/protocol/preview-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { readDrafts } from '../publishing/drafts.ts';
import { withInterruptions } from '../publishing/live-schedule.ts';
import { manifestOf } from '../publishing/manifest.ts';
import { UNPUBLISHED, unpublished } from '../publishing/unpublished.ts';
import { findDisplay, shownOf } from '../storage/displays.ts';
import { interruptionsBetween, lastingInterruptions } from '../storage/interruptions.ts';
import { latestPublication, publicationAt } from '../storage/publications.ts';
import { readStore } from '../storage/store.ts';
import { type Routes, register } from './route.ts';

const DAY_MS = 86_400_000;

/** What a display would be given: by the drafts, now, or at any instant of the past. */
export const previewRoutes: Routes = (app, deps) => {
  const { db } = deps.storage;

  /** What a display had been given last at an instant, with what lay over it on the days around that. */
  const publishedAt = async (displayId: string, at: number) => {
    const now = deps.now();
    const { content, revision, publishedAt } = (await publicationAt(db, at, displayId)) ?? {
      content: unpublished(await readStore(db)),
      revision: UNPUBLISHED,
      publishedAt: 0,
    };
    const over =
      at < now
        ? await interruptionsBetween(db, at - DAY_MS, Math.min(now, at + DAY_MS))
        : await lastingInterruptions(db, now);
    return { content, revision, publishedAt, over };
  };

  const drafted = async () => {
    const now = deps.now();
    const [last, drafts, over] = await Promise.all([
      latestPublication(db),
      readDrafts(db),
      lastingInterruptions(db, now),
    ]);
    if (!drafts.ok) return drafts;
    // Publishing ends no takeover and no emergency.
    return done({ content: drafts.value, revision: (last?.revision ?? 0) + 1, publishedAt: now, over });
  };

  register(
    app,
    previewEndpoints.previewManifest,
    async ({ params, query }) => {
      const display = await findDisplay(db, params.id);
      if (!display || display.revoked_at !== null) return refuse('not-found', 'There is no such display.');
      const asked =
        query.of === 'drafts' ? await drafted() : done(await publishedAt(display.id, query.at ?? deps.now()));
      if (!asked.ok) return asked;
      const { content, revision, publishedAt: since, over } = asked.value;
      const live = { ...content, schedule: withInterruptions(content.schedule, over) };
      return done(manifestOf(live, revision, since, shownOf(display)));
    },
    deps,
  );
};
