import { done } from '../../shared/protocol/problem.ts';
import { sharedListEndpoints as api } from '../../shared/protocol/shared-list-endpoints.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import { mergeSharedList, shareList } from '../lists/shared-lists.ts';
import { deleteSharedList } from '../storage/shared-lists.ts';
import { type Routes, register } from './route.ts';

/** A household makes a link now and then; a script that fills the disk makes many. */
const MAKING = { points: 10, seconds: 60 };
/** A phone tells every change and looks a few times a minute; 128 bits are not guessed at this rate. */
const MERGING = { points: 240, seconds: 60 };

/** Lists that several phones hold by a link. */
export const sharedListRoutes: Routes = (app, deps) => {
  const { storage, now } = deps;
  register(
    app,
    api.shareList,
    async ({ body: { shared } }) => done(await storage.write((tx) => shareList(tx, shared, now()))),
    deps,
    { limit: MAKING },
  );
  register(
    app,
    api.mergeSharedList,
    ({ body }) => storage.write((tx) => mergeSharedList(tx, body, now())),
    deps,
    { limit: MERGING },
  );
  register(
    app,
    api.endSharedList,
    async ({ body: { ownerKey } }) => {
      await storage.write((tx) => deleteSharedList(tx, hashOfToken(ownerKey)));
      return done(undefined);
    },
    deps,
    { limit: MERGING },
  );
};
