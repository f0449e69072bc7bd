import { consoleEndpoints } from '../../shared/protocol/console-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { storeEnrolmentLink } from '../identity/enrolment-link.ts';
import { pairDisplay } from '../identity/pair-display.ts';
import { newSecretToken } from '../identity/secret-token.ts';
import { recordChange } from '../operations/record-change.ts';
import type { Change } from '../storage/change-feed.ts';
import { displayOf, findDisplay, listDisplays, revokeDisplay, updateDisplay } from '../storage/displays.ts';
import { leaveStepGroup } from '../storage/step-groups.ts';
import type { Reader } from '../storage/transaction.ts';
import { RateLimit, tryAgain } from './rate-limit.ts';
import { type Routes, register } from './route.ts';

/** Wrong codes in ten minutes: of one person, and of all together. Right ones do not count. */
const wrongCodesOfOne = { points: 10, seconds: 600 };
const wrongCodesOfAll = { points: 60, seconds: 600 };

async function inUse(db: Reader, id: string) {
  const display = await findDisplay(db, id);
  return display && display.revoked_at === null ? display : undefined;
}

const gone = refuse('not-found', 'There is no such display.');

/** Displays, as the console manages them. */
export const displayRoutes: Routes = (app, deps) => {
  const { storage } = deps;
  const ofOne = new RateLimit(wrongCodesOfOne);
  const ofAll = new RateLimit(wrongCodesOfAll);

  register(
    app,
    consoleEndpoints.listDisplays,
    async () => {
      const rows = await listDisplays(storage.db);
      return done({ displays: rows.map((row) => displayOf(row, deps.now())) });
    },
    deps,
  );

  register(
    app,
    consoleEndpoints.pairDisplay,
    async ({ body }, { principal, headers }) => {
      const wait = (await ofOne.take(principal.userId)) || (await ofAll.take('all'));
      if (wait > 0) {
        headers.set('retry-after', String(wait));
        return refuse('too-many-requests', `Too many wrong codes. ${tryAgain(wait)}`);
      }
      const paired = await pairDisplay(deps, principal, body);
      if (paired.ok) await Promise.all([ofOne.giveBack(principal.userId), ofAll.giveBack('all')]);
      return paired;
    },
    deps,
  );

  register(
    app,
    consoleEndpoints.updateDisplay,
    ({ params, body }, { principal }) =>
      recordChange(deps, principal, 'display.update', async (tx, now) => {
        if (!(await inUse(tx, params.id))) return gone;
        await updateDisplay(tx, params.id, body);
        const row = await findDisplay(tx, params.id);
        if (!row) return gone;
        const rings: Change[] = [
          { kind: 'display', displayId: params.id },
          { kind: 'manifest', displayId: params.id },
        ];
        return done({ value: displayOf(row, now), subject: params.id, detail: { changed: body }, rings });
      }),
    deps,
  );

  register(
    app,
    consoleEndpoints.removeDisplay,
    ({ params }, { principal }) =>
      recordChange(deps, principal, 'display.remove', async (tx, now) => {
        const display = await inUse(tx, params.id);
        if (!display) return gone;
        const ended = await revokeDisplay(tx, params.id, now);
        await leaveStepGroup(tx, params.id);
        const rings: Change[] = [
          ...ended.map((thumbprint) => ({ kind: 'revoked' as const, displayId: params.id, thumbprint })),
          { kind: 'display', displayId: params.id },
        ];
        return done({ value: undefined, subject: params.id, detail: { name: display.name }, rings });
      }),
    deps,
  );

  register(
    app,
    consoleEndpoints.enrolmentLink,
    ({ params }, { principal, client }) => {
      const token = newSecretToken();
      // Without a public address, the one by which this person reached us works for sure on this machine.
      const origin = deps.config.publicUrl ?? client.origin;
      return recordChange(deps, principal, 'display.link', async (tx, now) => {
        if (!(await inUse(tx, params.id))) return gone;
        const link = await storeEnrolmentLink(tx, { displayId: params.id, token, origin, now });
        return done({ value: link, subject: params.id, rings: [] });
      });
    },
    deps,
  );
};
