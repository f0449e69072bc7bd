import type { CapFilter, CapOutcome, CapRefusal } from '../../shared/model/cap-feed.ts';
import type { LiveEmergency } from '../../shared/model/live-interruption.ts';
import { done, type Result } from '../../shared/protocol/problem.ts';
import { findCapEmergency, lastingInterruptions, markInterruptionEnded } from '../storage/interruptions.ts';
import type { Tx } from '../storage/transaction.ts';
import { choose } from './cap-choice.ts';
import type { CapInfo, CapMessage } from './cap-message.ts';
import { gravityOf, isFull, leastGrave } from './gravity.ts';
import { type Act, raiseEmergency } from './interrupt.ts';

/** How long an alarm stays whose message does not say, and how long any may. */
const UNSAID_MS = 3_600_000;
const LONGEST_MS = 7 * 86_400_000;

export interface CapResult {
  outcome: CapOutcome;
  /** Why it was ignored; null when it was not. */
  reason: CapRefusal | null;
  emergency: LiveEmergency | null;
  /** What made room for it; null where there was room. */
  displaced: LiveEmergency | null;
}

/** Whose message it is: the shop's language, and what of a feed concerns it; null: a person has chosen the message. */
interface Receiver {
  language: string;
  filter: CapFilter | null;
}

const ignored = (reason: CapRefusal, emergency: LiveEmergency | null = null) =>
  done<CapResult>({ outcome: 'ignored', reason, emergency, displaced: null });

/**
 * Does what a CAP message says: an Alert raises, an Update replaces what it refers to, a Cancel ends it. An Update that
 * no longer concerns the shop ends what it refers to as well.
 */
export async function obeyCap(
  tx: Tx,
  message: CapMessage,
  { language, filter }: Receiver,
  act: Act,
): Promise<Result<CapResult>> {
  const { type, status } = message;
  const known = await findCapEmergency(tx, message.identifier);
  if (known?.kind === 'emergency' && known.cap?.sender === message.sender) return ignored('known', known);
  if (type === 'Ack' || type === 'Error') return ignored('not-a-warning');
  if (status !== 'Actual' && status !== 'Exercise') return ignored('not-actual');
  const ended = type === 'Alert' ? null : await endReferred(tx, message, act.now);
  if (type === 'Cancel') return ended ? cancelled(ended) : ignored('nothing-to-end');

  const choice = choose(message, language, filter);
  const reason = 'info' in choice ? expiryReason(choice.info, act.now) : choice.reason;
  if (!('info' in choice) || reason !== null) return ended ? cancelled(ended) : ignored(reason ?? 'expired');
  const { identifier, sender, sent } = message;
  const drill = status === 'Exercise';
  const cap = { identifier, sender, sent, severity: choice.info.severity };
  // A person who has chosen the message is told instead, and can end another.
  const room = filter ? await makeRoom(tx, { cap, drill }, act.now) : { displaced: null };
  if (room === null) return ignored('too-many');
  const raised = await raiseEmergency(
    tx,
    {
      words: choice.info.words,
      displayIds: [],
      drill,
      cap,
      endAt: endOf(choice.info, act.now),
    },
    act,
  );
  if (!raised.ok) return raised;
  return done({ outcome: ended ? 'updated' : 'raised', reason: null, emergency: raised.value, ...room });
}

const cancelled = (emergency: LiveEmergency) =>
  done<CapResult>({ outcome: 'cancelled', reason: null, emergency, displaced: null });

/** Ends the least grave alarm where there is no room for a graver one; null where none is less grave. */
async function makeRoom(
  tx: Tx,
  alarm: Pick<LiveEmergency, 'cap' | 'drill'>,
  now: number,
): Promise<Pick<CapResult, 'displaced'> | null> {
  const lasting = await lastingInterruptions(tx, now);
  if (!isFull(lasting, 'emergency')) return { displaced: null };
  const displaced = leastGrave(lasting);
  if (displaced === null || gravityOf(displaced) <= gravityOf(alarm)) return null;
  await markInterruptionEnded(tx, displaced.id, now);
  return { displaced };
}

function endOf({ expiresAt }: CapInfo, now: number): number {
  return Math.min(expiresAt ?? now + UNSAID_MS, now + LONGEST_MS);
}

function expiryReason(info: CapInfo, now: number): CapRefusal | null {
  return endOf(info, now) > now ? null : 'expired';
}

/** Ends what the message speaks of, as far as the same sender has raised it. The last that was ended. */
async function endReferred(tx: Tx, { references }: CapMessage, now: number): Promise<LiveEmergency | null> {
  let ended: LiveEmergency | null = null;
  for (const { identifier, sender } of references) {
    const earlier = await findCapEmergency(tx, identifier);
    if (earlier?.kind !== 'emergency' || earlier.endedAt !== null || earlier.cap?.sender !== sender) continue;
    await markInterruptionEnded(tx, earlier.id, now);
    ended = { ...earlier, endedAt: now };
  }
  return ended;
}
