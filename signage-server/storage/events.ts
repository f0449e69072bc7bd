import { type EventDraft, ShopEvent } from '../../shared/model/shop-event.ts';
import type { ShopEventTable } from './event-schema.ts';
import type { Reader, Tx } from './transaction.ts';

function eventOf({ id, content, created_at, cancelled_at }: ShopEventTable): ShopEvent {
  return ShopEvent.parse({ ...JSON.parse(content), id, createdAt: created_at, cancelledAt: cancelled_at });
}

export async function insertEvent(tx: Tx, id: string, draft: EventDraft, now: number): Promise<ShopEvent> {
  const row = { id, content: JSON.stringify(draft), created_at: now, cancelled_at: null };
  await tx.insertInto('shop_event').values(row).execute();
  return eventOf(row);
}

/** The next one to begin first. */
export async function listEvents(db: Reader): Promise<ShopEvent[]> {
  const rows = await db.selectFrom('shop_event').selectAll().execute();
  return rows.map(eventOf).sort((a, b) => a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1));
}

export async function findEvent(db: Reader, id: string): Promise<ShopEvent | undefined> {
  const row = await db.selectFrom('shop_event').selectAll().where('id', '=', id).executeTakeFirst();
  return row && eventOf(row);
}

/** The event, locked until COMMIT: how many have a place is then still so when another is given. */
export async function takeEventTurn(tx: Tx, id: string): Promise<ShopEvent | undefined> {
  await tx
    .updateTable('shop_event')
    .set((eb) => ({ id: eb.ref('id') }))
    .where('id', '=', id)
    .execute();
  return await findEvent(tx, id);
}

export async function setCancelled(tx: Tx, id: string, cancelledAt: number | null): Promise<void> {
  await tx.updateTable('shop_event').set({ cancelled_at: cancelledAt }).where('id', '=', id).execute();
}
