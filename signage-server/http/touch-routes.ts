import { done } from '../../shared/protocol/problem.ts';
import { touchEndpoints as api, type TouchOutcome } from '../../shared/protocol/touch-endpoints.ts';
import { receiptNames } from '../catalogue/take-receipt.ts';
import { hashOfToken, newSecretToken } from '../identity/secret-token.ts';
import { recordChange } from '../operations/record-change.ts';
import { touchReport } from '../reports/touch-report.ts';
import { readStore } from '../storage/store.ts';
import { findTouchKey, saveTouchKey } from '../storage/touches.ts';
import { takeTouch } from '../touches/take-touch.ts';
import { reportsOf } from './report-file.ts';
import { type Routes, register } from './route.ts';

/** What other systems tell of visits, looks, purchases and questions, what the console reads of it, and their key. */
export const touchRoutes: Routes = (app, deps) => {
  const { storage, now } = deps;
  const { report } = reportsOf(deps);
  let names: ReturnType<typeof receiptNames> | undefined;

  register(
    app,
    api.tellTouches,
    async ({ body }) => {
      names ??= receiptNames(storage, now());
      const nameOf = await names;
      const outcomes = await storage.write(async (tx) => {
        const each: TouchOutcome[] = [];
        const { zone } = await readStore(tx);
        for (const touch of body.touches) each.push(await takeTouch(tx, touch, { nameOf, zone, now: now() }));
        return each;
      });
      return done({ outcomes });
    },
    deps,
    { limit: { points: 300, seconds: 60 } },
  );

  register(
    app,
    api.touchReport,
    ({ query }) => report(query, async (range) => done(await touchReport(storage.db, range))),
    deps,
  );

  register(
    app,
    api.touchKeyState,
    async () => done({ madeAt: (await findTouchKey(storage.db))?.madeAt ?? null }),
    deps,
  );

  register(
    app,
    api.makeTouchKey,
    (_, { principal }) => {
      const key = newSecretToken();
      return recordChange(deps, principal, 'touch.key', async (tx, madeAt) => {
        const { id } = await readStore(tx);
        await saveTouchKey(tx, id, { hash: hashOfToken(key), madeAt });
        return done({ value: { key, madeAt }, subject: id });
      });
    },
    deps,
  );

  register(
    app,
    api.dropTouchKey,
    (_, { principal }) =>
      recordChange(deps, principal, 'touch.key-end', async (tx) => {
        const { id } = await readStore(tx);
        await saveTouchKey(tx, id, null);
        return done({ value: undefined, subject: id });
      }),
    deps,
  );
};
