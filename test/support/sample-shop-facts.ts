import type { ShopProduct } from '../../shared/model/catalogue.ts';
import type { FactsOfProduct, ShopFacts } from '../../shared/model/shop-facts.ts';
import { ShopFacts as ShopFactsSchema } from '../../shared/model/shop-facts.ts';
import { sampleFacts } from '../../signage-server/demo-store/sample-facts.ts';

/** The demo shop's facts as a kiosk is told them, without a database in between. */
export function sampleShopFacts(products: readonly ShopProduct[], now: number): ShopFacts {
  const told = sampleFacts(products, now);
  const facts = new Map<string, FactsOfProduct>(
    ShopFactsSchema.parse({ products: products.map(({ id }) => ({ id })) }).products.map((one) => [
      one.id,
      one,
    ]),
  );
  for (const { productId, ...link } of told.links) facts.get(productId)?.links.push(link);
  for (const { productId, ...claim } of told.claims)
    facts.get(productId)?.claims.push({ validUntil: null, about: 'other', certificate: null, ...claim });
  for (const { productId, ...review } of told.reviews) {
    const reviews = facts.get(productId)?.reviews;
    if (reviews && reviews.latest.length < 20) reviews.latest.push(review);
  }
  for (const { reviews } of facts.values()) {
    reviews.latest.sort((a, b) => b.writtenAt - a.writtenAt);
    reviews.count = reviews.latest.length;
    const sum = reviews.latest.reduce((stars, { rating }) => stars + rating, 0);
    reviews.average = reviews.count === 0 ? null : Number((sum / reviews.count).toFixed(2));
  }
  return {
    format: 1,
    products: [...facts.values()],
    howTos: [...told.howTos],
    guides: [...(told.guides ?? [])],
    commitments: [...(told.commitments ?? [])],
  };
}
