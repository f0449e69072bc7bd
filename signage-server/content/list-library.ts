import type { LibraryItem } from '../../shared/model/library.ts';
import { allCreatives } from '../storage/creatives.ts';
import { allPlaylists } from '../storage/playlists.ts';
import { allShelves } from '../storage/shelf.ts';
import type { Reader } from '../storage/transaction.ts';
import { creativesOf } from './references.ts';

/** Every creative as the library holds it, newest first. */
export async function listLibrary(db: Reader): Promise<LibraryItem[]> {
  const [creatives, playlists, shelves] = await Promise.all([
    allCreatives(db),
    allPlaylists(db),
    allShelves(db),
  ]);
  const users = new Map<string, string[]>();
  for (const playlist of playlists)
    for (const id of creativesOf(playlist)) users.set(id, [...(users.get(id) ?? []), playlist.name]);
  return creatives.map((creative) => ({
    creative,
    usedIn: users.get(creative.id) ?? [],
    folderId: shelves.get(creative.id)?.folderId ?? null,
    tags: shelves.get(creative.id)?.tags ?? [],
  }));
}
