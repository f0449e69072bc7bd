import { randomUUID } from 'node:crypto';
import { ShopProduct } from '../../shared/model/catalogue.ts';
import type { Reader, Tx } from './transaction.ts';

/** Catalogues that were read lately, by their revision: a random text, so that each is of one content for ever. */
const known = new Map<string, readonly ShopProduct[]>();
/** One that is, and one that was a moment ago. */
const REMEMBERED = 2;

/** Every product, read anew only when something has changed. Not to be written into. */
export async function allProducts(db: Reader): Promise<readonly ShopProduct[]> {
  const revision = await catalogueRevision(db);
  const before = revision === null ? undefined : known.get(revision);
  if (before) return before;
  const rows = await db.selectFrom('product').select('content').orderBy('category').orderBy('id').execute();
  const products = rows.map((row) => ShopProduct.parse(JSON.parse(row.content)));
  // Rows of a change that was made in between would be remembered under the wrong name.
  if (revision !== null && revision === (await catalogueRevision(db))) remember(revision, products);
  return products;
}

function remember(revision: string, products: readonly ShopProduct[]): void {
  known.set(revision, products);
  for (const oldest of known.keys()) if (known.size > REMEMBERED) known.delete(oldest);
}

/** Another one after each change; null while nothing was ever changed. */
export async function catalogueRevision(db: Reader): Promise<string | null> {
  const row = await db.selectFrom('catalogue_state').select('revision').executeTakeFirst();
  return row?.revision ?? null;
}

/** Says that the catalogue is another from here on. */
export async function touchCatalogue(tx: Tx, now: number): Promise<void> {
  const row = { revision: randomUUID(), changed_at: now };
  await tx
    .insertInto('catalogue_state')
    .values({ id: 'catalogue', ...row, key_hash: null, key_made_at: null })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute();
}

export async function countProducts(db: Reader): Promise<number> {
  const { count } = await db
    .selectFrom('product')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function hasProduct(db: Reader, id: string): Promise<boolean> {
  const row = await db.selectFrom('product').select('id').where('id', '=', id).executeTakeFirst();
  return row !== undefined;
}

/** Which of these the shop has. */
export async function knownProducts(db: Reader, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db.selectFrom('product').select('id').where('id', 'in', ids).execute();
  return new Set(rows.map((row) => row.id));
}

/** The categories that any product is in. */
export async function categories(db: Reader): Promise<Set<string>> {
  const rows = await db.selectFrom('product').select('category').distinct().execute();
  return new Set(rows.map((row) => row.category));
}

/** Writes them over what was there by the same ids. */
export async function saveProducts(tx: Tx, products: readonly ShopProduct[], now: number): Promise<void> {
  if (products.length === 0) return;
  await tx
    .insertInto('product')
    .values(
      products.map((product) => ({
        id: product.id,
        category: product.category,
        content: JSON.stringify(product),
        updated_at: now,
      })),
    )
    .onConflict((on) =>
      on.column('id').doUpdateSet((eb) => ({
        category: eb.ref('excluded.category'),
        content: eb.ref('excluded.content'),
        updated_at: eb.ref('excluded.updated_at'),
      })),
    )
    .execute();
  await touchCatalogue(tx, now);
}
