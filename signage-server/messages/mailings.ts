import { purposesNow } from '../../shared/consent/consent-ledger.ts';
import { heldBack } from '../../shared/consent/message-gate.ts';
import { VISIT_NOTICE } from '../../shared/consent/notice.ts';
import { LONGEST_MAILING_MS, type Mailing, type MailingDraft } from '../../shared/model/mailing.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import {
  deleteMailing,
  findMailing,
  insertMailing,
  mailingOf,
  updateMailing,
  whoAgreedOnce,
  wordsOnMessages,
} from '../storage/mailings.ts';
import { deleteUntoldAbout, stopPushesAbout } from '../storage/messages.ts';
import { categories } from '../storage/products.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import { passes, TOLD_BY } from './tell.ts';

const gone = refuse('not-found', 'There is no such message.');
const CHUNK = 500;

/** Writes a message, or changes one that has not been sent. Refusals: `not-found`, `conflict`, `invalid-input`. */
export async function writeMailing(
  tx: Tx,
  { id, isNew }: { id: string; isNew: boolean },
  draft: MailingDraft,
  now: number,
): Promise<Result<Mailing>> {
  if (draft.until <= now || draft.until > now + LONGEST_MAILING_MS)
    return refuse('invalid-input', 'It may be told for thirty days at most, and its end lies ahead.');
  if (draft.topic !== null && !(await categories(tx)).has(draft.topic))
    return refuse('not-found', `There is no category “${draft.topic}”.`);
  if (isNew) await insertMailing(tx, id, draft, now);
  else {
    const before = await findMailing(tx, id);
    if (!before) return gone;
    if (before.state !== 'draft')
      return refuse('conflict', 'It has been sent. What people were told stands.');
    await updateMailing(tx, id, { text: draft.text, topic: draft.topic, until_at: draft.until });
  }
  return await read(tx, id);
}

export async function dropMailing(tx: Tx, id: string): Promise<Result<undefined>> {
  const before = await findMailing(tx, id);
  if (!before) return gone;
  if (before.state !== 'draft') return refuse('conflict', 'It has been sent. What people were told stands.');
  await deleteMailing(tx, id);
  return done(undefined);
}

/** Begins to send it: `sendMailings` does the rest, some people at a time. */
export async function beginMailing(tx: Tx, id: string, now: number): Promise<Result<Mailing>> {
  const before = await findMailing(tx, id);
  if (!before) return gone;
  if (before.state !== 'draft') return refuse('conflict', 'It has been sent already.');
  if (before.until_at <= now) return refuse('conflict', 'Its end is past. Change that first.');
  await updateMailing(tx, id, { state: 'sending', sent_at: now });
  return await read(tx, id);
}

/** Stops it: nobody is told any more. What somebody has on their page already stays theirs. */
export async function stopMailing(tx: Tx, id: string): Promise<Result<Mailing>> {
  const before = await findMailing(tx, id);
  if (!before) return gone;
  if (before.state === 'draft' || before.state === 'stopped')
    return refuse('conflict', 'There is nothing to stop.');
  await updateMailing(tx, id, { state: 'stopped' });
  await deleteUntoldAbout(tx, 'offer', id);
  await stopPushesAbout(tx, 'offer', id);
  return await read(tx, id);
}

async function read(tx: Tx, id: string): Promise<Result<Mailing>> {
  const row = await findMailing(tx, id);
  return row ? done(mailingOf(row)) : gone;
}

/** How many people want messages about a topic, whatever hour it is and however many they had this week. */
export async function mailingReach(db: Reader, topic: string | null, now: number): Promise<number> {
  // What passes by itself (quiet hours, enough for this week) is left out of the question.
  const moment = { now, time: '12:00', day: 0, sentAt: [], rhythm: null };
  let people = 0;
  for (let ids = await whoAgreedOnce(db, '', CHUNK); ids.length > 0; ) {
    for (const { events, wishes } of (await wordsOnMessages(db, ids)).values()) {
      const given = purposesNow(events, VISIT_NOTICE.version, now);
      const held = TOLD_BY.map((channel) =>
        heldBack(given, wishes, { channel, topic, kind: 'offer' }, moment),
      );
      if (held.some((reason) => reason === null || passes(reason))) people += 1;
    }
    ids = await whoAgreedOnce(db, ids.at(-1) ?? '', CHUNK);
  }
  return people;
}
