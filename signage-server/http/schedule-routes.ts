import { uuidv7 } from 'uuidv7';
import { consoleEndpoints } from '../../shared/protocol/console-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { checkRoom } from '../content/check-bounds.ts';
import { checkVersion } from '../content/check-version.ts';
import { checkEntry } from '../content/references.ts';
import { recordChange } from '../operations/record-change.ts';
import { savedDayparts } from '../storage/dayparts.ts';
import { deleteEntry, findEntry, savedEntries, saveEntry } from '../storage/schedule-entries.ts';
import { type Routes, register } from './route.ts';

/** The schedule's entries, as drafts. */
export const scheduleRoutes: Routes = (app, deps) => {
  register(
    app,
    consoleEndpoints.getSchedule,
    async () => {
      const { db } = deps.storage;
      const [entries, dayparts] = await Promise.all([savedEntries(db), savedDayparts(db)]);
      return done({ entries, dayparts });
    },
    deps,
  );

  register(
    app,
    consoleEndpoints.createEntry,
    ({ body }, { principal }) => {
      const id = uuidv7();
      return recordChange(deps, principal, 'entry.create', async (tx, now) => {
        const room = await checkRoom(tx, 'entries');
        if (!room.ok) return room;
        const checked = await checkEntry(tx, body);
        if (!checked.ok) return checked;
        const entry = { id, ...body, createdAt: now };
        const version = await saveEntry(tx, entry, now);
        return done({ value: { ...entry, version }, subject: id, detail: { name: body.name } });
      });
    },
    deps,
  );

  register(
    app,
    consoleEndpoints.saveEntry,
    ({ params, body }, { principal }) =>
      recordChange(deps, principal, 'entry.save', async (tx, now) => {
        const before = await findEntry(tx, params.id);
        if (!before) return refuse('not-found', 'Somebody has deleted this entry.');
        const { version: begunWith, ...draft } = body;
        const current = checkVersion(before, begunWith, 'entry');
        if (!current.ok) return current;
        const checked = await checkEntry(tx, draft);
        if (!checked.ok) return checked;
        const entry = { id: before.id, ...draft, createdAt: before.createdAt };
        const version = await saveEntry(tx, entry, now);
        return done({ value: { ...entry, version }, subject: before.id, detail: { name: draft.name } });
      }),
    deps,
  );

  register(
    app,
    consoleEndpoints.deleteEntry,
    ({ params }, { principal }) =>
      recordChange(deps, principal, 'entry.delete', async (tx) => {
        const before = await findEntry(tx, params.id);
        if (!before) return refuse('not-found');
        await deleteEntry(tx, params.id);
        return done({ value: undefined, subject: params.id, detail: { name: before.name } });
      }),
    deps,
  );
};
