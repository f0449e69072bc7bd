import type { Selectable } from 'kysely';
import { Tags } from '../../shared/model/condition.ts';
import { type Display, DisplayStatus } from '../../shared/model/display.ts';
import { DisplayCamera, PLAIN_CAMERA } from '../../shared/model/display-camera.ts';
import type { DisplayKeyTable, DisplayTable } from './schema.ts';
import type { Reader, Tx } from './transaction.ts';

/** A screen that has not been heard for this long counts as offline, whatever its row says. */
export const OFFLINE_AFTER_MS = 45_000;

/** A display as far as its manifest says what it is. */
export function shownOf(row: Selectable<DisplayTable>) {
  const { id, name, kind, zone, rotation } = row;
  const camera = row.camera === null ? PLAIN_CAMERA : DisplayCamera.parse(JSON.parse(row.camera));
  return { id, name, kind, zone, rotation, camera, tags: Tags.parse(JSON.parse(row.tags)) };
}

/** A display as the console sees it at `now`. */
export function displayOf(row: Selectable<DisplayTable>, now: number): Display {
  const status = row.status === null ? null : DisplayStatus.safeParse(JSON.parse(row.status));
  return {
    ...shownOf(row),
    pairedAt: row.paired_at,
    revokedAt: row.revoked_at,
    desiredRevision: row.desired_revision,
    reportedRevision: row.reported_revision,
    online: row.online === 1 && row.last_seen_at !== null && now - row.last_seen_at < OFFLINE_AFTER_MS,
    lastSeenAt: row.last_seen_at,
    status: status?.success ? status.data : null,
    createdAt: row.created_at,
  };
}

export async function listDisplays(db: Reader): Promise<Selectable<DisplayTable>[]> {
  return await db
    .selectFrom('display')
    .selectAll()
    .where('revoked_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** Names of all displays that ever were: reports tell of removed ones too. */
export async function displayNames(db: Reader): Promise<{ id: string; name: string }[]> {
  return await db.selectFrom('display').select(['id', 'name']).execute();
}

export async function findDisplay(db: Reader, id: string): Promise<Selectable<DisplayTable> | undefined> {
  return await db.selectFrom('display').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Makes a display that no screen is yet. */
export async function insertDisplay(
  tx: Tx,
  display: Pick<DisplayTable, 'id' | 'name' | 'kind' | 'zone' | 'created_at' | 'desired_revision'>,
): Promise<void> {
  await tx
    .insertInto('display')
    .values({ ...display, online: 0 })
    .execute();
}

export async function findDisplayKey(
  db: Reader,
  thumbprint: string,
): Promise<Selectable<DisplayKeyTable> | undefined> {
  return await db
    .selectFrom('display_key')
    .selectAll()
    .where('thumbprint', '=', thumbprint)
    .executeTakeFirst();
}

/**
 * Makes a key a display. Keys that were this display before are ended as `replaced`; their thumbprints are returned,
 * so that the caller can ring `revoked` for each. A key that is a display already moves over.
 */
export async function bindDisplayKey(
  tx: Tx,
  bind: { displayId: string; thumbprint: string; jwk: string; now: number },
): Promise<string[]> {
  const { displayId, thumbprint, jwk, now } = bind;
  const before = await tx
    .updateTable('display_key')
    .set({ ended_at: now, ended_by: 'replaced' })
    .where('display_id', '=', displayId)
    .where('thumbprint', '!=', thumbprint)
    .where('ended_at', 'is', null)
    .returning('thumbprint')
    .execute();
  await tx
    .insertInto('display_key')
    .values({ thumbprint, display_id: displayId, jwk, added_at: now, ended_at: null, ended_by: null })
    .onConflict((on) =>
      on
        .column('thumbprint')
        .doUpdateSet({ display_id: displayId, added_at: now, ended_at: null, ended_by: null }),
    )
    .execute();
  await tx
    .updateTable('display')
    .set({ paired_at: now, status: null, reported_revision: null, online: 0 })
    .where('id', '=', displayId)
    .execute();
  return before.map((row) => row.thumbprint);
}

export async function updateDisplay(
  tx: Tx,
  id: string,
  { tags, camera, ...changes }: Partial<Pick<Display, 'name' | 'zone' | 'tags' | 'rotation' | 'camera'>>,
): Promise<void> {
  const columns = {
    ...changes,
    ...(tags && { tags: JSON.stringify(tags) }),
    ...(camera && { camera: JSON.stringify(camera) }),
  };
  if (Object.keys(columns).length === 0) return;
  await tx.updateTable('display').set(columns).where('id', '=', id).execute();
}

/** Ends a display and its keys, and returns their thumbprints. Its log stays. */
export async function revokeDisplay(tx: Tx, displayId: string, now: number): Promise<string[]> {
  await tx
    .updateTable('display')
    .set({ revoked_at: now, online: 0 })
    .where('id', '=', displayId)
    .where('revoked_at', 'is', null)
    .execute();
  const ended = await tx
    .updateTable('display_key')
    .set({ ended_at: now, ended_by: 'revoked' })
    .where('display_id', '=', displayId)
    .where('ended_at', 'is', null)
    .returning('thumbprint')
    .execute();
  return ended.map((row) => row.thumbprint);
}
