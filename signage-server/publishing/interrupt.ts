import { uuidv7 } from 'uuidv7';
import type { LiveEmergency, LiveTakeover } from '../../shared/model/live-interruption.ts';
import type { Call } from '../../shared/protocol/endpoint.ts';
import type { interruptionEndpoints } from '../../shared/protocol/interruption-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { findDisplay } from '../storage/displays.ts';
import {
  findInterruption,
  insertInterruption,
  lastingInterruptions,
  markInterruptionEnded,
  updateInterruption,
} from '../storage/interruptions.ts';
import { desireRevision, latestPublication } from '../storage/publications.ts';
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
  // A screen that the newest revision left as it was is still on an older one, which may not know the playlist.
  await desireRevision(tx, publication.revision, order.displayIds);
  return done(takeover);
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
