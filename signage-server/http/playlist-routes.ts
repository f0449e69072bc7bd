import { uuidv7 } from 'uuidv7';
import { consoleEndpoints } from '../../shared/protocol/console-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { checkRoom } from '../content/check-bounds.ts';
import { checkVersion } from '../content/check-version.ts';
import { checkPlaylist, checkPlaylistUnused } from '../content/references.ts';
import { recordChange } from '../operations/record-change.ts';
import { deletePlaylist, findPlaylist, savedPlaylists, savePlaylist } from '../storage/playlists.ts';
import { type Routes, register } from './route.ts';

/** Playlists, as drafts: screens see them when they are published. */
export const playlistRoutes: Routes = (app, deps) => {
  register(
    app,
    consoleEndpoints.listPlaylists,
    async () => done({ playlists: await savedPlaylists(deps.storage.db) }),
    deps,
  );

  register(
    app,
    consoleEndpoints.createPlaylist,
    ({ body }, { principal }) => {
      const id = uuidv7();
      return recordChange(deps, principal, 'playlist.create', async (tx, now) => {
        const room = await checkRoom(tx, 'playlists');
        if (!room.ok) return room;
        const playlist = { id, ...body, createdAt: now };
        const checked = await checkPlaylist(tx, playlist);
        if (!checked.ok) return checked;
        const version = await savePlaylist(tx, playlist, now);
        return done({ value: { ...playlist, version }, subject: id, detail: { name: body.name } });
      });
    },
    deps,
  );

  register(
    app,
    consoleEndpoints.savePlaylist,
    ({ params, body }, { principal }) =>
      recordChange(deps, principal, 'playlist.save', async (tx, now) => {
        const before = await findPlaylist(tx, params.id);
        if (!before) return refuse('not-found', 'Somebody has deleted this playlist.');
        const { version: begunWith, ...draft } = body;
        const current = checkVersion(before, begunWith, 'playlist');
        if (!current.ok) return current;
        const playlist = { id: before.id, ...draft, createdAt: before.createdAt };
        const checked = await checkPlaylist(tx, playlist);
        if (!checked.ok) return checked;
        const version = await savePlaylist(tx, playlist, now);
        return done({ value: { ...playlist, version }, subject: before.id, detail: { name: draft.name } });
      }),
    deps,
  );

  register(
    app,
    consoleEndpoints.deletePlaylist,
    ({ params }, { principal }) =>
      recordChange(deps, principal, 'playlist.delete', async (tx) => {
        const before = await findPlaylist(tx, params.id);
        if (!before) return refuse('not-found');
        const unused = await checkPlaylistUnused(tx, params.id);
        if (!unused.ok) return unused;
        await deletePlaylist(tx, params.id);
        return done({ value: undefined, subject: params.id, detail: { name: before.name } });
      }),
    deps,
  );
};
