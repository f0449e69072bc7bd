import { z } from 'zod';
import { Catalogue } from '../model/catalogue.ts';
import { Id } from '../model/id.ts';
import { ProductDetails } from '../model/product-facts.ts';
import { ShopFacts } from '../model/shop-facts.ts';
import { endpoints } from './endpoint.ts';

/** What the shop sells, for kiosks and phones. */
export const catalogueEndpoints = endpoints({
  catalogue: {
    method: 'GET',
    path: '/api/v1/catalogue',
    access: 'public',
    summary: 'Every product of the shop with price, stock and place, for kiosks and phones',
    response: Catalogue,
    etag: true,
  },
  shopFacts: {
    method: 'GET',
    path: '/api/v1/shop-facts',
    access: 'public',
    summary:
      'What a kiosk keeps of all products beside the catalogue: reviews, claims, links, how-tos, guides and stock in other shops',
    response: ShopFacts,
    etag: true,
  },
  productDetails: {
    method: 'GET',
    path: '/api/v1/catalogue/{id}',
    access: 'public',
    summary:
      'All that is known of one product: variants, offer, stock per shop, links, claims, reviews and how-tos',
    params: z.strictObject({ id: Id }),
    response: ProductDetails,
    etag: true,
  },
});
