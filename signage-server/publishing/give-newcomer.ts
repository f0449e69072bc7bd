import { desireRevision, latestPublication, revisionBefore } from '../storage/publications.ts';
import { addWaiting, openRollout } from '../storage/rollouts.ts';
import type { Tx } from '../storage/transaction.ts';

/** Gives a display that was just made what is published; while that is rolled out, what was before, as to the others. */
export async function giveNewcomer(tx: Tx, displayId: string): Promise<void> {
  const last = (await latestPublication(tx))?.revision;
  if (last === undefined) return;
  const open = await openRollout(tx);
  if (!open) return desireRevision(tx, last, [displayId]);
  await addWaiting(tx, open.revision, [displayId]);
  const before = await revisionBefore(tx, open.revision);
  if (before !== undefined) await desireRevision(tx, before, [displayId]);
}
