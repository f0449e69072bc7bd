import type { PostureSetting } from '../../shared/model/store.ts';
import { consoleEndpoints } from '../../shared/protocol/console-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { recordChange } from '../operations/record-change.ts';
import type { Change } from '../storage/change-feed.ts';
import { findPlaylist } from '../storage/playlists.ts';
import { readStore, saveStore } from '../storage/store.ts';
import { type Routes, register } from './route.ts';

/** The schema asks for notice, contact, DPIA and sign; that the sign hangs can only be said of the past. */
function checkPosture(setting: PostureSetting, now: number): Result<undefined> {
  if (setting.posture === 'P0' || setting.notice.signAcknowledgedAt <= now) return done(undefined);
  return refuse('precondition-missing', 'Confirm first that the sign hangs at the entrance.');
}

export const storeRoutes: Routes = (app, deps) => {
  register(
    app,
    consoleEndpoints.updateStore,
    ({ body }, { principal }) =>
      recordChange(deps, principal, 'store.update', async (tx, now) => {
        const store = { ...(await readStore(tx)), ...body };
        const checked = checkPosture(store.posture, now);
        if (!checked.ok) return checked;
        for (const id of [store.fillerPlaylistId, store.openingHours?.closedPlaylistId ?? null]) {
          if (id !== null && !(await findPlaylist(tx, id)))
            return refuse('not-found', 'That playlist is gone.');
        }
        await saveStore(tx, store, now);
        const rings: Change[] = [{ kind: 'content' }];
        // Cameras obey at once, whatever else waits to be published.
        if (body.posture !== undefined) rings.push({ kind: 'manifest', displayId: null });
        return done({ value: store, subject: store.id, detail: { changed: body }, rings });
      }),
    deps,
  );
};
