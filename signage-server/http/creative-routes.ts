import { uuidv7 } from 'uuidv7';
import type { Creative } from '../../shared/model/creative.ts';
import { consoleEndpoints } from '../../shared/protocol/console-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { checkCreativeUnused, creativesOf } from '../content/references.ts';
import { uploadCreative } from '../content/upload-creative.ts';
import { recordChange } from '../operations/record-change.ts';
import {
  allCreatives,
  deleteCreative,
  findCreative,
  insertCreative,
  updateCreative,
} from '../storage/creatives.ts';
import { allPlaylists } from '../storage/playlists.ts';
import { hasProduct } from '../storage/products.ts';
import { type Routes, register } from './route.ts';

const uploads = { points: 120, seconds: 60 };

export const creativeRoutes: Routes = (app, deps) => {
  const { storage } = deps;

  register(
    app,
    consoleEndpoints.listCreatives,
    async () => {
      const [creatives, playlists] = await Promise.all([allCreatives(storage.db), allPlaylists(storage.db)]);
      const users = playlists.map((playlist) => ({ name: playlist.name, uses: creativesOf(playlist) }));
      return done({
        creatives: creatives.map((creative) => ({
          creative,
          usedIn: users.filter(({ uses }) => uses.has(creative.id)).map(({ name }) => name),
        })),
      });
    },
    deps,
  );

  register(
    app,
    consoleEndpoints.uploadCreative,
    async ({ query }, { principal, request }) => {
      if (!request.body) return refuse('bad-request', 'This file is empty.');
      return await uploadCreative(deps, principal, {
        name: query.name,
        body: request.body,
        declaredBytes: Number(request.headers.get('content-length') ?? 0),
        declaredType: request.headers.get('content-type') ?? '',
      });
    },
    deps,
    { limit: uploads },
  );

  register(
    app,
    consoleEndpoints.createProductCard,
    ({ body }, { principal }) => {
      const id = uuidv7();
      return recordChange(deps, principal, 'creative.card', async (tx, now) => {
        if (!(await hasProduct(tx, body.productId))) return refuse('not-found', 'There is no such product.');
        const card: Creative = { id, kind: 'product', contentClass: 'L0', createdAt: now, ...body };
        await insertCreative(tx, card);
        return done({ value: card, subject: id, detail: { name: body.name } });
      });
    },
    deps,
  );

  register(
    app,
    consoleEndpoints.updateCreative,
    ({ params, body }, { principal }) =>
      recordChange(deps, principal, 'creative.update', async (tx, now) => {
        const before = await findCreative(tx, params.id);
        if (!before) return refuse('not-found', 'Somebody has deleted this creative.');
        const creative = { ...before, ...body };
        await updateCreative(tx, creative, now);
        return done({ value: creative, subject: params.id, detail: { changed: body } });
      }),
    deps,
  );

  register(
    app,
    consoleEndpoints.deleteCreative,
    ({ params }, { principal }) =>
      recordChange(deps, principal, 'creative.delete', async (tx) => {
        const before = await findCreative(tx, params.id);
        if (!before) return refuse('not-found');
        const unused = await checkCreativeUnused(tx, params.id);
        if (!unused.ok) return unused;
        // Its file stays: what is published, and screens that were off for weeks, may still ask for it.
        await deleteCreative(tx, params.id);
        return done({ value: undefined, subject: params.id, detail: { name: before.name } });
      }),
    deps,
  );
};
