import type { Reader, Tx } from './transaction.ts';
import type { VisitOfferTable, VisitTable } from './visit-schema.ts';

export async function insertOffer(tx: Tx, offer: VisitOfferTable): Promise<void> {
  await tx.insertInto('visit_offer').values(offer).execute();
}

/** The offer behind a nonce or a typed code, whatever became of it. Hex SHA-256 of either finds it. */
export async function offerByHash(
  db: Reader,
  by: 'nonce_hash' | 'code_hash',
  hash: string,
): Promise<VisitOfferTable | undefined> {
  return db
    .selectFrom('visit_offer')
    .selectAll()
    .where(by, '=', hash)
    .orderBy('created_at', 'desc')
    .executeTakeFirst();
}

/** Marks an offer as taken; false when somebody else was faster. */
export async function takeOffer(tx: Tx, nonceHash: string, now: number): Promise<boolean> {
  const taken = await tx
    .updateTable('visit_offer')
    .set({ claimed_at: now })
    .where('nonce_hash', '=', nonceHash)
    .where('claimed_at', 'is', null)
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n;
}

export async function deleteOffersBefore(tx: Tx, expiredBefore: number): Promise<void> {
  await tx.deleteFrom('visit_offer').where('expires_at', '<', expiredBefore).execute();
}

export async function insertVisit(tx: Tx, visit: VisitTable): Promise<void> {
  await tx.insertInto('visit').values(visit).execute();
}

export async function updateVisit(
  tx: Tx,
  id: string,
  change: Partial<Omit<VisitTable, 'id'>>,
): Promise<void> {
  await tx.updateTable('visit').set(change).where('id', '=', id).execute();
}

export async function visitById(db: Reader, id: string): Promise<VisitTable | undefined> {
  return db.selectFrom('visit').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The visit that is on a display, if one is. */
export async function visitOnDisplay(db: Reader, displayId: string): Promise<VisitTable | undefined> {
  return db
    .selectFrom('visit')
    .selectAll()
    .where('display_id', '=', displayId)
    .where('state', 'not in', ['over', 'waiting'])
    .orderBy('started_at', 'desc')
    .executeTakeFirst();
}

/** The phone that waits for a display which another has. */
export async function visitWaiting(
  db: Reader,
  displayId: string,
  now: number,
): Promise<VisitTable | undefined> {
  return db
    .selectFrom('visit')
    .selectAll()
    .where('display_id', '=', displayId)
    .where('state', '=', 'waiting')
    .where('cap_at', '>', now)
    .executeTakeFirst();
}

/** Visits of one person that have not ended. */
export async function runningVisitsOf(db: Reader, customerId: string): Promise<VisitTable[]> {
  return db
    .selectFrom('visit')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('state', '!=', 'over')
    .execute();
}

export async function visitByPhone(db: Reader, phoneHash: string): Promise<VisitTable | undefined> {
  return db.selectFrom('visit').selectAll().where('phone_hash', '=', phoneHash).executeTakeFirst();
}

/** When somebody was in a visit, latest first; those that never got past the pictures do not count. */
export async function visitStarts(db: Reader, customerId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('visit')
    .select(['started_at'])
    .where('customer_id', '=', customerId)
    .where('mode', '=', 'remember')
    .orderBy('started_at', 'desc')
    .limit(50)
    .execute();
  return rows.map((row) => row.started_at);
}

/** The visit that a remembered person was in before this one. */
export async function visitBefore(
  db: Reader,
  customerId: string,
  visitId: string,
): Promise<VisitTable | undefined> {
  return db
    .selectFrom('visit')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('mode', '=', 'remember')
    .where('id', '!=', visitId)
    .orderBy('started_at', 'desc')
    .executeTakeFirst();
}

/** The latest visit of a remembered person. */
export async function lastVisitOf(db: Reader, customerId: string): Promise<VisitTable | undefined> {
  return db
    .selectFrom('visit')
    .selectAll()
    .where('customer_id', '=', customerId)
    .orderBy('started_at', 'desc')
    .executeTakeFirst();
}

/** Visits whose hard end has passed and that nobody has ended. */
export async function overdueVisits(db: Reader, now: number): Promise<VisitTable[]> {
  return db.selectFrom('visit').selectAll().where('state', '!=', 'over').where('cap_at', '<=', now).execute();
}

/** Rows of guests long gone: nothing is in them but that a visit took place. */
export async function deleteGuestVisitsBefore(tx: Tx, endedBefore: number): Promise<void> {
  await tx.deleteFrom('visit').where('customer_id', 'is', null).where('ended_at', '<', endedBefore).execute();
}
