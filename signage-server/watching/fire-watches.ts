import { hasComeTrue } from '../../shared/model/product-watch.ts';
import type { Deps } from '../deps.ts';
import { tell } from '../messages/tell.ts';
import { allProducts } from '../storage/products.ts';
import { fireWatch, openWatches } from '../storage/watches.ts';

/** A price or a stock of a month ago is no news. */
const NEWS_MS = 7 * 86_400_000;

/**
 * Tells everybody whose product costs less now, or is there again. Called every few seconds: what was so only between two
 * calls is not told, since it would not be so any more for who comes. Each row comes true once, however many processes
 * look at the same moment and however often the price goes up and down after that.
 */
export async function fireWatches({ storage, now }: Pick<Deps, 'storage' | 'now'>): Promise<void> {
  const open = await openWatches(storage.db);
  if (open.length === 0) return;
  const products = new Map((await allProducts(storage.db)).map((product) => [product.id, product]));
  const due = open.flatMap((row) => {
    const product = products.get(row.product_id);
    const isTrue = product && hasComeTrue({ kind: row.kind, thanMinor: row.than_minor }, product);
    return isTrue ? [{ row, product }] : [];
  });
  if (due.length === 0) return;
  const at = now();
  await storage.write(async (tx) => {
    for (const { row, product } of due) {
      if (!(await fireWatch(tx, row.id, at))) continue;
      await tell(tx, {
        customerId: row.customer_id,
        kind: row.kind === 'price' ? 'price-drop' : 'back-in-stock',
        topic: null,
        ref: row.id,
        about: product.name,
        at,
        until: at + NEWS_MS,
      });
    }
  });
}
