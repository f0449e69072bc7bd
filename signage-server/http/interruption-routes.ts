import { interruptionEndpoints } from '../../shared/protocol/interruption-endpoints.ts';
import { done } from '../../shared/protocol/problem.ts';
import { recordChange } from '../operations/record-change.ts';
import { readCap } from '../publishing/cap-message.ts';
import { changeTakeover, endInterruption, raiseEmergency, startTakeover } from '../publishing/interrupt.ts';
import { obeyCap } from '../publishing/obey-cap.ts';
import type { Change } from '../storage/change-feed.ts';
import { reachOf, recentInterruptions } from '../storage/interruptions.ts';
import { readStore } from '../storage/store.ts';
import { type Routes, register } from './route.ts';

const DAYS_30_MS = 30 * 86_400_000;
const MINUTE_MS = 60_000;
/** Screens fetch their manifest anew at once, and consoles their lists. */
const rings: readonly Change[] = [{ kind: 'manifest', displayId: null }, { kind: 'content' }];

/** What people put on screens over the published schedule. */
export const interruptionRoutes: Routes = (app, deps) => {
  register(
    app,
    interruptionEndpoints.listInterruptions,
    async () => {
      const { db } = deps.storage;
      const now = deps.now();
      const kept = await recentInterruptions(db, { since: now - DAYS_30_MS, now });
      const reached = await reachOf(
        db,
        kept.map(({ interruption }) => interruption.id),
      );
      return done({
        interruptions: kept.map((one) => ({ ...one, reached: reached.get(one.interruption.id) ?? [] })),
      });
    },
    deps,
  );

  register(
    app,
    interruptionEndpoints.startTakeover,
    ({ body }, { principal }) =>
      recordChange(deps, principal, 'takeover.start', async (tx, now) => {
        const started = await startTakeover(tx, body, { by: principal.userId, now });
        if (!started.ok) return started;
        const { id, name } = started.value;
        return done({ value: started.value, subject: id, detail: { name }, rings });
      }),
    deps,
  );

  register(
    app,
    interruptionEndpoints.changeTakeover,
    ({ params: { id }, body }, { principal }) =>
      recordChange(deps, principal, 'takeover.change', async (tx, now) => {
        const changed = await changeTakeover(tx, id, body, now);
        if (!changed.ok) return changed;
        const { name, endAt, priority } = changed.value;
        return done({ value: changed.value, subject: id, detail: { name, endAt, priority }, rings });
      }),
    deps,
  );

  register(
    app,
    interruptionEndpoints.raiseEmergency,
    ({ body: { words, displayIds, minutes, drill } }, { principal }) =>
      recordChange(deps, principal, 'emergency.raise', async (tx, now) => {
        const order = { words, displayIds, drill, cap: null, endAt: now + minutes * MINUTE_MS };
        const raised = await raiseEmergency(tx, order, { by: principal.userId, now });
        if (!raised.ok) return raised;
        return done({ value: raised.value, subject: raised.value.id, detail: { words, drill }, rings });
      }),
    deps,
  );

  register(
    app,
    interruptionEndpoints.receiveCap,
    async ({ body }, { principal }) => {
      const { language } = await readStore(deps.storage.db);
      const message = readCap(body.xml);
      if (!message.ok) return message;
      const receiver = { language, filter: null };
      return await recordChange(deps, principal, 'emergency.cap', async (tx, now) => {
        const obeyed = await obeyCap(tx, message.value, receiver, { by: principal.userId, now });
        if (!obeyed.ok) return obeyed;
        const { identifier, status, type } = message.value;
        const { outcome, reason, emergency } = obeyed.value;
        const detail = { identifier, status, type, outcome };
        return done({
          value: { outcome, reason, emergency },
          subject: emergency?.id ?? identifier,
          detail,
          rings,
        });
      });
    },
    deps,
  );

  register(
    app,
    interruptionEndpoints.endInterruption,
    ({ params: { id } }, { principal }) =>
      recordChange(deps, principal, 'interruption.end', async (tx, now) => {
        const mayEndEmergency = principal.rights.includes(interruptionEndpoints.raiseEmergency.access);
        const ended = await endInterruption(tx, id, { now, mayEndEmergency });
        if (!ended.ok) return ended;
        return done({ value: undefined, subject: id, detail: ended.value, rings });
      }),
    deps,
  );
};
