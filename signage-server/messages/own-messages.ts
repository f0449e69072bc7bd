import type { Answer } from '../../shared/protocol/endpoint.ts';
import type { messageEndpoints } from '../../shared/protocol/message-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { deleteMessage, findMessage, toldMessages } from '../storage/messages.ts';
import { putWishes, wishesOf } from '../storage/own-choices.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import { givenTo } from '../visits/given-purposes.ts';

type Messages = Answer<typeof messageEndpoints.messages>;

/** What somebody was told; nothing for a guest, or who does not want messages any more. */
export async function ownMessages(db: Reader, customerId: string | null, now: number): Promise<Messages> {
  if (customerId === null) return { given: false, messages: [] };
  const given = (await givenTo(db, customerId, now))['offers-by-message'];
  const rows = given ? await toldMessages(db, customerId) : [];
  return {
    given,
    messages: rows.map(({ id, kind, topic, about, told_at, seen_at }) => ({
      id,
      kind,
      topic,
      about,
      toldAt: told_at ?? 0,
      seen: seen_at !== null,
    })),
  };
}

/** One tap: its topic is off, or, of what was asked for, its kind; and the message goes. Refusal: `not-found`. */
export async function stopMessages(
  tx: Tx,
  { customerId, id }: { customerId: string; id: string },
  now: number,
): Promise<Result<undefined>> {
  const message = await findMessage(tx, id);
  if (message?.customer_id !== customerId) return refuse('not-found', 'There is no such message.');
  const { topic, kind } = message;
  const wishes = await wishesOf(tx, customerId);
  const added = <T>(list: readonly T[], one: T): T[] => [...new Set([...list, one])];
  const next =
    topic === null
      ? { ...wishes, kindsOff: added(wishes.kindsOff, kind) }
      : { ...wishes, topicsOff: added(wishes.topicsOff, topic) };
  await putWishes(tx, customerId, next, now);
  await deleteMessage(tx, id);
  return done(undefined);
}
