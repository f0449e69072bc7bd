import { Product } from '../../shared/model/product.ts';
import type { Reader, Tx } from './storage.ts';

/** The whole catalogue, in the order of its shelves. */
export async function allProducts(db: Reader): Promise<Product[]> {
  const rows = await db.selectFrom('product').select(['content']).orderBy('category').orderBy('id').execute();
  return rows.map((row) => Product.parse(JSON.parse(row.content)));
}

export async function hasProduct(db: Reader, id: string): Promise<boolean> {
  return (
    (await db.selectFrom('product').select(['id']).where('id', '=', id).executeTakeFirst()) !== undefined
  );
}

export async function insertProduct(tx: Tx, product: Product, now: number): Promise<void> {
  const row = {
    id: product.id,
    category: product.category,
    content: JSON.stringify(product),
    updated_at: now,
  };
  await tx.insertInto('product').values(row).execute();
}
