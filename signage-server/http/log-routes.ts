import { displayEndpoints } from '../../shared/protocol/display-endpoints.ts';
import { done } from '../../shared/protocol/problem.ts';
import { readBatch } from '../log/read-batch.ts';
import { type Routes, register } from './route.ts';

/** The displays' log, exactly once: durable before it is acknowledged, and harmless to send again. */
export const logRoutes: Routes = (app, deps) => {
  register(
    app,
    displayEndpoints.sendLog,
    async ({ body }, { principal: { displayId } }) => {
      const { refusals, ...read } = readBatch(body);
      const rows = { displayId, epoch: body.epoch, receivedAt: deps.now(), ...read };
      const ack = await deps.storage.write((tx) => deps.storage.insertEvents(tx, rows));
      if (refusals.length > 0)
        deps.log.warn({ displayId, refused: refusals.slice(0, 3) }, 'log rows refused');
      deps.logBell.touch();
      return done({ ack, refused: refusals });
    },
    deps,
  );
};
