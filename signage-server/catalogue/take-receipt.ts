import { createHmac } from 'node:crypto';
import type { Purchase } from '../../shared/model/product-facts.ts';
import type { Answer, Input } from '../../shared/protocol/endpoint.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { receiptEndpoints } from '../../shared/protocol/receipt-endpoints.ts';
import { newSecretToken } from '../identity/secret-token.ts';
import { earnBySpending, earnByVisiting } from '../points/earn-points.ts';
import { customerSeen } from '../storage/customers.ts';
import { allProducts, knownProducts } from '../storage/products.ts';
import { insertPurchases, purchasesInBasket } from '../storage/purchases.ts';
import { serverKey } from '../storage/server-keys.ts';
import type { Storage } from '../storage/storage.ts';
import type { Tx } from '../storage/transaction.ts';
import { givenTo } from '../visits/given-purposes.ts';
import { redeemPass } from '../visits/pass.ts';
import { idOfNumber } from './read/cell-values.ts';

type Told = Input<typeof receiptEndpoints.tellReceipt>['body'];
type Taken = Answer<typeof receiptEndpoints.tellReceipt>;

/** Older sales are no longer kept, so they are not taken in either: two years and a month. */
const OLDEST_MS = 761 * 86_400_000;

/**
 * Makes a till's number into one of the shop's own, from which nobody finds the paper again. Goods and points of a receipt
 * have names of their own, so that points never lead to goods that nobody let us remember.
 */
export async function receiptNames(storage: Storage, now: number): Promise<(receiptId: string) => string> {
  const secret = await serverKey(storage, 'receipt-names', async () => newSecretToken(), now);
  return (receiptId) => createHmac('sha256', secret).update(receiptId).digest('hex').slice(0, 32);
}

/**
 * Takes one receipt in, whole or not at all.
 *
 * Refusals: `conflict` (that number has been told with other goods or another time), `invalid-input` (older than what
 * is kept).
 */
export async function takeReceipt(
  tx: Tx,
  told: Told,
  names: { basket: string; points: string },
  now: number,
): Promise<Result<Taken>> {
  const { basket: basketId } = names;
  // A clock that runs ahead must not put a sale into the future.
  const at = Math.min(told.at, now);
  if (at < now - OLDEST_MS) return refuse('invalid-input', 'Sales of more than two years ago are not kept.');
  const ids = told.items.map(({ id }) => idOfNumber(id));
  const known = await knownProducts(tx, [...new Set(ids)]);
  const quantities = new Map<string, number>();
  const unknown: string[] = [];
  for (const [place, { id, quantity }] of told.items.entries()) {
    const productId = ids[place] ?? '';
    if (!known.has(productId)) unknown.push(id);
    else quantities.set(productId, Math.min(999, (quantities.get(productId) ?? 0) + quantity));
  }
  const answer = { taken: quantities.size, unknown: [...new Set(unknown)] };
  const before = await purchasesInBasket(tx, basketId);
  if (before.length > 0)
    return isSame(before, quantities)
      ? done({ ...answer, repeated: true, pass: null })
      : refuse('conflict', 'This receipt has been told before, with other goods.');
  const { customerId, shopper, pass } = await shopperOf(tx, told.pass, now);
  const purchases = [...quantities].map(
    ([productId, quantity], line): Purchase => ({
      id: `${basketId}-${line}`,
      basketId,
      shopper,
      productId,
      quantity,
      at,
      isSample: false,
    }),
  );
  await insertPurchases(tx, purchases);
  if (customerId !== null) {
    const paidMinor = told.totalMinor ?? (await priceToday(tx, quantities));
    await earnBySpending(tx, customerId, { name: names.points, paidMinor, at });
    await earnByVisiting(tx, customerId, now);
  }
  return done({ ...answer, repeated: false, pass });
}

/** Whose it is: somebody's who showed their pass and lets purchases be remembered, else nobody's. */
async function shopperOf(
  tx: Tx,
  text: string | undefined,
  now: number,
): Promise<{ customerId: string | null; shopper: string | null; pass: Taken['pass'] }> {
  if (text === undefined) return { customerId: null, shopper: null, pass: null };
  const redeemed = await redeemPass(tx, text, now);
  if (!redeemed.ok) return { customerId: null, shopper: null, pass: passFault(redeemed.code) };
  const { customerId } = redeemed.value;
  await customerSeen(tx, customerId, now);
  const given = await givenTo(tx, customerId, now);
  return { customerId, shopper: given['recommend-from-purchases'] ? customerId : null, pass: 'read' };
}

/** What goods cost here now, in minor units: for tills that tell no total. */
async function priceToday(tx: Tx, quantities: ReadonlyMap<string, number>): Promise<number> {
  const products = await allProducts(tx);
  return products.reduce((sum, { id, priceMinor }) => sum + priceMinor * (quantities.get(id) ?? 0), 0);
}

function passFault(code: string): Taken['pass'] {
  return code === 'link-stale' || code === 'link-used' ? code : 'code-unknown';
}

/** What was not known the first time may be now, and the other way round: what both know decides. */
function isSame(
  before: readonly { productId: string; quantity: number }[],
  told: ReadonlyMap<string, number>,
): boolean {
  return before.every(({ productId, quantity }) => told.get(productId) === quantity);
}
