import { isNested, type Playlist } from '../model/playlist.ts';

/** Ids of these playlists and of all that are nested in them, however deep, circles included. */
export function withNested(ids: Iterable<string>, playlists: readonly Playlist[]): Set<string> {
  const byId = new Map(playlists.map((playlist) => [playlist.id, playlist]));
  const reached = new Set(ids);
  // A set that grows while it is gone through is gone through to its end.
  for (const id of reached)
    for (const slot of byId.get(id)?.slots ?? []) if (isNested(slot)) reached.add(slot.playlistId);
  return reached;
}

/** The playlists in which one stands, directly. */
export function holdersOf(id: string, playlists: readonly Playlist[]): Playlist[] {
  return playlists.filter(({ slots }) => slots.some((slot) => isNested(slot) && slot.playlistId === id));
}
