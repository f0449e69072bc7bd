import { uuidv7 } from 'uuidv7';
import type { LiveEmergency, LiveTakeover } from '../../shared/model/live-interruption.ts';
import type { Call } from '../../shared/protocol/endpoint.ts';
import type { interruptionEndpoints } from '../../shared/protocol/interruption-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { displayNames, findDisplay, listDisplays } from '../storage/displays.ts';
import {
  findInterruption,
  insertInterruption,
  lastingInterruptions,
  markInterruptionEnded,
  updateInterruption,
} from '../storage/interruptions.ts';
import { desireRevision, latestPublication } from '../storage/publications.ts';
import { openRollout, waitingContents } from '../storage/rollouts.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import { isFull } from './gravity.ts';

const MINUTE_MS = 60_000;
/** As many minutes as one can be started for. */
const LONGEST_LEASE_MS = 7 * 24 * 60 * MINUTE_MS;

/** Who does it, and when. */
export interface Act {
  by: string;
  now: number;
}

type TakeoverOrder = Required<Call<typeof interruptionEndpoints.startTakeover>['body']>;
type EmergencyOrder = Pick<LiveEmergency, 'words' | 'displayIds' | 'drill' | 'cap'> & { endAt: number };

/** Only what is published can take over: its files are on the screens, or on their way there. */
export async function startTakeover(
  tx: Tx,
  { minutes, ...order }: TakeoverOrder,
  { by, now }: Act,
): Promise<Result<LiveTakeover>> {
  const unknown = await unknownDisplay(tx, order.displayIds);
  if (unknown) return unknown;
  const publication = await latestPublication(tx);
  if (!publication?.content.schedule.playlists.some(({ id }) => id === order.playlistId))
    return refuse(
      'precondition-missing',
      'Publish that playlist first: only what is published can take over.',
    );
  const { layoutId } = order;
  if (layoutId !== null && !publication.content.schedule.layouts.some(({ id }) => id === layoutId))
    return refuse('precondition-missing', 'Publish that layout first: only what is published can take over.');
  if (isFull(await lastingInterruptions(tx, now), 'takeover'))
    return refuse(
      'too-many-live',
      'As many takeovers last as screens take. End one that is no longer needed.',
    );
  const waits = await waitingWithout(tx, order);
  if (waits.length > 0)
    return refuse(
      'precondition-missing',
      `${waits.join(', ')}: waits in a roll-out for the version that has it. Let that go on first.`,
    );
  const takeover: LiveTakeover = {
    ...order,
    kind: 'takeover',
    id: uuidv7(),
    startAt: now,
    endAt: now + minutes * MINUTE_MS,
    endedAt: null,
    createdAt: now,
  };
  await insertInterruption(tx, takeover, by);
  await bringToNewest(tx, publication.revision, order.displayIds);
  return done(takeover);
}

/** Names of screens that wait in a roll-out and have no such playlist, or layout, yet. */
async function waitingWithout(
  tx: Tx,
  { displayIds, playlistId, layoutId }: Pick<TakeoverOrder, 'displayIds' | 'playlistId' | 'layoutId'>,
): Promise<string[]> {
  const contents = await waitingContents(tx);
  const names = new Map((await displayNames(tx)).map(({ id, name }) => [id, name]));
  return [...contents].flatMap(([id, { schedule }]) => {
    if (displayIds.length > 0 && !displayIds.includes(id)) return [];
    const has = (all: readonly { id: string }[], wanted: string) => all.some((one) => one.id === wanted);
    const knows =
      has(schedule.playlists, playlistId) && (layoutId === null || has(schedule.layouts, layoutId));
    return knows ? [] : (names.get(id) ?? id);
  });
}

/**
 * A screen that the newest revision left as it was is still on an older one, which may not know the playlist. One that
 * waits in a roll-out goes on waiting.
 */
async function bringToNewest(tx: Tx, revision: number, displayIds: readonly string[]): Promise<void> {
  const waiting = new Set((await openRollout(tx))?.waiting);
  if (waiting.size === 0) return desireRevision(tx, revision, displayIds);
  const all = displayIds.length > 0 ? displayIds : (await listDisplays(tx)).map(({ id }) => id);
  const moved = all.filter((id) => !waiting.has(id));
  if (moved.length > 0) await desireRevision(tx, revision, moved);
}

/** Renews or shortens the lease of a takeover that lasts, or ranks it anew. */
export async function changeTakeover(
  tx: Tx,
  id: string,
  { endAt, priority }: { endAt?: number | undefined; priority?: number | undefined },
  now: number,
): Promise<Result<LiveTakeover>> {
  const known = await findInterruption(tx, id);
  if (known?.kind !== 'takeover') return refuse('not-found', 'There is no such takeover.');
  if (known.endedAt !== null || known.endAt <= now)
    return refuse('conflict', 'This takeover is over. Start another one.');
  const changed = { ...known, endAt: endAt ?? known.endAt, priority: priority ?? known.priority };
  if (changed.endAt <= now)
    return refuse('invalid-input', 'That is over already. To end a takeover, end it.');
  if (changed.endAt > now + LONGEST_LEASE_MS)
    return refuse('invalid-input', 'A takeover is lent screens for a week from now at most.');
  await updateInterruption(tx, changed);
  return done(changed);
}

export async function raiseEmergency(
  tx: Tx,
  order: EmergencyOrder,
  { by, now }: Act,
): Promise<Result<LiveEmergency>> {
  const unknown = await unknownDisplay(tx, order.displayIds);
  if (unknown) return unknown;
  if (isFull(await lastingInterruptions(tx, now), 'emergency'))
    return refuse('too-many-live', 'As many alarms last as screens take. End one that is over.');
  const emergency: LiveEmergency = {
    ...order,
    kind: 'emergency',
    id: uuidv7(),
    startAt: now,
    endedAt: null,
    createdAt: now,
  };
  await insertInterruption(tx, emergency, by);
  return done(emergency);
}

/** Who may publish may end a takeover; an emergency takes the right to raise one. */
export async function endInterruption(
  tx: Tx,
  id: string,
  { now, mayEndEmergency }: { now: number; mayEndEmergency: boolean },
): Promise<Result<{ name: string }>> {
  const known = await findInterruption(tx, id);
  if (!known) return refuse('not-found');
  if (known.kind === 'emergency' && !mayEndEmergency) return refuse('not-allowed');
  await markInterruptionEnded(tx, id, now);
  return done({ name: known.kind === 'takeover' ? known.name : known.words.heading });
}

async function unknownDisplay(db: Reader, displayIds: readonly string[]) {
  for (const id of displayIds) {
    const display = await findDisplay(db, id);
    if (!display || display.revoked_at !== null) return refuse('not-found', `There is no display "${id}".`);
  }
  return null;
}
