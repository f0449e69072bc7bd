import type { Answer } from '../../shared/protocol/endpoint.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { productEndpoints } from '../../shared/protocol/product-endpoints.ts';
import { receivePicture } from '../catalogue/draw-picture.ts';
import {
  type Difference,
  editProduct,
  isAsLeft,
  makeProduct,
  removeProduct,
  setPicture,
  undoEdit,
} from '../catalogue/edit-product.ts';
import { recordChange } from '../operations/record-change.ts';
import { readEntries } from '../storage/catalogue-entries.ts';
import { productDetails } from '../storage/product-details.ts';
import { findEdit } from '../storage/product-edits.ts';
import { allProducts, hasProduct } from '../storage/products.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import type { PersonPrincipal } from './principal.ts';
import { type Routes, register } from './route.ts';

type Sheet = Answer<typeof productEndpoints.readProduct>;
type Person = Pick<PersonPrincipal, 'userId'>;

const gone = refuse('not-found', 'There is no such product.');
/** Each takes a while of one of the machine's cores. */
const pictures = { points: 60, seconds: 60 };

/** One product in the console: made, read, changed by hand, removed, and each of these taken back. */
export const productRoutes: Routes = (app, deps) => {
  const { storage } = deps;
  const change = (
    person: Person,
    action: string,
    work: (tx: Tx, now: number) => Promise<Result<{ id: string; difference: Difference }>>,
  ): Promise<Result<string>> =>
    recordChange(deps, person, action, async (tx, now) => {
      const result = await work(tx, now);
      if (!result.ok) return result;
      const { id, difference } = result.value;
      return done({ value: id, subject: id, detail: difference, rings: [{ kind: 'catalogue' }] });
    });
  const changed = (
    person: Person,
    action: string,
    { id, work }: { id: string; work: (tx: Tx, now: number) => Promise<Result<Difference>> },
  ) =>
    change(person, action, async (tx, now) => {
      const result = await work(tx, now);
      return result.ok ? done({ id, difference: result.value }) : result;
    });
  const sheetAfter = async (made: Result<string>): Promise<Result<Sheet>> =>
    made.ok ? await sheetOf(storage.db, made.value) : made;

  register(app, productEndpoints.readProduct, ({ params: { id } }) => sheetOf(storage.db, id), deps);

  register(
    app,
    productEndpoints.makeProduct,
    async ({ body }, { principal }) =>
      sheetAfter(await change(principal, 'catalogue.make', (tx, now) => makeProduct(tx, body, now))),
    deps,
  );

  register(
    app,
    productEndpoints.editProduct,
    async ({ params: { id }, body }, { principal }) =>
      sheetAfter(
        await changed(principal, 'catalogue.edit', { id, work: (tx, now) => editProduct(tx, id, body, now) }),
      ),
    deps,
  );

  register(
    app,
    productEndpoints.setProductPicture,
    async ({ params: { id } }, { principal, request }) => {
      if (!(await hasProduct(storage.db, id))) return gone;
      if (!request.body) return refuse('bad-request', 'This file is empty.');
      const drawn = await receivePicture(
        deps,
        request.body,
        Number(request.headers.get('content-length') ?? 0),
      );
      if (!drawn.ok) return drawn;
      const picture = `/media/${drawn.value}`;
      return sheetAfter(
        await changed(principal, 'catalogue.edit', {
          id,
          work: (tx, now) => setPicture(tx, id, picture, now),
        }),
      );
    },
    deps,
    { limit: pictures },
  );

  register(
    app,
    productEndpoints.removeProduct,
    async ({ params: { id } }, { principal }) => {
      const removed = await changed(principal, 'catalogue.remove', {
        id,
        work: (tx, now) => removeProduct(tx, id, now),
      });
      return removed.ok ? done(undefined) : removed;
    },
    deps,
  );

  register(
    app,
    productEndpoints.undoProductEdit,
    async ({ params: { id } }, { principal }) => {
      const undone = await changed(principal, 'catalogue.edit-undo', {
        id,
        work: (tx, now) => undoEdit(tx, id, now),
      });
      if (!undone.ok) return undone;
      return (await hasProduct(storage.db, id)) ? await sheetOf(storage.db, id) : done(null);
    },
    deps,
  );
};

async function sheetOf(db: Reader, id: string): Promise<Result<Sheet>> {
  const details = await productDetails(db, id);
  if (!details) return gone;
  const targets = new Set(details.links.map(({ target }) => target));
  const names = (await allProducts(db)).filter((product) => targets.has(product.id));
  const edit = await findEdit(db, id);
  const present = edit && (await readEntries(db, [id], { withFacts: true })).get(id);
  return done({
    details,
    names: Object.fromEntries(names.map((product) => [product.id, product.name])),
    editedAt: edit && present && isAsLeft(edit.after, present) ? edit.at : null,
  });
}
