import { done } from '../../shared/protocol/problem.ts';
import { scheduleFileEndpoints } from '../../shared/protocol/schedule-file-endpoints.ts';
import { recordChange } from '../operations/record-change.ts';
import { readDrafts } from '../publishing/drafts.ts';
import { importSchedule, plannedImport } from '../publishing/import-schedule.ts';
import { withInterruptions } from '../publishing/live-schedule.ts';
import { listDisplays, shownOf } from '../storage/displays.ts';
import { lastingInterruptions } from '../storage/interruptions.ts';
import { type Routes, register } from './route.ts';

/** The schedule as one file, out and in. */
export const scheduleFileRoutes: Routes = (app, deps) => {
  register(
    app,
    scheduleFileEndpoints.exportSchedule,
    async (_, { client }) => {
      const { db } = deps.storage;
      const [displays, drafts, over] = await Promise.all([
        listDisplays(db),
        readDrafts(db),
        lastingInterruptions(db, deps.now()),
      ]);
      if (!drafts.ok) return drafts;
      return done({
        $schema: new URL('/schemas/schedule-file.json', client.origin).href,
        format: 'vitrine-schedule',
        version: 1,
        displays: displays.map(shownOf).map(({ id, name, zone, tags }) => ({ id, name, zone, tags })),
        // What `npm run explain` says of a screen during a takeover has to be what is on its glass.
        schedule: withInterruptions(drafts.value.schedule, over),
      });
    },
    deps,
  );

  register(
    app,
    scheduleFileEndpoints.importSchedule,
    async ({ body, query: { dryRun } }, { principal }) => {
      const planned = await plannedImport(deps.storage.db, body);
      if (dryRun || !planned.ok) return planned;
      return recordChange(deps, principal, 'schedule.import', async (tx, now) => {
        // Again: somebody may have deleted in between what the file needs.
        const again = await plannedImport(tx, body);
        if (!again.ok) return again;
        await importSchedule(tx, body, now);
        const detail = { changes: again.value.changes.length };
        return done({ value: again.value, subject: 'schedule', detail });
      });
    },
    deps,
  );
};
