import { uuidv7 } from 'uuidv7';
import type { StepGroup, StepGroupDraft } from '../../shared/model/step-group.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { stepEndpoints } from '../../shared/protocol/step-endpoints.ts';
import { recordChange } from '../operations/record-change.ts';
import type { Change } from '../storage/change-feed.ts';
import { listDisplays } from '../storage/displays.ts';
import {
  deleteStepGroup,
  findStepGroup,
  listStepGroups,
  saveStepGroup,
  stepOf,
} from '../storage/step-groups.ts';
import type { Reader } from '../storage/transaction.ts';
import { type Routes, register } from './route.ts';

const GROUPS_AT_MOST = 500;
const gone = refuse('not-found', 'There is no such group.');

/** Groups of screens in step. What is set holds at once, as all does that is about screens and not about content. */
export const stepRoutes: Routes = (app, deps) => {
  const { storage } = deps;

  register(
    app,
    stepEndpoints.listStepGroups,
    async () => done({ groups: await listStepGroups(storage.db) }),
    deps,
  );

  register(
    app,
    stepEndpoints.createStepGroup,
    ({ body }, { principal }) => {
      const id = uuidv7();
      return recordChange(deps, principal, 'step-group.create', async (tx, now) => {
        if ((await listStepGroups(tx)).length >= GROUPS_AT_MOST)
          return refuse('conflict', 'There are too many groups. Delete one first.');
        const refusal = await objection(tx, id, body);
        if (refusal) return refusal;
        const group = { id, ...body, createdAt: now };
        await saveStepGroup(tx, group);
        return done({ value: group, subject: id, detail: { ...body }, rings: ringsFor(group) });
      });
    },
    deps,
  );

  register(
    app,
    stepEndpoints.saveStepGroup,
    ({ params, body }, { principal }) =>
      recordChange(deps, principal, 'step-group.save', async (tx) => {
        const before = await findStepGroup(tx, params.id);
        if (!before) return gone;
        const refusal = await objection(tx, params.id, body);
        if (refusal) return refusal;
        const group = { ...before, ...body };
        await saveStepGroup(tx, group);
        const rings = ringsFor(before, group);
        return done({ value: group, subject: params.id, detail: { ...body }, rings });
      }),
    deps,
  );

  register(
    app,
    stepEndpoints.deleteStepGroup,
    ({ params }, { principal }) =>
      recordChange(deps, principal, 'step-group.delete', async (tx) => {
        const group = await findStepGroup(tx, params.id);
        if (!group) return gone;
        await deleteStepGroup(tx, params.id);
        const detail = { name: group.name };
        return done({ value: undefined, subject: params.id, detail, rings: ringsFor(group) });
      }),
    deps,
  );
};

/** Why these screens cannot be that group. */
async function objection(
  db: Reader,
  groupId: string,
  { screens }: StepGroupDraft,
): Promise<ReturnType<typeof refuse> | null> {
  const displays = new Map((await listDisplays(db)).map((display) => [display.id, display]));
  for (const id of screens) {
    if (id === null) continue;
    const display = displays.get(id);
    if (!display) return refuse('not-found', 'One of these displays is gone.');
    const step = await stepOf(db, id);
    if (step !== null && step.group !== groupId)
      return refuse(
        'conflict',
        `${display.name} is in another group already. Take it out of that one first.`,
      );
  }
  return null;
}

/** Every screen that was or is concerned. */
function ringsFor(...groups: readonly StepGroup[]): Change[] {
  const screens = new Set(groups.flatMap((group) => group.screens).filter((id) => id !== null));
  return [...screens].flatMap((displayId): Change[] => [
    { kind: 'manifest', displayId },
    { kind: 'display', displayId },
  ]);
}
