import type { Deps } from '../deps.ts';
import type { MailingTable } from '../storage/mailing-schema.ts';
import { findMailing, mailingsUnderWay, updateMailing, whoAgreedOnce } from '../storage/mailings.ts';
import type { Tx } from '../storage/transaction.ts';
import { tell } from './tell.ts';

/** People who are asked about in one transaction: what else is written meanwhile waits for these at most. */
const AT_ONCE = 50;
/** Transactions in one round: the next round goes on. */
const ROUND = 20;

type Parts = Pick<Deps, 'storage' | 'now'>;

/**
 * Goes on with the messages that are being sent: for each person who agreed the one outbox and its gate decide whether
 * and when they are told. How far it has come is stored with what was put down, so nobody is asked about twice.
 */
export async function sendMailings({ storage, now }: Parts): Promise<void> {
  for (const { id } of await mailingsUnderWay(storage.db))
    for (let round = 0; round < ROUND; round++)
      if (!(await storage.write((tx) => sendSome(tx, id, { storage, now })))) break;
}

/** Whether there are people left. */
async function sendSome(tx: Tx, id: string, { storage, now: clock }: Parts): Promise<boolean> {
  const now = clock();
  const mailing = await findMailing(tx, id);
  if (mailing?.state !== 'sending') return false;
  const people = mailing.until_at <= now ? [] : await whoAgreedOnce(tx, mailing.reached_id, AT_ONCE);
  const last = people.at(-1);
  const isOver = people.length < AT_ONCE;
  let reached = mailing.reached;
  for (const customerId of people) if (await put(tx, mailing, customerId, now)) reached += 1;
  await updateMailing(tx, id, {
    // Who comes later was not among those whom it was sent to.
    ...(isOver && { state: 'sent' }),
    ...(last !== undefined && { reached_id: last, reached }),
  });
  // The console shows how far it is.
  if (isOver) await storage.changes.ring(tx, { kind: 'content' });
  return !isOver;
}

function put(
  tx: Tx,
  { id, text, topic, until_at }: MailingTable,
  customerId: string,
  now: number,
): Promise<boolean> {
  return tell(tx, { customerId, kind: 'offer', topic, ref: id, about: text, at: now, until: until_at });
}
