import { uuidv7 } from 'uuidv7';
import type { HeldBack } from '../../shared/consent/message-gate.ts';
import { TIMELY } from '../../shared/model/message.ts';
import type { MessageChannel } from '../../shared/model/own-choices.ts';
import { deleteUntold, insertMessage, type MessageName } from '../storage/messages.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import { messageHeldBack } from '../visits/message-gate.ts';

/** Something that the shop would like to tell one person. */
export interface Telling extends MessageName {
  /** A category of the shop for what it says by itself; null for what the person asked to be told. */
  topic: string | null;
  /** Name of what it is about, in the shop's words. */
  about: string;
  /** Milliseconds since 1970: from when it may be told, and until when it still makes sense. */
  at: number;
  until: number;
}

/** What the gate asks of a message. */
type Unsent = Pick<Telling, 'customerId' | 'kind' | 'topic'>;

/** The channels by which a message of this outbox reaches anybody: on a kiosk others read along. */
export const TOLD_BY: readonly MessageChannel[] = ['phone-page', 'web-push'];

/** Reasons that pass by themselves; any other is the person's word. */
const PASSING: ReadonlySet<HeldBack> = new Set(['quiet-hours', 'often-enough', 'other-day']);

/**
 * Puts a message to somebody down, to be told as soon as they want it (`tellDue`). Of one kind about one `ref` a person
 * gets one, ever. Nothing is put down for who does not want it: false.
 */
export async function tell(tx: Tx, telling: Telling): Promise<boolean> {
  const { customerId, kind, topic, ref, about, at, until } = telling;
  const held = await heldOnAll(tx, { customerId, kind, topic }, [], at);
  if (![...held.values()].some((reason) => reason === null || PASSING.has(reason))) return false;
  return insertMessage(tx, {
    id: uuidv7(),
    customer_id: customerId,
    kind,
    topic,
    ref,
    about: about.slice(0, 120),
    made_at: at,
    due_at: at,
    until_at: until,
    told_at: null,
    seen_at: null,
    push_at: null,
    push_tries: 0,
  });
}

/** Takes back what has not been told yet: what it was about is over. Whether there was anything to take back. */
export function untell(tx: Tx, name: MessageName): Promise<boolean> {
  return deleteUntold(tx, name);
}

/** Why a message may not go out on a channel now; null where it may. */
export function heldOn(
  db: Reader,
  { customerId, channel, kind, topic }: Unsent & { channel: MessageChannel },
  sentAt: readonly number[],
  now: number,
): Promise<HeldBack | null> {
  return messageHeldBack(db, customerId, { channel, topic, kind, timely: TIMELY.has(kind) }, sentAt, now);
}

/** The same for each of the channels by which this outbox reaches anybody. */
export async function heldOnAll(
  db: Reader,
  message: Unsent,
  sentAt: readonly number[],
  now: number,
): Promise<Map<MessageChannel, HeldBack | null>> {
  const held = new Map<MessageChannel, HeldBack | null>();
  for (const channel of TOLD_BY) held.set(channel, await heldOn(db, { ...message, channel }, sentAt, now));
  return held;
}

/** Whether a reason passes by itself. */
export const passes = (reason: HeldBack | null): boolean => reason !== null && PASSING.has(reason);
