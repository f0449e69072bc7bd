import type { DisplayStatus } from '../../shared/model/display.ts';
import { OFFLINE_AFTER_MS } from './displays.ts';
import type { Reader, Tx } from './transaction.ts';

/** A screen's socket is open: from now on `connectionId` speaks for it. */
export async function markOnline(
  tx: Tx,
  displayId: string,
  connectionId: string,
  now: number,
): Promise<void> {
  await tx
    .updateTable('display')
    .set({ online: 1, connection_id: connectionId, last_seen_at: now })
    .where('id', '=', displayId)
    .execute();
}

/** A socket ended. `false` when another one speaks for the screen by now. */
export async function markOffline(tx: Tx, displayId: string, connectionId: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('display')
    .set({ online: 0, connection_id: null })
    .where('id', '=', displayId)
    .where('connection_id', '=', connectionId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Keeps what a screen says of itself; returns the revision it should show. */
export async function saveStatus(
  tx: Tx,
  displayId: string,
  status: DisplayStatus,
  now: number,
): Promise<number | undefined> {
  const row = await tx
    .updateTable('display')
    .set({
      status: JSON.stringify(status),
      reported_revision: status.revision,
      last_seen_at: now,
      online: 1,
    })
    .where('id', '=', displayId)
    .returning('desired_revision')
    .executeTakeFirst();
  return row?.desired_revision;
}

/** Puts down as offline whoever was not heard, whichever process it was connected to. Returns their ids. */
export async function expirePresence(tx: Tx, now: number): Promise<string[]> {
  const rows = await tx
    .updateTable('display')
    .set({ online: 0, connection_id: null })
    .where('online', '=', 1)
    .where('last_seen_at', '<', now - OFFLINE_AFTER_MS)
    .returning('id')
    .execute();
  return rows.map((row) => row.id);
}

/** Whether anybody is put down as online who was not heard: spares a write every few seconds. */
export async function hasStalePresence(db: Reader, now: number): Promise<boolean> {
  const row = await db
    .selectFrom('display')
    .select('id')
    .where('online', '=', 1)
    .where('last_seen_at', '<', now - OFFLINE_AFTER_MS)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The revision that each of these displays should show. */
export async function desiredRevisions(
  db: Reader,
  displayIds: readonly string[],
): Promise<Map<string, number>> {
  if (displayIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('display')
    .select(['id', 'desired_revision'])
    .where('id', 'in', displayIds)
    .execute();
  return new Map(rows.map((row) => [row.id, row.desired_revision]));
}
