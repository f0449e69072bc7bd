import { MOST_COMMITMENTS } from '../../shared/model/commitment.ts';
import { commitmentEndpoints } from '../../shared/protocol/commitment-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { shopDay } from '../catalogue/shop-day.ts';
import { recordChange } from '../operations/record-change.ts';
import { allCommitments, deleteCommitment, saveCommitment } from '../storage/commitments.ts';
import { readStore } from '../storage/store.ts';
import { type Routes, register } from './route.ts';

const RINGS = [{ kind: 'catalogue' }] as const;
const ACTION = 'catalogue.commitments';

/** What the shop stands for, with measured progress. */
export const commitmentRoutes: Routes = (app, deps) => {
  register(
    app,
    commitmentEndpoints.listCommitments,
    async () => done({ commitments: await allCommitments(deps.storage.db) }),
    deps,
  );

  register(
    app,
    commitmentEndpoints.saveCommitment,
    ({ params: { id }, body }, { principal }) =>
      recordChange(deps, principal, ACTION, async (tx, now) => {
        const commitment = { id, ...body };
        const { measure } = commitment;
        const { zone } = await readStore(tx);
        if (measure.kind === 'measured' && measure.measuredOn > shopDay(now, zone))
          return refuse('invalid-input', 'It cannot have been measured on a day to come.');
        const held = await allCommitments(tx);
        if (held.length >= MOST_COMMITMENTS && !held.some((one) => one.id === id))
          return refuse('invalid-input', `A shop has ${MOST_COMMITMENTS} commitments at most.`);
        await saveCommitment(tx, commitment, now);
        return done({ value: commitment, subject: id, detail: { text: body.text }, rings: RINGS });
      }),
    deps,
  );

  register(
    app,
    commitmentEndpoints.deleteCommitment,
    ({ params: { id } }, { principal }) =>
      recordChange(deps, principal, ACTION, async (tx, now) => {
        const held = (await allCommitments(tx)).find((one) => one.id === id);
        if (!held) return refuse('not-found', 'There is no such commitment.');
        await deleteCommitment(tx, id, now);
        return done({ value: undefined, subject: id, detail: { deleted: held.text }, rings: RINGS });
      }),
    deps,
  );
};
