import type { Answer } from '../../shared/protocol/endpoint.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { productEndpoints } from '../../shared/protocol/product-endpoints.ts';
import { type Difference, editProduct, isAsLeft, undoEdit } from '../catalogue/edit-product.ts';
import { recordChange } from '../operations/record-change.ts';
import { readEntries } from '../storage/catalogue-entries.ts';
import { productDetails } from '../storage/product-details.ts';
import { findEdit } from '../storage/product-edits.ts';
import { allProducts } from '../storage/products.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import type { PersonPrincipal } from './principal.ts';
import { type Routes, register } from './route.ts';

type Sheet = Answer<typeof productEndpoints.readProduct>;

const gone = refuse('not-found', 'There is no such product.');

/** One product in the console: read, changed by hand, and taken back. */
export const productRoutes: Routes = (app, deps) => {
  const change = async (
    principal: Pick<PersonPrincipal, 'userId'>,
    action: string,
    { id, work }: { id: string; work: (tx: Tx, now: number) => Promise<Result<Difference>> },
  ): Promise<Result<Sheet>> => {
    const changed = await recordChange(deps, principal, action, async (tx, now) => {
      const result = await work(tx, now);
      if (!result.ok) return result;
      return done({ value: undefined, subject: id, detail: result.value, rings: [{ kind: 'catalogue' }] });
    });
    return changed.ok ? await sheetOf(deps.storage.db, id) : changed;
  };

  register(app, productEndpoints.readProduct, ({ params: { id } }) => sheetOf(deps.storage.db, id), deps);

  register(
    app,
    productEndpoints.editProduct,
    ({ params: { id }, body }, { principal }) =>
      change(principal, 'catalogue.edit', { id, work: (tx, now) => editProduct(tx, id, body, now) }),
    deps,
  );

  register(
    app,
    productEndpoints.undoProductEdit,
    ({ params: { id } }, { principal }) =>
      change(principal, 'catalogue.edit-undo', { id, work: (tx, now) => undoEdit(tx, id, now) }),
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
