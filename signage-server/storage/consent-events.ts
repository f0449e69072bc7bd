import { ConsentEvent } from '../../shared/consent/consent-event.ts';
import type { Reader, Tx } from './transaction.ts';

/** Adds one event to a person's consent record. Nothing here changes or deletes one. */
export async function addConsentEvent(tx: Tx, event: ConsentEvent): Promise<void> {
  await tx
    .insertInto('consent_event')
    .values({
      id: event.recordId,
      customer_id: event.principalId,
      purpose: event.purpose,
      state: event.event.state,
      at: event.event.at,
      record: JSON.stringify(event),
    })
    .execute();
}

/** A person's events, oldest first. */
export async function consentEvents(db: Reader, customerId: string): Promise<ConsentEvent[]> {
  const rows = await db
    .selectFrom('consent_event')
    .select(['record'])
    .where('customer_id', '=', customerId)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ConsentEvent.parse(JSON.parse(row.record)));
}

/** After an erasure the events stay as proof, under an id that leads nowhere. */
export async function detachConsentEvents(tx: Tx, customerId: string, newId: () => string): Promise<number> {
  const events = await consentEvents(tx, customerId);
  const nobody = newId();
  for (const event of events) {
    await tx
      .updateTable('consent_event')
      .set({ customer_id: nobody, record: JSON.stringify({ ...event, principalId: nobody }) })
      .where('id', '=', event.recordId)
      .execute();
  }
  return events.length;
}
