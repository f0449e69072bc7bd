import type { RolloutHalt } from '../../shared/model/rollout.ts';
import type { PublicationContent } from '../publishing/publication-content.ts';
import { findPublication } from './publications.ts';
import type { Reader, Tx } from './transaction.ts';

/** A publication that some screens have and others wait for. */
export interface OpenRollout {
  revision: number;
  startedBy: string;
  startedAt: number;
  thenAt: number | null;
  pausedAt: number | null;
  /** Why it paused by itself; null where it did not, or somebody paused it. */
  halt: RolloutHalt | null;
  /** Screens that do not have it yet. */
  waiting: string[];
}

/** The one that is under way, if one is. */
export async function openRollout(db: Reader): Promise<OpenRollout | undefined> {
  const row = await db
    .selectFrom('rollout')
    .selectAll()
    .where('ended_at', 'is', null)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const screens = await db
    .selectFrom('rollout_screen')
    .innerJoin('display', 'display.id', 'rollout_screen.display_id')
    .select('display_id')
    .where('revision', '=', row.revision)
    .where('released_at', 'is', null)
    .where('display.revoked_at', 'is', null)
    .orderBy('display_id')
    .execute();
  return {
    revision: row.revision,
    startedBy: row.started_by,
    startedAt: row.started_at,
    thenAt: row.then_at,
    pausedAt: row.paused_at,
    halt: row.paused_for as RolloutHalt | null,
    waiting: screens.map((one) => one.display_id),
  };
}

export async function insertRollout(
  tx: Tx,
  rollout: { revision: number; by: string; now: number; thenAt: number | null; waiting: readonly string[] },
): Promise<void> {
  const { revision, by, now, thenAt, waiting } = rollout;
  await tx
    .insertInto('rollout')
    .values({ revision, started_by: by, started_at: now, then_at: thenAt })
    .execute();
  await addWaiting(tx, revision, waiting);
}

/** These screens wait for it too. */
export async function addWaiting(tx: Tx, revision: number, displayIds: readonly string[]): Promise<void> {
  if (displayIds.length === 0) return;
  await tx
    .insertInto('rollout_screen')
    .values(displayIds.map((display_id) => ({ revision, display_id })))
    .execute();
}

export async function markReleased(
  tx: Tx,
  revision: number,
  displayIds: readonly string[],
  now: number,
): Promise<void> {
  if (displayIds.length === 0) return;
  await tx
    .updateTable('rollout_screen')
    .set({ released_at: now })
    .where('revision', '=', revision)
    .where('display_id', 'in', displayIds)
    .where('released_at', 'is', null)
    .execute();
}

/** When the others follow, and whether that is held up. */
export async function changeRollout(
  tx: Tx,
  revision: number,
  change: { thenAt?: number | null; pausedAt?: number | null; halt?: RolloutHalt | null },
): Promise<void> {
  const { thenAt, pausedAt, halt } = change;
  await tx
    .updateTable('rollout')
    .set({
      ...(thenAt !== undefined && { then_at: thenAt }),
      ...(pausedAt !== undefined && { paused_at: pausedAt }),
      ...(halt !== undefined && { paused_for: halt }),
    })
    .where('revision', '=', revision)
    .execute();
}

/** Ends whichever is under way: it is through, or something newer is published. */
export async function endRollouts(tx: Tx, now: number): Promise<void> {
  await tx.updateTable('rollout').set({ ended_at: now }).where('ended_at', 'is', null).execute();
}

/** What the screens have that wait in a roll-out, by their ids; those that have nothing are not among them. */
export async function waitingContents(db: Reader): Promise<Map<string, PublicationContent>> {
  const rollout = await openRollout(db);
  const found = new Map<string, PublicationContent>();
  if (!rollout || rollout.waiting.length === 0) return found;
  const rows = await db
    .selectFrom('display')
    .select(['id', 'desired_revision'])
    .where('id', 'in', rollout.waiting)
    .execute();
  const contents = new Map<number, PublicationContent | undefined>();
  for (const { id, desired_revision: revision } of rows) {
    if (!contents.has(revision)) contents.set(revision, (await findPublication(db, revision))?.content);
    const content = contents.get(revision);
    if (content) found.set(id, content);
  }
  return found;
}
