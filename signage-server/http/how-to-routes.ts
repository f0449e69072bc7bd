import type { HowTo, HowToFile } from '../../shared/model/product-facts.ts';
import { howToEndpoints } from '../../shared/protocol/how-to-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { idOfNumber } from '../catalogue/read/cell-values.ts';
import { recordChange } from '../operations/record-change.ts';
import { allHowTos, deleteHowTo, findHowTo, saveHowTo } from '../storage/how-tos.ts';
import { existing } from '../storage/link-ends.ts';
import { allProducts } from '../storage/products.ts';
import { readStore } from '../storage/store.ts';
import { type Routes, register } from './route.ts';

const RINGS = [{ kind: 'catalogue' }] as const;

/** How-tos: what is needed for something, and how it is done. */
export const howToRoutes: Routes = (app, deps) => {
  register(
    app,
    howToEndpoints.readHowTo,
    async ({ params: { id } }) => {
      const { db } = deps.storage;
      const howTo = await findHowTo(db, id);
      if (!howTo) return refuse('not-found', 'There is no such how-to.');
      const needed = new Set(howTo.parts.map(({ productId }) => productId));
      const products = (await allProducts(db)).filter((product) => needed.has(product.id));
      const { name: storeName } = await readStore(db);
      return done({ howTo, products, storeName });
    },
    deps,
  );

  register(
    app,
    howToEndpoints.listHowTos,
    async () => done({ howTos: await allHowTos(deps.storage.db) }),
    deps,
  );

  register(
    app,
    howToEndpoints.putHowTos,
    ({ body }, { principal }) =>
      recordChange(deps, principal, 'catalogue.how-tos', async (tx, now) => {
        const howTos = body.howTos.map(howToOf);
        const ids = howTos.map(({ id }) => id);
        const twice = howTos.find(({ id }, at) => ids.indexOf(id) !== at);
        if (twice) return refuse('invalid-input', `"${twice.title}" stands in this file more than once.`);
        const needed = howTos.flatMap(({ parts }) => parts.map(({ productId }) => productId));
        const known = await existing(tx, 'product', [...new Set(needed)]);
        for (const [at, { title, parts }] of howTos.entries()) {
          const place = parts.findIndex(({ productId }) => !known.has(productId));
          const number = body.howTos[at]?.parts[place]?.product;
          if (number !== undefined)
            return refuse('not-found', `"${title}" needs "${number}", which this shop does not list.`);
        }
        const before = await existing(tx, 'how_to', ids);
        for (const howTo of howTos) await saveHowTo(tx, howTo, now);
        const value = { added: ids.length - before.size, changed: before.size };
        const detail = { titles: howTos.map(({ title }) => title).slice(0, 20) };
        return done({ value, subject: 'how-tos', detail, rings: RINGS });
      }),
    deps,
  );

  register(
    app,
    howToEndpoints.deleteHowTo,
    ({ params: { id } }, { principal }) =>
      recordChange(deps, principal, 'catalogue.how-tos', async (tx, now) => {
        const howTo = await deleteHowTo(tx, id, now);
        if (!howTo) return refuse('not-found', 'There is no such how-to.');
        return done({ value: undefined, subject: id, detail: { deleted: howTo.title }, rings: RINGS });
      }),
    deps,
  );
};

function howToOf({ id, title, minutes, parts, steps }: HowToFile['howTos'][number]): HowTo {
  return {
    id: idOfNumber(id ?? title),
    title,
    minutes,
    parts: parts.map(({ product, amount }) => ({ productId: idOfNumber(product), amount })),
    steps,
    isSample: false,
  };
}
