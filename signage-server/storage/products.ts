import { Product } from '../../shared/model/product.ts';
import type { Reader, Tx } from './transaction.ts';

export async function allProducts(db: Reader): Promise<Product[]> {
  const rows = await db.selectFrom('product').select('content').orderBy('category').orderBy('id').execute();
  return rows.map((row) => Product.parse(JSON.parse(row.content)));
}

export async function hasProduct(db: Reader, id: string): Promise<boolean> {
  const row = await db.selectFrom('product').select('id').where('id', '=', id).executeTakeFirst();
  return row !== undefined;
}

/** The categories that any product is in. */
export async function categories(db: Reader): Promise<Set<string>> {
  const rows = await db.selectFrom('product').select('category').distinct().execute();
  return new Set(rows.map((row) => row.category));
}

export async function saveProduct(tx: Tx, product: Product, now: number): Promise<void> {
  const row = { category: product.category, content: JSON.stringify(product), updated_at: now };
  await tx
    .insertInto('product')
    .values({ id: product.id, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute();
}
