import { plainProduct } from '../../shared/model/catalogue.ts';
import { recommend } from '../../shared/personalize/recommend.ts';
import type { buyAgainEndpoints } from '../../shared/protocol/buy-again-endpoints.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import { offeredProducts } from '../holds/offered-stock.ts';
import { findSales } from '../storage/learned-sales.ts';
import { correctionsOf, wishesOf } from '../storage/own-choices.ts';
import type { Reader } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { boughtBaskets } from './bought.ts';
import { givenIn } from './given-purposes.ts';

const MOST = 24;

/**
 * What the person of a visit may want to buy again, for their own phone. Empty for a guest, while they shop for somebody
 * else, and unless they let purchases be used; without what they put right, and nothing sensitive.
 */
export async function buyAgainOf(
  db: Reader,
  visit: VisitTable,
  now: number,
): Promise<Answer<typeof buyAgainEndpoints.buyAgain>> {
  const given = (await givenIn(db, visit, now))['recommend-from-purchases'];
  const { customer_id: customerId, profile_id: profileId } = visit;
  if (!given || customerId === null || profileId !== null) return { given, shelf: [] };
  const { topicsOff, brandsOff } = await wishesOf(db, customerId);
  const left = new Set((await correctionsOf(db, customerId)).map(({ product_id }) => product_id));
  const products = new Map(
    (await offeredProducts(db, now))
      .filter(
        ({ id, category, brand }) =>
          !left.has(id) && !topicsOff.includes(category) && !brandsOff.includes(brand),
      )
      .map((product) => [product.id, product]),
  );
  const visits = await boughtBaskets(db, customerId);
  const facts = { products, sales: await findSales(db) };
  return {
    given,
    shelf: recommend({ kind: 'buy-again', visits }, facts, MOST).flatMap(({ productId, reason }) => {
      const product = products.get(productId);
      if (!product || reason.rule !== 'bought-before') return [];
      // The latest comes first.
      const lastAt = visits.find((one) => one.products.includes(productId))?.at ?? now;
      return [{ product: plainProduct(product), visits: reason.visits, lastAt }];
    }),
  };
}
