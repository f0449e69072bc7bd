import { consoleEndpoints } from '../../shared/protocol/console-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { keepBeforeClockChange } from '../audience/keep-audience.ts';
import { checkWas } from '../content/check-was.ts';
import { recordChange } from '../operations/record-change.ts';
import { findPlaylist } from '../storage/playlists.ts';
import { readStore, saveStore } from '../storage/store.ts';
import { type Routes, register } from './route.ts';

export const storeRoutes: Routes = (app, deps) => {
  register(
    app,
    consoleEndpoints.updateStore,
    ({ body: { was, ...changes } }, { principal }) =>
      recordChange(deps, principal, 'store.update', async (tx, now) => {
        const before = await readStore(tx);
        const begun = checkWas(before, was, 'part of the store');
        if (!begun.ok) return begun;
        const store = { ...before, ...changes };
        for (const id of [store.fillerPlaylistId, store.openingHours?.closedPlaylistId ?? null]) {
          if (id !== null && !(await findPlaylist(tx, id)))
            return refuse('not-found', 'That playlist is gone.');
        }
        if (store.zone !== before.zone) await keepBeforeClockChange(tx, { now, zone: before.zone });
        await saveStore(tx, store, now);
        return done({ value: store, subject: store.id, detail: { changed: changes } });
      }),
    deps,
  );
};
