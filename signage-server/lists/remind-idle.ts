import type { Deps } from '../deps.ts';
import { tell } from '../messages/tell.ts';
import { idleLists, readBasketRules } from '../storage/basket-rules.ts';
import { listItems } from '../storage/list-items.ts';
import { privateItems } from '../storage/private-items.ts';
import { allProducts } from '../storage/products.ts';
import type { Reader } from '../storage/transaction.ts';
import { runningVisitsOf } from '../storage/visits.ts';

const HOUR_MS = 3_600_000;
/** A list that was left longer ago than this beyond its hour is nobody's errand any more. */
const STILL_MEANT_MS = 7 * 86_400_000;

/**
 * Reminds, once, of lists that were left alone for as long as the shop has set: then nothing more is said until the
 * person changes the list and leaves it again. Whether, when and where it reaches them is theirs to say (`tell`).
 */
export async function remindOfIdleLists({ storage, now }: Pick<Deps, 'storage' | 'now'>): Promise<void> {
  const { remindAfterHours } = await readBasketRules(storage.db);
  if (remindAfterHours === null) return;
  const at = now();
  const until = at - remindAfterHours * HOUR_MS;
  for (const list of await idleLists(storage.db, { from: until - STILL_MEANT_MS, until }))
    await storage.write(async (tx) => {
      // Whoever is in the shop now has not left anything alone.
      if ((await runningVisitsOf(tx, list.customer_id)).length > 0) return;
      const about = await nameOfOne(tx, list.visit_id);
      if (about === null) return;
      await tell(tx, {
        customerId: list.customer_id,
        kind: 'basket-waiting',
        topic: null,
        // Named by its last change: of that there is one message, in whichever visit the list is carried on.
        ref: `list-${list.changed_at}`,
        about,
        at,
        until: at + STILL_MEANT_MS,
      });
    });
}

/** Something of the list that may stand on a locked phone: nothing sensitive, and nothing that is kept private. */
async function nameOfOne(db: Reader, visitId: string): Promise<string | null> {
  const hidden = await privateItems(db, visitId);
  const products = new Map((await allProducts(db)).map((product) => [product.id, product]));
  for (const { productId } of await listItems(db, visitId)) {
    const product = products.get(productId);
    if (product && !product.sensitive && !hidden.has(productId)) return product.name;
  }
  return null;
}
