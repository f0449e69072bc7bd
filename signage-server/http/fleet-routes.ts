import { uuidv7 } from 'uuidv7';
import { COMMAND_LIFE_MS, Command } from '../../shared/model/command.ts';
import { displayEndpoints } from '../../shared/protocol/display-endpoints.ts';
import { fleetEndpoints } from '../../shared/protocol/fleet-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { SCREENSHOT_KEPT_MS } from '../operations/housekeeping.ts';
import { recordChange } from '../operations/record-change.ts';
import { commandsOf, insertCommand, pendingCommands, saveCommandAnswer } from '../storage/commands.ts';
import { deliveriesInHand, deliveriesOf } from '../storage/deliveries.ts';
import { findDisplay } from '../storage/displays.ts';
import { findScreenshot, saveScreenshot } from '../storage/screenshots.ts';
import type { Reader } from '../storage/transaction.ts';
import { type Routes, register } from './route.ts';

const LATEST_DELIVERIES = 10;
const LATEST_COMMANDS = 20;
/** A display that is away must not find a day's impatience when it comes back. */
const PENDING_AT_MOST = 20;

const gone = refuse('not-found', 'There is no such display.');

async function isInUse(db: Reader, id: string): Promise<boolean> {
  const display = await findDisplay(db, id);
  return display !== undefined && display.revoked_at === null;
}

/** Commands to displays and their answers, and how far publications have come on them. */
export const fleetRoutes: Routes = (app, deps) => {
  const { storage } = deps;

  register(
    app,
    fleetEndpoints.listDeliveries,
    async () => done({ deliveries: await deliveriesInHand(storage.db) }),
    deps,
  );

  register(
    app,
    fleetEndpoints.displayDeliveries,
    async ({ params }) =>
      (await isInUse(storage.db, params.id))
        ? done({ deliveries: await deliveriesOf(storage.db, params.id, LATEST_DELIVERIES) })
        : gone,
    deps,
  );

  register(
    app,
    fleetEndpoints.listCommands,
    async ({ params }) =>
      (await isInUse(storage.db, params.id))
        ? done({ commands: await commandsOf(storage.db, params.id, deps.now(), LATEST_COMMANDS) })
        : gone,
    deps,
  );

  register(
    app,
    fleetEndpoints.sendCommand,
    ({ params, body }, { principal }) => {
      const id = uuidv7();
      return recordChange(deps, principal, 'display.command', async (tx, now) => {
        if (!(await isInUse(tx, params.id))) return gone;
        if ((await pendingCommands(tx, params.id, now)).length >= PENDING_AT_MOST)
          return refuse(
            'too-many-requests',
            'This display has many commands waiting. Let it do those first.',
          );
        const expiresAt = now + COMMAND_LIFE_MS[body.kind];
        await insertCommand(tx, {
          id,
          displayId: params.id,
          command: body,
          by: principal.userId,
          now,
          expiresAt,
        });
        const [sent] = await commandsOf(tx, params.id, now, 1);
        if (!sent) throw new Error('the command that was just stored is not there');
        return done({
          value: sent,
          subject: params.id,
          detail: { id, ...body },
          rings: [
            { kind: 'command', displayId: params.id },
            { kind: 'display', displayId: params.id },
          ],
        });
      });
    },
    deps,
  );

  register(
    app,
    displayEndpoints.commands,
    async (_input, { principal }) =>
      done({ commands: await pendingCommands(storage.db, principal.displayId, deps.now()) }),
    deps,
  );

  register(
    app,
    displayEndpoints.sendScreenshot,
    ({ params, body }, { principal: { displayId } }) =>
      storage.write(async (tx) => {
        const now = deps.now();
        const pending = await pendingCommands(tx, displayId, now);
        const asked = pending.some(
          ({ id, command }) => id === params.id && Command.parse(command).kind === 'screenshot',
        );
        // A picture that nobody asked for is not taken, whoever sends it.
        if (!asked) return refuse('not-found', 'Nobody has asked this display for a picture.');
        await saveScreenshot(tx, displayId, body, now);
        await storage.changes.ring(tx, { kind: 'display', displayId });
        return done(undefined);
      }),
    deps,
  );

  register(
    app,
    fleetEndpoints.readScreenshot,
    async ({ params: { id } }) =>
      (await isInUse(storage.db, id))
        ? done({ screenshot: await findScreenshot(storage.db, id, deps.now() - SCREENSHOT_KEPT_MS) })
        : gone,
    deps,
  );

  register(
    app,
    displayEndpoints.answerCommand,
    ({ params, body }, { principal }) =>
      storage.write(async (tx) => {
        const kept = await saveCommandAnswer(tx, principal.displayId, params.id, body, deps.now());
        if (!kept) return refuse('not-found', 'This display has no such command.');
        await storage.changes.ring(tx, { kind: 'display', displayId: principal.displayId });
        return done(undefined);
      }),
    deps,
  );
};
