import { done } from '../../shared/protocol/problem.ts';
import { twoPersonEndpoints } from '../../shared/protocol/two-person-endpoints.ts';
import { recordChange } from '../operations/record-change.ts';
import { askToLift, confirmLift, requireTwo, twoPersonRule } from '../publishing/two-people.ts';
import { type Routes, register } from './route.ts';

/** Whether two people publish: one puts the rule on, two lift it. */
export const twoPersonRoutes: Routes = (app, deps) => {
  register(
    app,
    twoPersonEndpoints.twoPersonRule,
    async (_input, { principal }) => done(await twoPersonRule(deps.storage.db, principal.userId)),
    deps,
  );

  register(
    app,
    twoPersonEndpoints.requireApproval,
    ({ body: { required } }, { principal }) => {
      const action = required ? 'publish.require-approval' : 'publish.ask-lift';
      return recordChange(deps, principal, action, async (tx, now) => {
        const set = required ? await requireTwo(tx) : await askToLift(tx, principal.userId, now);
        if (!set.ok) return set;
        return done({
          value: await twoPersonRule(tx, principal.userId),
          subject: 'store',
          detail: { required },
        });
      });
    },
    deps,
  );

  register(
    app,
    twoPersonEndpoints.confirmLift,
    (_input, { principal }) =>
      recordChange(deps, principal, 'publish.lift', async (tx) => {
        const lifted = await confirmLift(tx, principal.userId);
        if (!lifted.ok) return lifted;
        const value = await twoPersonRule(tx, principal.userId);
        return done({ value, subject: 'store', detail: { required: false } });
      }),
    deps,
  );
};
