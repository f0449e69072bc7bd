import { uuidv7 } from 'uuidv7';
import { importEndpoints } from '../../shared/protocol/import-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { type Taken, takePrices, takeStock } from '../catalogue/take-told.ts';
import { hashOfToken, newSecretToken } from '../identity/secret-token.ts';
import { recordChange } from '../operations/record-change.ts';
import { findCatalogueKey, saveCatalogueKey } from '../storage/catalogue-key.ts';
import { catalogueSources, sourceOf } from '../storage/catalogue-sources.ts';
import type { Tx } from '../storage/transaction.ts';
import { type Routes, register } from './route.ts';

const SOURCES_AT_MOST = 10;
const gone = refuse('not-found', 'There is no such address.');
/** A till that tells every sale, and does so again after an outage. */
const telling = { points: 600, seconds: 60 };

/** Where products, stock and prices come from without anybody's hand: addresses, and systems with a key. */
export const sourceRoutes: Routes = (app, deps) => {
  const { storage, now } = deps;

  register(
    app,
    importEndpoints.createSource,
    ({ body }, { principal }) =>
      recordChange(deps, principal, 'catalogue-source.create', async (tx, at) => {
        if ((await catalogueSources.list(tx)).length >= SOURCES_AT_MOST)
          return refuse('conflict', `There are ${SOURCES_AT_MOST} addresses already. Delete one first.`);
        const id = uuidv7();
        const source = sourceOf(await catalogueSources.insert(tx, id, body, at));
        return done({ value: source, subject: id, detail: { ...body } });
      }),
    deps,
  );

  register(
    app,
    importEndpoints.updateSource,
    ({ params: { id }, body }, { principal }) =>
      recordChange(deps, principal, 'catalogue-source.update', async (tx, at) => {
        const row = await catalogueSources.find(tx, id);
        if (!row) return gone;
        await catalogueSources.change(tx, id, body, at);
        return done({ value: { ...sourceOf(row), ...body, nextAt: at }, subject: id, detail: { ...body } });
      }),
    deps,
  );

  register(
    app,
    importEndpoints.readSource,
    async ({ params: { id } }) =>
      (await storage.write((tx) => catalogueSources.hurry(tx, id, now()))) ? done(undefined) : gone,
    deps,
    { limit: { points: 20, seconds: 60 } },
  );

  register(
    app,
    importEndpoints.deleteSource,
    ({ params: { id } }, { principal }) =>
      recordChange(deps, principal, 'catalogue-source.delete', async (tx) => {
        const row = await catalogueSources.find(tx, id);
        if (!row || !(await catalogueSources.remove(tx, id))) return gone;
        return done({ value: undefined, subject: id, detail: { name: sourceOf(row).name } });
      }),
    deps,
  );

  /** Of several words about one product the newest stands; screens hear of it at once. */
  const tell = (take: (tx: Tx) => Promise<Taken>) =>
    storage.write(async (tx) => {
      const taken = await take(tx);
      if (taken.taken > 0) await storage.changes.ring(tx, { kind: 'catalogue' });
      return done(taken);
    });
  register(
    app,
    importEndpoints.tellStock,
    ({ body: { items } }) => tell((tx) => takeStock(tx, items, now())),
    deps,
    { limit: telling },
  );
  register(
    app,
    importEndpoints.tellPrices,
    ({ body: { items } }) => tell((tx) => takePrices(tx, items, now())),
    deps,
    { limit: telling },
  );

  register(
    app,
    importEndpoints.catalogueKeyState,
    async () => done({ madeAt: (await findCatalogueKey(storage.db))?.madeAt ?? null }),
    deps,
  );

  register(
    app,
    importEndpoints.makeCatalogueKey,
    (_, { principal }) => {
      const key = newSecretToken();
      return recordChange(deps, principal, 'catalogue.key', async (tx, at) => {
        await saveCatalogueKey(tx, { hash: hashOfToken(key), madeAt: at }, at);
        return done({ value: { key, madeAt: at }, subject: 'catalogue' });
      });
    },
    deps,
  );

  register(
    app,
    importEndpoints.dropCatalogueKey,
    (_, { principal }) =>
      recordChange(deps, principal, 'catalogue.key-end', async (tx, at) => {
        await saveCatalogueKey(tx, null, at);
        return done({ value: undefined, subject: 'catalogue' });
      }),
    deps,
  );
};
