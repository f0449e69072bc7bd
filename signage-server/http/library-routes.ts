import { uuidv7 } from 'uuidv7';
import type { MediaFolder } from '../../shared/model/library.ts';
import { libraryEndpoints } from '../../shared/protocol/library-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { changeLibrary, deleteMany, restoreMany } from '../content/change-library.ts';
import { checkFolder } from '../content/check-folder.ts';
import { filesOf, replaceFile } from '../content/replace-file.ts';
import { recordChange } from '../operations/record-change.ts';
import { findCreative } from '../storage/creatives.ts';
import { allDeleted } from '../storage/deleted-creatives.ts';
import { allFolders, countInFolder, deleteFolder, saveFolder } from '../storage/media-folders.ts';
import { twinsOfSource } from '../storage/media-sources.ts';
import { type Routes, register } from './route.ts';

/** How the media library is kept in order. */
export const libraryRoutes: Routes = (app, deps) => {
  const { storage } = deps;

  register(
    app,
    libraryEndpoints.listFolders,
    async () => done({ folders: await allFolders(storage.db) }),
    deps,
  );

  register(
    app,
    libraryEndpoints.createFolder,
    ({ body }, { principal }) =>
      recordChange(deps, principal, 'media-folder.create', async (tx, now) => {
        const folder: MediaFolder = { id: uuidv7(), ...body, createdAt: now };
        const checked = checkFolder(folder, await allFolders(tx));
        if (!checked.ok) return checked;
        await saveFolder(tx, folder);
        return done({ value: folder, subject: folder.id, detail: { name: folder.name } });
      }),
    deps,
  );

  register(
    app,
    libraryEndpoints.saveFolder,
    ({ params, body }, { principal }) =>
      recordChange(deps, principal, 'media-folder.update', async (tx) => {
        const folders = await allFolders(tx);
        const before = folders.find(({ id }) => id === params.id);
        if (!before) return refuse('not-found', 'Somebody has deleted this folder.');
        const folder = { ...before, ...body };
        const checked = checkFolder(folder, folders);
        if (!checked.ok) return checked;
        await saveFolder(tx, folder);
        return done({
          value: folder,
          subject: folder.id,
          detail: { name: folder.name, before: before.name },
        });
      }),
    deps,
  );

  register(
    app,
    libraryEndpoints.deleteFolder,
    ({ params }, { principal }) =>
      recordChange(deps, principal, 'media-folder.delete', async (tx) => {
        const folders = await allFolders(tx);
        const folder = folders.find(({ id }) => id === params.id);
        if (!folder) return refuse('not-found', 'Somebody has deleted this folder already.');
        const inner = folders.filter(({ parentId }) => parentId === folder.id).length;
        const held = inner + (await countInFolder(tx, folder.id));
        if (held > 0) return refuse('in-use', `"${folder.name}" is not empty. Move what is in it first.`);
        await deleteFolder(tx, folder.id);
        return done({ value: undefined, subject: folder.id, detail: { name: folder.name } });
      }),
    deps,
  );

  register(
    app,
    libraryEndpoints.changeCreatives,
    ({ body }, { principal }) => changeLibrary(deps, principal, body.changes),
    deps,
  );

  register(
    app,
    libraryEndpoints.deleteCreatives,
    ({ body }, { principal }) => deleteMany(deps, principal, body.ids),
    deps,
  );

  register(
    app,
    libraryEndpoints.listDeleted,
    async () => {
      const deleted = await allDeleted(storage.db);
      return done({
        deleted: deleted.map(({ item, deletedAt }) => ({ creative: item.creative, deletedAt })),
      });
    },
    deps,
  );

  register(
    app,
    libraryEndpoints.restoreCreatives,
    ({ body }, { principal }) => restoreMany(deps, principal, body.ids),
    deps,
  );

  register(
    app,
    libraryEndpoints.findTwins,
    async ({ query }) => done({ twins: await twinsOfSource(storage.db, query.sha256) }),
    deps,
  );

  register(
    app,
    libraryEndpoints.listFiles,
    async ({ params }) => {
      const creative = await findCreative(storage.db, params.id);
      return creative ? done({ files: await filesOf(storage.db, creative) }) : refuse('not-found');
    },
    deps,
  );

  register(
    app,
    libraryEndpoints.putFileBack,
    async ({ params, body }, { principal }) => {
      const creative = await findCreative(storage.db, params.id);
      if (!creative) return refuse('not-found', 'Somebody has deleted this creative.');
      const version = (await filesOf(storage.db, creative)).find((one) => one.version === body.version);
      if (!version) return refuse('not-found', 'That file is no longer kept.');
      const put = await replaceFile(deps, principal, params.id, version.file);
      return put.ok ? done(put.value.creative) : put;
    },
    deps,
  );
};
