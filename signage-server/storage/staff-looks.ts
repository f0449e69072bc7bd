import type { StaffLookTable, VisitShareTable } from './floor-schema.ts';
import type { Reader, Tx } from './transaction.ts';

/** The latest look of one of the staff at one thing of a visit. */
export async function latestLook(
  db: Reader,
  { visitId, userId, saw }: { visitId: string; userId: string; saw: StaffLookTable['saw'] },
): Promise<StaffLookTable | undefined> {
  return db
    .selectFrom('staff_look')
    .selectAll()
    .where('visit_id', '=', visitId)
    .where('user_id', '=', userId)
    .where('saw', '=', saw)
    .orderBy('at', 'desc')
    .executeTakeFirst();
}

export async function insertLook(tx: Tx, look: StaffLookTable): Promise<void> {
  await tx.insertInto('staff_look').values(look).execute();
}

export async function extendLook(tx: Tx, id: string, until: number): Promise<void> {
  await tx.updateTable('staff_look').set({ last_at: until }).where('id', '=', id).execute();
}

/** All looks at a visit, the latest first. */
export async function looksAt(db: Reader, visitId: string): Promise<StaffLookTable[]> {
  return db
    .selectFrom('staff_look')
    .selectAll()
    .where('visit_id', '=', visitId)
    .orderBy('at', 'desc')
    .limit(200)
    .execute();
}

/** Shares of visits that go on. */
export async function runningShares(db: Reader, now: number) {
  return db
    .selectFrom('visit_share')
    .innerJoin('visit', 'visit.id', 'visit_share.visit_id')
    .select([
      'visit_share.visit_id',
      'visit_share.greet_as',
      'visit_share.shared_at',
      'visit.display_id',
      'visit.started_at',
      'visit.last_active_at',
    ])
    .where('visit.state', '=', 'active')
    .where('visit.cap_at', '>', now)
    .orderBy('visit_share.shared_at')
    .execute();
}

export async function shareOf(db: Reader, visitId: string): Promise<VisitShareTable | undefined> {
  return db.selectFrom('visit_share').selectAll().where('visit_id', '=', visitId).executeTakeFirst();
}

export async function saveShare(tx: Tx, share: VisitShareTable): Promise<void> {
  const { visit_id: _, ...change } = share;
  await tx
    .insertInto('visit_share')
    .values(share)
    .onConflict((on) => on.column('visit_id').doUpdateSet(change))
    .execute();
}

export async function deleteShare(tx: Tx, visitId: string): Promise<void> {
  await tx.deleteFrom('visit_share').where('visit_id', '=', visitId).execute();
}
