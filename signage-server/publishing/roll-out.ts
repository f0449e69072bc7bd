import type { Rollout, RolloutHalt } from '../../shared/model/rollout.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { Deps } from '../deps.ts';
import { recordChange } from '../operations/record-change.ts';
import { displayNames, displayOf, listDisplays } from '../storage/displays.ts';
import { namesOfPeople } from '../storage/people.ts';
import { desireRevision, revisionBefore } from '../storage/publications.ts';
import {
  changeRollout,
  endRollouts,
  markReleased,
  type OpenRollout,
  openRollout,
} from '../storage/rollouts.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import { announcePublished } from '../webhooks/announce.ts';

/** The roll-out that is under way, as the console shows it; null where none is. */
export async function rolloutNow(db: Reader, now: number): Promise<Rollout | null> {
  const open = await openRollout(db);
  if (!open) return null;
  const { revision, startedAt, thenAt, pausedAt, halt } = open;
  const names = new Map((await displayNames(db)).map(({ id, name }) => [id, name]));
  return {
    revision,
    startedAt,
    thenAt,
    pausedAt,
    halt,
    by: (await namesOfPeople(db)).get(open.startedBy) ?? open.startedBy,
    first: await firstScreens(db, revision, now),
    waiting: open.waiting.map((id) => ({ id, name: names.get(id) ?? id })),
    before: (await revisionBefore(db, revision)) ?? null,
  };
}

async function firstScreens(db: Reader, revision: number, now: number): Promise<Rollout['first']> {
  return (await listDisplays(db))
    .map((row) => displayOf(row, now))
    .filter(({ desiredRevision }) => desiredRevision === revision)
    .map(({ id, name, online, reportedRevision }) => {
      return { id, name, online, onGlass: reportedRevision !== null && reportedRevision >= revision };
    });
}

/** Gives the revision to the screens that wait for it: to all of them, or to some. Returns which. */
export async function goOn(
  tx: Tx,
  {
    revision,
    displayIds,
    now,
  }: { revision: number; displayIds?: readonly string[] | undefined; now: number },
): Promise<Result<string[]>> {
  const open = await openOf(tx, revision);
  if (!open.ok) return open;
  const { waiting } = open.value;
  const unknown = displayIds?.find((id) => !waiting.includes(id));
  if (unknown !== undefined)
    return refuse('not-found', `Display "${unknown}" does not wait for this version.`);
  const released = displayIds ? waiting.filter((id) => displayIds.includes(id)) : waiting;
  await markReleased(tx, revision, released, now);
  if (released.length > 0) await desireRevision(tx, revision, released);
  if (released.length === waiting.length) await endRollouts(tx, now);
  await announcePublished(tx, { revision, displays: released.length }, now);
  return done(released);
}

/** Sets when the others follow, holds that up, or lets it go on. */
export async function steerRollout(
  tx: Tx,
  revision: number,
  { thenAt, paused, now }: { thenAt?: number | null | undefined; paused?: boolean | undefined; now: number },
): Promise<Result<undefined>> {
  const open = await openOf(tx, revision);
  if (!open.ok) return open;
  if (typeof thenAt === 'number' && thenAt <= now)
    return refuse('invalid-input', 'That is over already. To go on now, go on.');
  await changeRollout(tx, revision, {
    ...(thenAt !== undefined && { thenAt }),
    ...(paused !== undefined && { pausedAt: paused ? now : null, halt: null }),
  });
  return done(undefined);
}

async function openOf(tx: Tx, revision: number): Promise<Result<OpenRollout>> {
  const open = await openRollout(tx);
  if (open?.revision === revision) return done(open);
  return refuse('conflict', `Version ${revision} waits for no screen any more.`);
}

/**
 * Lets a roll-out go on whose time has come, or pauses it where the first screens do not show what they were given.
 * Called again and again; does nothing where nothing is due.
 */
export async function goOnWhenDue(deps: Pick<Deps, 'storage' | 'now'>): Promise<void> {
  const due = await dueRollout(deps.storage.db, deps.now());
  if (!due) return;
  await recordChange(deps, { userId: due.startedBy }, 'publish.go-on', async (tx, now) => {
    // Somebody may have been faster.
    const still = await dueRollout(tx, now);
    if (!still) return refuse('conflict');
    const { revision } = still;
    const subject = String(revision);
    const halt = haltOf(await firstScreens(tx, revision, now));
    if (halt !== null) {
      await changeRollout(tx, revision, { pausedAt: now, halt });
      return done({ value: undefined, subject, detail: { halt } });
    }
    const released = await goOn(tx, { revision, now });
    if (!released.ok) return released;
    return done({
      value: undefined,
      subject,
      detail: { displayIds: released.value, byTime: true },
      rings: [{ kind: 'published' }, { kind: 'content' }],
    });
  });
}

async function dueRollout(db: Reader, now: number): Promise<OpenRollout | undefined> {
  const open = await openRollout(db);
  const isDue = open && open.pausedAt === null && open.thenAt !== null && open.thenAt <= now;
  return isDue ? open : undefined;
}

/** A screen that is away proves nothing; one that is there and shows something else does. */
function haltOf(first: Rollout['first']): RolloutHalt | null {
  if (first.some(({ online, onGlass }) => online && !onGlass)) return 'not-on-glass';
  return first.some(({ onGlass }) => onGlass) ? null : 'nobody-shows-it';
}
