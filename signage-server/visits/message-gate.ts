import { type HeldBack, heldBack, type WantedMessage } from '../../shared/consent/message-gate.ts';
import { wishesOf } from '../storage/own-choices.ts';
import { readStore } from '../storage/store.ts';
import type { Reader } from '../storage/transaction.ts';
import { givenTo } from './given-purposes.ts';
import { rhythmOf, shopTime } from './rhythm.ts';

/** Whether a message may go to somebody now, by all that they have said; null when it may. */
export async function messageHeldBack(
  db: Reader,
  customerId: string,
  message: WantedMessage,
  sentAt: readonly number[],
  now: number,
): Promise<HeldBack | null> {
  const { zone } = await readStore(db);
  return heldBack(await givenTo(db, customerId, now), await wishesOf(db, customerId), message, {
    now,
    ...shopTime(zone, now),
    sentAt,
    rhythm: await rhythmOf(db, customerId, now),
  });
}
