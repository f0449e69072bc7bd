import { uuidv7 } from 'uuidv7';
import { hasComeTrue, type WatchKind } from '../../shared/model/product-watch.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { watchEndpoints } from '../../shared/protocol/watch-endpoints.ts';
import { allProducts } from '../storage/products.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import { deleteWatch, insertWatch, watchesOf } from '../storage/watches.ts';
import { givenTo } from '../visits/given-purposes.ts';

const MOST_AT_ONCE = 30;
const MOST_TOLD = 60;

/** What somebody waits for, and whether they may be told. */
export async function watchesTold(
  db: Reader,
  customerId: string,
  now: number,
): Promise<Answer<typeof watchEndpoints.watches>> {
  const names = new Map((await allProducts(db)).map(({ id, name }) => [id, name]));
  const rows = (await watchesOf(db, customerId)).slice(0, MOST_TOLD);
  return {
    given: (await givenTo(db, customerId, now))['offers-by-message'],
    watches: rows.map((row) => ({
      id: row.id,
      productId: row.product_id,
      productName: names.get(row.product_id) ?? null,
      kind: row.kind,
      thanMinor: row.than_minor,
      madeAt: row.made_at,
      firedAt: row.fired_at,
    })),
  };
}

/**
 * Waits for a product. Who waits for it already waits on.
 *
 * Refusals: `precondition-missing` (they do not let us send messages), `not-found`, `conflict` (it is so already),
 * `too-large` (thirty are waited for).
 */
export async function watchProduct(
  tx: Tx,
  customerId: string,
  { productId, kind }: { productId: string; kind: WatchKind },
  now: number,
): Promise<Result<undefined>> {
  if (!(await givenTo(tx, customerId, now))['offers-by-message'])
    return refuse('precondition-missing', 'Switch on messages first: without them we cannot tell you.');
  const product = (await allProducts(tx)).find(({ id }) => id === productId);
  if (!product) return refuse('not-found', 'This shop has no such product.');
  const thanMinor = kind === 'price' ? product.priceMinor : null;
  if (hasComeTrue({ kind, thanMinor }, product)) return refuse('conflict', 'There is some already.');
  const open = (await watchesOf(tx, customerId)).filter(({ fired_at }) => fired_at === null);
  if (open.some((one) => one.product_id === productId && one.kind === kind)) return done(undefined);
  if (open.length >= MOST_AT_ONCE) return refuse('too-large', 'Thirty are the most. Take one back first.');
  await insertWatch(tx, {
    id: uuidv7(),
    customer_id: customerId,
    product_id: productId,
    kind,
    than_minor: thanMinor,
    made_at: now,
    fired_at: null,
  });
  return done(undefined);
}

export async function dropWatch(tx: Tx, customerId: string, id: string): Promise<Result<undefined>> {
  await deleteWatch(tx, customerId, id);
  return done(undefined);
}
