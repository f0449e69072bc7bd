import type { Playlist } from '../../shared/model/playlist.ts';
import { SavedPlaylist } from '../../shared/protocol/saved-draft.ts';
import type { Reader, Tx } from './transaction.ts';

const columns = ['id', 'name', 'slots', 'version', 'created_at'] as const;

interface Row {
  id: string;
  name: string;
  slots: string;
  version: number;
  created_at: number;
}

function savedPlaylist(row: Row): SavedPlaylist {
  return SavedPlaylist.parse({
    id: row.id,
    name: row.name,
    slots: JSON.parse(row.slots),
    createdAt: row.created_at,
    version: row.version,
  });
}

/** As an editor needs them: with the version to send back. */
export async function savedPlaylists(db: Reader): Promise<SavedPlaylist[]> {
  const rows = await db.selectFrom('playlist').select(columns).orderBy('name').orderBy('id').execute();
  return rows.map(savedPlaylist);
}

export async function allPlaylists(db: Reader): Promise<Playlist[]> {
  return (await savedPlaylists(db)).map(({ version: _, ...playlist }) => playlist);
}

export async function findPlaylist(db: Reader, id: string): Promise<SavedPlaylist | undefined> {
  const row = await db.selectFrom('playlist').select(columns).where('id', '=', id).executeTakeFirst();
  return row && savedPlaylist(row);
}

/** Returns the new version. It starts with the time, so that a row made again under an id never has an old one. */
export async function savePlaylist(tx: Tx, playlist: Playlist, now: number): Promise<number> {
  const row = { name: playlist.name, slots: JSON.stringify(playlist.slots), updated_at: now };
  const { version } = await tx
    .insertInto('playlist')
    .values({ id: playlist.id, created_at: playlist.createdAt, version: now, ...row })
    .onConflict((on) =>
      on.column('id').doUpdateSet((eb) => ({ ...row, version: eb('playlist.version', '+', 1) })),
    )
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}

export async function deletePlaylist(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('playlist').where('id', '=', id).execute();
}
