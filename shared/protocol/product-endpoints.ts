import { z } from 'zod';
import { Id, Instant } from '../model/id.ts';
import { NewProduct, ProductEdit } from '../model/product-edit.ts';
import { ProductDetails } from '../model/product-facts.ts';
import { endpoints } from './endpoint.ts';

const byId = z.strictObject({ id: Id });

/** A product as the console has it: also what is over, or too old to be told to a customer. */
const ProductSheet = z.strictObject({
  details: ProductDetails,
  /** Names of the products that it links to, by their ids. */
  names: z.record(z.string(), z.string()),
  /** When it was last changed by hand, for as long as that can be taken back. */
  editedAt: Instant.nullable(),
});

/** One product in the console. */
export const productEndpoints = endpoints({
  readProduct: {
    method: 'GET',
    path: '/api/v1/products/{id}',
    access: 'content:read',
    summary: 'All that is known of a product, also claims that are over and prices elsewhere that are old',
    params: byId,
    response: ProductSheet,
  },
  makeProduct: {
    method: 'POST',
    path: '/api/v1/products',
    access: 'content:write',
    summary:
      'Makes a product by hand, in the currency of the shop; the number by which files know it may be said',
    body: NewProduct,
    response: ProductSheet,
  },
  editProduct: {
    method: 'PATCH',
    path: '/api/v1/products/{id}',
    access: 'content:write',
    summary:
      'Changes a product by hand: words, price, offer, stock, place, links and claims. What is absent stays',
    params: byId,
    body: ProductEdit,
    response: ProductSheet,
  },
  setProductPicture: {
    method: 'POST',
    path: '/api/v1/products/{id}/picture',
    access: 'content:write',
    summary:
      'Gives a product a picture of the shop’s own: JPEG, PNG, WebP or AVIF, drawn anew at 800 px at most',
    params: byId,
    body: 'bytes',
    response: ProductSheet,
  },
  removeProduct: {
    method: 'DELETE',
    path: '/api/v1/products/{id}',
    access: 'content:write',
    summary: 'Takes a product out of the catalogue, unless something on a screen names it',
    params: byId,
    response: 'none',
  },
  undoProductEdit: {
    method: 'POST',
    path: '/api/v1/products/{id}/undo',
    access: 'content:write',
    summary:
      'Takes back the last change that was made to a product by hand, unless it was changed again since. Null: it had been made by hand, and is gone again',
    params: byId,
    response: ProductSheet.nullable(),
  },
});
