import type { EventSeatTable } from './event-schema.ts';
import type { Reader, Tx } from './transaction.ts';

export async function seatsOf(db: Reader, customerId: string): Promise<EventSeatTable[]> {
  return await db
    .selectFrom('event_seat')
    .selectAll()
    .where('customer_id', '=', customerId)
    .orderBy('made_at')
    .orderBy('id')
    .execute();
}

/** Everybody of an event, in the order in which they asked. */
export async function seatsAt(db: Reader, eventId: string): Promise<EventSeatTable[]> {
  return await db
    .selectFrom('event_seat')
    .selectAll()
    .where('event_id', '=', eventId)
    .orderBy('made_at')
    .orderBy('id')
    .execute();
}

/** How many there are of each kind at every event. */
export async function countSeats(
  db: Reader,
): Promise<Map<string, { booked: number; waiting: number; came: number }>> {
  const rows = await db
    .selectFrom('event_seat')
    .select((eb) => [
      'event_id',
      'state',
      eb.fn.countAll<number>().as('count'),
      eb.fn.count<number>('checked_in_at').as('came'),
    ])
    .groupBy(['event_id', 'state'])
    .execute();
  const counts = new Map<string, { booked: number; waiting: number; came: number }>();
  for (const { event_id, state, count, came } of rows) {
    const one = counts.get(event_id) ?? { booked: 0, waiting: 0, came: 0 };
    one[state] = Number(count);
    one.came += Number(came);
    counts.set(event_id, one);
  }
  return counts;
}

export async function seatByCode(db: Reader, codeHash: string): Promise<EventSeatTable | undefined> {
  return await db.selectFrom('event_seat').selectAll().where('code_hash', '=', codeHash).executeTakeFirst();
}

export async function insertSeat(tx: Tx, seat: EventSeatTable): Promise<void> {
  await tx.insertInto('event_seat').values(seat).execute();
}

export async function updateSeat(
  tx: Tx,
  id: string,
  change: Partial<Pick<EventSeatTable, 'state' | 'remind'>>,
): Promise<void> {
  await tx.updateTable('event_seat').set(change).where('id', '=', id).execute();
}

/** Marks a booked place as taken; false when it is not booked, or somebody came with it before. */
export async function takeSeat(tx: Tx, id: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('event_seat')
    .set({ checked_in_at: now })
    .where('id', '=', id)
    .where('state', '=', 'booked')
    .where('checked_in_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function deleteSeat(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('event_seat').where('id', '=', id).execute();
}

/** Places at events that are long over go. */
export async function deleteSeatsAt(tx: Tx, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length > 0) await tx.deleteFrom('event_seat').where('event_id', 'in', eventIds).execute();
}

/** Returns how many there were. */
export async function deleteSeatsOf(tx: Tx, customerId: string): Promise<number> {
  const gone = await tx.deleteFrom('event_seat').where('customer_id', '=', customerId).executeTakeFirst();
  return Number(gone.numDeletedRows);
}
