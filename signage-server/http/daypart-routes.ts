import { uuidv7 } from 'uuidv7';
import type { Daypart } from '../../shared/model/schedule.ts';
import { consoleEndpoints } from '../../shared/protocol/console-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { checkRoom } from '../content/check-bounds.ts';
import { checkVersion } from '../content/check-version.ts';
import { checkDaypartUnused } from '../content/references.ts';
import { recordChange } from '../operations/record-change.ts';
import { deleteDaypart, findDaypart, saveDaypart } from '../storage/dayparts.ts';
import { type Routes, register } from './route.ts';

/** A weekday with two exceptions has none that one could point to. */
function checkDaypart(daypart: Pick<Daypart, 'exceptions'>): Result<undefined> {
  const days = new Set(daypart.exceptions.map((exception) => exception.weekday));
  if (days.size === daypart.exceptions.length) return done(undefined);
  return refuse('invalid-input', 'A weekday has two exceptions.');
}

export const daypartRoutes: Routes = (app, deps) => {
  register(
    app,
    consoleEndpoints.createDaypart,
    ({ body }, { principal }) => {
      const id = uuidv7();
      return recordChange(deps, principal, 'daypart.create', async (tx, now) => {
        const room = await checkRoom(tx, 'dayparts');
        if (!room.ok) return room;
        const checked = checkDaypart(body);
        if (!checked.ok) return checked;
        const daypart = { id, ...body, createdAt: now };
        const version = await saveDaypart(tx, daypart, now);
        return done({ value: { ...daypart, version }, subject: id, detail: { name: body.name } });
      });
    },
    deps,
  );

  register(
    app,
    consoleEndpoints.saveDaypart,
    ({ params, body }, { principal }) =>
      recordChange(deps, principal, 'daypart.save', async (tx, now) => {
        const before = await findDaypart(tx, params.id);
        if (!before) return refuse('not-found', 'Somebody has deleted this daypart.');
        const { version: begunWith, ...draft } = body;
        const current = checkVersion(before, begunWith, 'daypart');
        if (!current.ok) return current;
        const checked = checkDaypart(draft);
        if (!checked.ok) return checked;
        const daypart = { id: before.id, ...draft, createdAt: before.createdAt };
        const version = await saveDaypart(tx, daypart, now);
        return done({ value: { ...daypart, version }, subject: before.id, detail: { name: draft.name } });
      }),
    deps,
  );

  register(
    app,
    consoleEndpoints.deleteDaypart,
    ({ params }, { principal }) =>
      recordChange(deps, principal, 'daypart.delete', async (tx) => {
        const before = await findDaypart(tx, params.id);
        if (!before) return refuse('not-found');
        const unused = await checkDaypartUnused(tx, params.id);
        if (!unused.ok) return unused;
        await deleteDaypart(tx, params.id);
        return done({ value: undefined, subject: params.id, detail: { name: before.name } });
      }),
    deps,
  );
};
