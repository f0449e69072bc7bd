import { createHash } from 'node:crypto';
import { catalogueEndpoints } from '../../shared/protocol/catalogue-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { shopDay } from '../catalogue/shop-day.ts';
import { drawnPicture } from '../demo-store/catalogue.ts';
import { lessHeld, offeredProducts, offeredRevision } from '../holds/offered-stock.ts';
import { productDetails } from '../storage/product-details.ts';
import { shopFacts } from '../storage/shop-facts.ts';
import { readStore } from '../storage/store.ts';
import { problemResponse } from './problem-response.ts';
import { matches, type Routes, register } from './route.ts';

const digest = (bytes: string | Buffer) =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 22);

/** What the shop sells, and the sample products' pictures at `/catalogue/<id>.webp`. */
export const catalogueRoutes: Routes = (app, deps) => {
  register(
    app,
    catalogueEndpoints.catalogue,
    async () => {
      const { db } = deps.storage;
      const at = deps.now();
      const revision = await offeredRevision(db, at);
      const products = [...(await offeredProducts(db, at))];
      return done({ revision: revision ?? digest(JSON.stringify(products)), products });
    },
    deps,
  );

  register(app, catalogueEndpoints.shopFacts, async () => done(await shopFacts(deps.storage.db)), deps);

  register(
    app,
    catalogueEndpoints.productDetails,
    async ({ params: { id } }) => {
      const { db } = deps.storage;
      const [now, { zone }] = [deps.now(), await readStore(db)];
      const details = await productDetails(db, id, { now, today: shopDay(now, zone) });
      return details
        ? done(await lessHeld(db, details, now))
        : refuse('not-found', 'This shop has no such product.');
    },
    deps,
  );

  app.get('/catalogue/:file', async (c) => {
    const id = /^([A-Za-z0-9_-]{1,64})\.webp$/.exec(c.req.param('file'))?.[1];
    const bytes = id === undefined ? undefined : await drawnPicture(id);
    if (!bytes) return problemResponse('not-found');
    const etag = `"${digest(bytes)}"`;
    c.set('kind', 'media');
    const headers = { etag, 'content-type': 'image/webp', 'cache-control': 'public, max-age=86400' };
    const known = c.req.header('if-none-match');
    if (known !== undefined && matches(known, etag)) return new Response(null, { status: 304, headers });
    return new Response(bytes, { headers: { ...headers, 'content-length': String(bytes.length) } });
  });
};
