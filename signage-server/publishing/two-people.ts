import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { mayDo } from '../../shared/protocol/role.ts';
import type { TwoPersonRule } from '../../shared/protocol/two-person-endpoints.ts';
import { findPerson, listPeople, type Person } from '../storage/people.ts';
import { readApproval, saveApproval } from '../storage/publish-approval.ts';
import { readLift, saveLift } from '../storage/publish-lift.ts';
import type { Reader, Tx } from '../storage/transaction.ts';

type Standing = Pick<Person, 'id' | 'role'>;

/** Whether there is somebody to publish, and somebody else to approve. */
function twoCanPublish(people: readonly Standing[]): boolean {
  const approvers = people.filter(({ role }) => mayDo(role, 'approve'));
  const publishers = people.filter(({ role }) => mayDo(role, 'publish'));
  return publishers.some((publisher) => approvers.some((approver) => approver.id !== publisher.id));
}

/** The rule as `userId` sees it. A wish of somebody who is gone is none. */
export async function twoPersonRule(db: Reader, userId: string): Promise<TwoPersonRule> {
  const { required } = await readApproval(db);
  const lift = required ? await readLift(db) : null;
  const asker = lift && (await findPerson(db, lift.by));
  if (!lift || !asker) return { required, lifting: null };
  return { required, lifting: { by: asker.name, at: lift.at, isMine: lift.by === userId } };
}

/** Puts the rule on, or keeps it and calls off lifting it. Two must be there, or nothing could ever be published. */
export async function requireTwo(tx: Tx): Promise<Result<undefined>> {
  if (!twoCanPublish(await listPeople(tx)))
    return refuse(
      'precondition-missing',
      'There is nobody to approve what somebody else publishes. Invite a second person under People first.',
    );
  const { required, given } = await readApproval(tx);
  await saveApproval(tx, { required: true, given: required ? given : null });
  await saveLift(tx, null);
  return done(undefined);
}

/** Asks for the rule to be lifted. Who asks again, or second, changes nothing: to say yes is another act. */
export async function askToLift(tx: Tx, by: string, at: number): Promise<Result<undefined>> {
  const { required, lifting } = await twoPersonRule(tx, by);
  if (!required) return refuse('conflict', 'One person publishes here already.');
  if (!lifting) await saveLift(tx, { by, at });
  return done(undefined);
}

/** Lifts the rule as somebody else has asked. */
export async function confirmLift(tx: Tx, by: string): Promise<Result<undefined>> {
  const { lifting } = await twoPersonRule(tx, by);
  if (!lifting) return refuse('conflict', 'Nobody asks for this rule to be lifted.');
  if (lifting.isMine)
    return refuse('approval-missing', 'You have asked for it yourself, so somebody else says yes.');
  await saveApproval(tx, { required: false, given: null });
  await saveLift(tx, null);
  return done(undefined);
}

/**
 * Whether people may change so that they are `after`: where two publish, two have to be left, or nobody could publish
 * anything, nor lift the rule.
 */
export async function leavesTwo(db: Reader, after: readonly Standing[]): Promise<Result<undefined>> {
  const { required } = await readApproval(db);
  if (!required || twoCanPublish(after)) return done(undefined);
  return refuse(
    'in-use',
    'Two people publish here, and fewer would be left who may. Invite somebody, or lift that rule first.',
  );
}
