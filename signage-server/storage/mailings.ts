import { ConsentEvent } from '../../shared/consent/consent-event.ts';
import { inTens, type Mailing, type MailingDraft, MailingState } from '../../shared/model/mailing.ts';
import { USUAL_WISHES, Wishes } from '../../shared/model/own-choices.ts';
import type { MailingTable } from './mailing-schema.ts';
import type { Reader, Tx } from './transaction.ts';

export function mailingOf(row: MailingTable): Mailing {
  return {
    id: row.id,
    text: row.text,
    topic: row.topic,
    until: row.until_at,
    state: MailingState.parse(row.state),
    madeAt: row.made_at,
    sentAt: row.sent_at,
    reached: row.sent_at === null ? null : inTens(row.reached),
  };
}

/** Newest first. */
export async function recentMailings(db: Reader, most: number): Promise<MailingTable[]> {
  return db
    .selectFrom('mailing')
    .selectAll()
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
}

export async function findMailing(db: Reader, id: string): Promise<MailingTable | undefined> {
  return db.selectFrom('mailing').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function insertMailing(
  tx: Tx,
  id: string,
  { text, topic, until }: MailingDraft,
  now: number,
): Promise<void> {
  const fresh = { state: 'draft', sent_at: null, reached_id: '', reached: 0 } as const;
  await tx
    .insertInto('mailing')
    .values({ id, text, topic, until_at: until, made_at: now, ...fresh })
    .execute();
}

export async function updateMailing(
  tx: Tx,
  id: string,
  change: Partial<Omit<MailingTable, 'id' | 'made_at'>>,
): Promise<void> {
  await tx.updateTable('mailing').set(change).where('id', '=', id).execute();
}

export async function deleteMailing(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('mailing').where('id', '=', id).execute();
}

export async function mailingsUnderWay(db: Reader): Promise<MailingTable[]> {
  return db.selectFrom('mailing').selectAll().where('state', '=', 'sending').orderBy('sent_at').execute();
}

/**
 * People who ever said that they want messages, by their ids, from one on. Whether they still do is for the gate to
 * say; who was erased is nobody any more, whatever proof of their word is kept.
 */
export async function whoAgreedOnce(db: Reader, after: string, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom('customer')
    .select('customer.id')
    .where('customer.id', '>', after)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('consent_event')
          .select('consent_event.id')
          .whereRef('consent_event.customer_id', '=', 'customer.id')
          .where('consent_event.purpose', '=', 'offers-by-message')
          .where('consent_event.state', '=', 'given'),
      ),
    )
    .orderBy('customer.id')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

/** What these people said about messages: their words on that purpose, and how they want to be told. */
export async function wordsOnMessages(
  db: Reader,
  ids: readonly string[],
): Promise<Map<string, { events: ConsentEvent[]; wishes: Wishes }>> {
  const said = new Map(ids.map((id) => [id, { events: [] as ConsentEvent[], wishes: USUAL_WISHES }]));
  if (ids.length === 0) return said;
  const events = await db
    .selectFrom('consent_event')
    .select(['customer_id', 'record'])
    .where('customer_id', 'in', ids)
    .where('purpose', '=', 'offers-by-message')
    .orderBy('at')
    .orderBy('id')
    .execute();
  for (const { customer_id, record } of events)
    said.get(customer_id)?.events.push(ConsentEvent.parse(JSON.parse(record)));
  const wishes = await db
    .selectFrom('customer_wish')
    .select(['customer_id', 'wishes'])
    .where('customer_id', 'in', ids)
    .execute();
  for (const row of wishes) {
    const one = said.get(row.customer_id);
    if (one) one.wishes = Wishes.parse(JSON.parse(row.wishes));
  }
  return said;
}
