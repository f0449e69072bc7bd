import { z } from 'zod';
import { ShopProduct } from '../model/catalogue.ts';
import { Id, Name } from '../model/id.ts';
import { HowTo, HowToFile } from '../model/product-facts.ts';
import { endpoints } from './endpoint.ts';

/** How-tos: one for a phone that goes on with it, all of them for the console. */
export const howToEndpoints = endpoints({
  readHowTo: {
    method: 'GET',
    path: '/api/v1/how-tos/{id}',
    access: 'public',
    summary: 'One how-to with the products that it needs, for a phone that goes on where a kiosk was',
    params: z.strictObject({ id: Id }),
    response: z.strictObject({ howTo: HowTo, products: z.array(ShopProduct).max(30), storeName: Name }),
    etag: true,
  },
  listHowTos: {
    method: 'GET',
    path: '/api/v1/how-tos',
    access: 'content:read',
    summary: 'All how-tos, by title',
    response: z.strictObject({ howTos: z.array(HowTo) }),
  },
  putHowTos: {
    method: 'POST',
    path: '/api/v1/how-tos',
    access: 'content:write',
    summary:
      'Takes how-tos in, each in place of one of the same id: all of them, or none where a part is not sold here',
    body: HowToFile,
    largestBody: 2_000_000,
    response: z.strictObject({ added: z.int().min(0), changed: z.int().min(0) }),
  },
  deleteHowTo: {
    method: 'DELETE',
    path: '/api/v1/how-tos/{id}',
    access: 'content:write',
    summary: 'Deletes a how-to, and the links that lead to it',
    params: z.strictObject({ id: Id }),
    response: 'none',
  },
});
