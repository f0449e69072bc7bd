import { floorEndpoints as api } from '../../shared/protocol/floor-endpoints.ts';
import { done } from '../../shared/protocol/problem.ts';
import { actOnHelp } from '../floor/act-on-help.ts';
import { floorOf } from '../floor/floor-view.ts';
import { isEscalated } from '../floor/help-view.ts';
import { noteLooks } from '../floor/note-looks.ts';
import { actOnPickUp } from '../floor/pick-up.ts';
import { promiseNow } from '../floor/promise-now.ts';
import { recordChange } from '../operations/record-change.ts';
import { helpReport } from '../reports/help-report.ts';
import { displayNames } from '../storage/displays.ts';
import { readFloorSetting, saveFloorSetting } from '../storage/floor-setting.ts';
import { openHelp } from '../storage/help-requests.ts';
import { readStore } from '../storage/store.ts';
import { reportsOf } from './report-file.ts';
import { type Routes, register } from './route.ts';

const MINUTE_MS = 60_000;

/** What the staff see and do, who leads them, and how it went. */
export const floorRoutes: Routes = (app, deps) => {
  const { storage } = deps;
  const { report } = reportsOf(deps);

  register(
    app,
    api.floor,
    async (_, { principal }) => {
      const { floor, seen } = await floorOf(storage.db, principal.userId, deps.now());
      // First put down, then shown: nothing is seen of which nobody will know.
      await noteLooks(principal.userId, seen, deps);
      return done(floor);
    },
    deps,
  );

  // Not in the record of changes, which tells what people did to the shop: this is their daily work.
  register(
    app,
    api.actOnHelp,
    ({ params, body }, { principal }) =>
      storage.write((tx) => actOnHelp(tx, { ...params, ...body, userId: principal.userId }, deps)),
    deps,
  );

  register(
    app,
    api.actOnPickUp,
    ({ params, body }, { principal }) =>
      storage.write((tx) => actOnPickUp(tx, { ...params, ...body, userId: principal.userId }, deps)),
    deps,
  );

  register(
    app,
    api.floorAlarm,
    async () => {
      const names = new Map((await displayNames(storage.db)).map(({ id, name }) => [id, name]));
      const late = (await openHelp(storage.db)).filter((row) => isEscalated(row, deps.now()));
      return done({
        calls: late.map((row) => ({ place: names.get(row.display_id) ?? '', since: row.waiting_since })),
      });
    },
    deps,
  );

  register(
    app,
    api.floorSetting,
    async () => {
      const setting = await readFloorSetting(storage.db);
      return done({
        promiseMinutes: Math.round(setting.promise_ms / MINUTE_MS),
        promisedMs: await promiseNow(storage.db, deps.now()),
      });
    },
    deps,
  );

  register(
    app,
    api.setFloorSetting,
    ({ body }, { principal }) =>
      recordChange(deps, principal, 'floor.promise', async (tx) => {
        const { id } = await readStore(tx);
        await saveFloorSetting(tx, id, { promise_ms: body.promiseMinutes * MINUTE_MS });
        return done({ value: undefined, subject: id, detail: body });
      }),
    deps,
  );

  register(
    app,
    api.helpReport,
    ({ query }) => report(query, async (range, zone) => done(await helpReport(storage.db, range, zone))),
    deps,
  );
};
