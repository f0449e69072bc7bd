import type { PickUpTable } from './floor-schema.ts';
import type { Reader, Tx } from './transaction.ts';

/** How far an order is, for one of which nobody has told that. */
const NOT_TRACKED = {
  step: null,
  steps: '[]',
  stepped_at: null,
  stops_away: null,
  due_from: null,
  due_until: null,
} satisfies Partial<PickUpTable>;

export type OrderTrack = Pick<PickUpTable, keyof typeof NOT_TRACKED>;

/** Puts an order down; what is fetched at once needs no steps. */
export async function insertPickUp(
  tx: Tx,
  row: Omit<PickUpTable, keyof OrderTrack> & Partial<OrderTrack>,
): Promise<void> {
  await tx
    .insertInto('pick_up')
    .values({ ...NOT_TRACKED, ...row })
    .execute();
}

export async function pickUpById(db: Reader, id: string): Promise<PickUpTable | undefined> {
  return db.selectFrom('pick_up').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function pickUpByCode(db: Reader, codeHash: string): Promise<PickUpTable | undefined> {
  return db.selectFrom('pick_up').selectAll().where('code_hash', '=', codeHash).executeTakeFirst();
}

/** An order that is not closed yet, by its number. */
export async function openPickUpByNumber(db: Reader, number: string): Promise<PickUpTable | undefined> {
  return db
    .selectFrom('pick_up')
    .selectAll()
    .where('number', '=', number)
    .where('state', '!=', 'closed')
    .executeTakeFirst();
}

export async function updatePickUp(
  tx: Tx,
  id: string,
  change: Partial<Omit<PickUpTable, 'id'>>,
): Promise<void> {
  await tx.updateTable('pick_up').set(change).where('id', '=', id).execute();
}

/** Uses a code up; false when somebody else was faster. */
export async function takeCode(
  tx: Tx,
  id: string,
  change: Pick<PickUpTable, 'ticket' | 'called_at' | 'display_id' | 'visit_id'>,
): Promise<boolean> {
  const taken = await tx
    .updateTable('pick_up')
    .set({ ...change, state: 'waiting' })
    .where('id', '=', id)
    .where('state', '=', 'ready')
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n;
}

/** The queue: whoever has come and is not served to the end, the first to come first. */
export async function pickUpQueue(db: Reader): Promise<PickUpTable[]> {
  return db
    .selectFrom('pick_up')
    .selectAll()
    .where('state', 'in', ['waiting', 'served'])
    .orderBy('called_at')
    .orderBy('id')
    .execute();
}

/** Orders that wait for their owners or are on their way to being ready, the latest first; what a shop holds for people is apart. */
export async function openOrders(db: Reader): Promise<PickUpTable[]> {
  return db
    .selectFrom('pick_up')
    .selectAll()
    .where('state', 'in', ['ready', 'underway'])
    .where('id', 'not in', (eb) => eb.selectFrom('hold').select('hold.id'))
    .orderBy('made_at', 'desc')
    .limit(200)
    .execute();
}

export async function latestPickUpOfVisit(db: Reader, visitId: string): Promise<PickUpTable | undefined> {
  return db
    .selectFrom('pick_up')
    .selectAll()
    .where('visit_id', '=', visitId)
    .orderBy('called_at', 'desc')
    .executeTakeFirst();
}

/** The ticket that was drawn last, and those drawn at one kiosk are found by their name alone: the latest counts. */
export async function latestTicket(db: Reader): Promise<string | null> {
  const row = await db
    .selectFrom('pick_up')
    .select('ticket')
    .where('ticket', 'is not', null)
    .orderBy('called_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row?.ticket ?? null;
}

export async function pickUpByTicket(
  db: Reader,
  { ticket, displayId }: { ticket: string; displayId: string },
): Promise<PickUpTable | undefined> {
  return db
    .selectFrom('pick_up')
    .selectAll()
    .where('ticket', '=', ticket)
    .where('display_id', '=', displayId)
    .orderBy('called_at', 'desc')
    .executeTakeFirst();
}

export async function deletePickUpsBefore(tx: Tx, closedBefore: number, madeBefore: number): Promise<void> {
  await tx.deleteFrom('pick_up').where('closed_at', '<', closedBefore).execute();
  await tx.deleteFrom('pick_up').where('made_at', '<', madeBefore).execute();
}

export async function deletePickUp(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('pick_up').where('id', '=', id).execute();
}
