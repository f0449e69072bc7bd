import { Playlist } from '../../shared/model/playlist.ts';
import type { Reader, Tx } from './transaction.ts';

const columns = ['id', 'name', 'slots', 'created_at'] as const;

function playlistOf(row: { id: string; name: string; slots: string; created_at: number }): Playlist {
  return Playlist.parse({
    id: row.id,
    name: row.name,
    slots: JSON.parse(row.slots),
    createdAt: row.created_at,
  });
}

export async function allPlaylists(db: Reader): Promise<Playlist[]> {
  const rows = await db.selectFrom('playlist').select(columns).orderBy('name').orderBy('id').execute();
  return rows.map(playlistOf);
}

export async function findPlaylist(db: Reader, id: string): Promise<Playlist | undefined> {
  const row = await db.selectFrom('playlist').select(columns).where('id', '=', id).executeTakeFirst();
  return row && playlistOf(row);
}

export async function savePlaylist(tx: Tx, playlist: Playlist, now: number): Promise<void> {
  const row = { name: playlist.name, slots: JSON.stringify(playlist.slots), updated_at: now };
  await tx
    .insertInto('playlist')
    .values({ id: playlist.id, created_at: playlist.createdAt, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute();
}

export async function deletePlaylist(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('playlist').where('id', '=', id).execute();
}
