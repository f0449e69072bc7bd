import { z } from 'zod';
import type { ImportRow } from '../../shared/model/catalogue-import.ts';
import { importEndpoints } from '../../shared/protocol/import-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { catalogueCsv, quarantineCsv } from '../catalogue/catalogue-files.ts';
import { changesBetween } from '../catalogue/entry-changes.ts';
import { findProducts } from '../catalogue/find-products.ts';
import { Entry } from '../storage/catalogue-entries.ts';
import { findImport, lastApplied, recentImports, rowsOfChange } from '../storage/catalogue-imports.ts';
import type { ImportRowTable } from '../storage/catalogue-schema.ts';
import { catalogueSources, sourceOf } from '../storage/catalogue-sources.ts';
import { pictureProgress, retryPictures } from '../storage/product-pictures.ts';
import { allProducts } from '../storage/products.ts';
import { type Routes, register } from './route.ts';

const PAGE = 50;
const RECENT = 20;
const MOST_QUARANTINED = 20_000;
const gone = refuse('not-found', 'There is no such import.');
const limit = { points: 120, seconds: 60 };

/** The catalogue in the console, and files that come into it. */
export const importRoutes: Routes = (app, deps) => {
  const { storage, importDesk } = deps;

  register(
    app,
    importEndpoints.listProducts,
    async ({ query }) => done(findProducts(await allProducts(storage.db), query)),
    deps,
  );

  register(
    app,
    importEndpoints.exportProducts,
    async (_, { headers }) => {
      headers.set('content-disposition', 'attachment; filename="products.csv"');
      return done(catalogueCsv(await allProducts(storage.db)));
    },
    deps,
  );

  register(
    app,
    importEndpoints.listImports,
    async () => {
      const last = await lastApplied(storage.db);
      return done({
        imports: await recentImports(storage.db, RECENT),
        sources: (await catalogueSources.list(storage.db)).map(sourceOf),
        undoable: last?.id ?? null,
      });
    },
    deps,
  );

  register(
    app,
    importEndpoints.startImport,
    async ({ query }, { request }) => {
      if (!request.body) return refuse('bad-request', 'This file is empty.');
      const { name, missing = 'keep', storeCode = '' } = query;
      const order = { name, sourceId: null, mapping: null, options: { missing, storeCode } };
      return await importDesk.receive(order, request.body);
    },
    deps,
    { limit },
  );

  register(
    app,
    importEndpoints.readImport,
    async ({ params: { id } }) => {
      const one = await findImport(storage.db, id);
      return one ? done(one) : gone;
    },
    deps,
  );

  register(
    app,
    importEndpoints.importRows,
    async ({ params: { id }, query: { change, after = 0 } }) => {
      if (!(await findImport(storage.db, id))) return gone;
      const rows = await rowsOfChange(storage.db, id, change, { after, most: PAGE });
      const last = rows.at(-1);
      return done({ rows: rows.map(shownRow), next: rows.length === PAGE && last ? last.seq : null });
    },
    deps,
  );

  register(
    app,
    importEndpoints.importQuarantine,
    async ({ params: { id } }, { headers }) => {
      const one = await findImport(storage.db, id);
      if (!one) return gone;
      const rows = await rowsOfChange(storage.db, id, 'bad', { after: 0, most: MOST_QUARANTINED });
      headers.set('content-disposition', 'attachment; filename="rows-not-taken.csv"');
      return done(
        quarantineCsv(
          one.columns,
          rows.map(({ line, fault, fault_detail, cells }) => ({
            line,
            fault: fault ?? '',
            detail: fault_detail ?? '',
            cells: z.array(z.string()).parse(JSON.parse(cells ?? '[]')),
          })),
        ),
      );
    },
    deps,
  );

  register(
    app,
    importEndpoints.importPictures,
    async ({ params: { id } }) =>
      (await findImport(storage.db, id)) ? done(await pictureProgress(storage.db, id)) : gone,
    deps,
  );
  register(
    app,
    importEndpoints.retryPictures,
    ({ params: { id } }) =>
      storage.write(async (tx) => {
        if (!(await findImport(tx, id))) return gone;
        await retryPictures(tx, id, deps.now());
        return done(await pictureProgress(tx, id));
      }),
    deps,
    { limit },
  );

  register(
    app,
    importEndpoints.remapImport,
    ({ params: { id }, body: { mapping, options } }) => importDesk.remap(id, mapping, options),
    deps,
    { limit },
  );
  register(
    app,
    importEndpoints.applyImport,
    ({ params: { id } }, { principal }) => importDesk.apply(id, principal.userId),
    deps,
  );
  register(app, importEndpoints.cancelImport, ({ params: { id } }) => importDesk.cancel(id), deps);
  register(
    app,
    importEndpoints.undoImport,
    ({ params: { id } }, { principal }) => importDesk.undo(id, principal.userId),
    deps,
  );
};

function shownRow(row: ImportRowTable): ImportRow {
  const entry = (json: string | null) => (json === null ? null : Entry.parse(JSON.parse(json)));
  return {
    line: row.line,
    change: row.change === 'fresh' ? 'changed' : row.change,
    productId: row.product_id,
    name: row.name,
    fields: row.change === 'bad' ? [] : changesBetween(entry(row.before), entry(row.after)),
    fault: row.fault,
    faultDetail: row.fault_detail,
  };
}
