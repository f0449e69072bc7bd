import type { MenuContent } from '../../shared/model/board-content.ts';
import type { MadeContent } from '../../shared/model/made-content.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { categories, hasProduct } from '../storage/products.ts';
import type { Reader } from '../storage/transaction.ts';

/** Whether the products and categories that a creative names exist. */
export async function checkContent(db: Reader, content: MadeContent): Promise<Result<undefined>> {
  for (const id of productIdsOf(content)) {
    if (!(await hasProduct(db, id))) return refuse('not-found', `There is no product "${id}".`);
  }
  if (content.kind !== 'price-list' || content.choice.by !== 'category') return done(undefined);
  const known = await categories(db);
  const missing = content.choice.categories.find((category) => !known.has(category));
  return missing === undefined ? done(undefined) : refuse('not-found', `No product is in "${missing}".`);
}

/** The products that a menu board names, in its order. */
export function menuProducts({ sections }: MenuContent): string[] {
  return sections.flatMap(({ items }) =>
    items.flatMap((item) => (item.by === 'product' ? [item.productId] : [])),
  );
}

function productIdsOf(content: MadeContent): readonly string[] {
  if (content.kind === 'product') return [content.productId];
  if (content.kind === 'price-list' && content.choice.by === 'product') return content.choice.productIds;
  return content.kind === 'menu' ? menuProducts(content) : [];
}
