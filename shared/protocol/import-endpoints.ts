import { z } from 'zod';
import { ShopProduct } from '../model/catalogue.ts';
import {
  CatalogueImport,
  ImportMapping,
  ImportOptions,
  ImportRow,
  RowChange,
} from '../model/catalogue-import.ts';
import { CatalogueSource, CatalogueSourceDraft } from '../model/catalogue-source.ts';
import { Id, Instant, Name } from '../model/id.ts';
import { Restock } from '../model/product-facts.ts';
import { PictureProgress } from '../model/product-pictures.ts';
import { endpoints } from './endpoint.ts';

const byId = z.strictObject({ id: Id });
/** A page of rows; `after` is the last one's `seq`. */
const place = z.coerce.number().pipe(z.int().min(0).max(1_000_000));

const StockTold = z.strictObject({
  id: z.string().min(1).max(200),
  storeCode: z.string().max(64).default(''),
  quantity: z.int().min(0).max(9_999_999),
  /** When it was counted; without it, now. */
  at: Instant.optional(),
  /** The next delivery and who says so; null: none is expected. Without it, what was told of it stands. */
  restock: Restock.omit({ at: true }).nullable().optional(),
});
const PriceTold = z.strictObject({
  id: z.string().min(1).max(200),
  priceMinor: z.int().min(0).max(99_999_999),
  /** What it cost before, where that was more. */
  wasMinor: z.int().min(0).max(99_999_999).optional(),
});
const taken = z.strictObject({
  taken: z.int().min(0),
  /** Numbers that no product has. */
  unknown: z.array(z.string()),
});

/** The catalogue in the console: what there is, and how it comes in. */
export const importEndpoints = endpoints({
  listProducts: {
    method: 'GET',
    path: '/api/v1/products',
    access: 'content:read',
    summary: 'Products by words, department and category, fifty at a time, with the categories there are',
    query: z.strictObject({
      words: z.string().max(80).optional(),
      category: z.string().max(60).optional(),
      department: z.string().max(60).optional(),
      page: z.coerce.number().pipe(z.int().min(0).max(10_000)).optional(),
    }),
    response: z.strictObject({
      total: z.int().min(0),
      found: z.int().min(0),
      categories: z.array(
        z.strictObject({ name: z.string(), department: z.string().nullable(), count: z.int().min(0) }),
      ),
      products: z.array(ShopProduct).max(50),
    }),
  },
  exportProducts: {
    method: 'GET',
    path: '/api/v1/products.csv',
    access: 'content:read',
    summary: 'The whole catalogue as our own CSV, which an import takes back',
    response: 'csv',
  },
  listImports: {
    method: 'GET',
    path: '/api/v1/imports',
    access: 'content:read',
    summary: 'The last imports, newest first, and the addresses that are read again and again',
    response: z.strictObject({
      imports: z.array(CatalogueImport),
      sources: z.array(CatalogueSource),
      /** The one that can be taken back; null: none. */
      undoable: Id.nullable(),
    }),
  },
  startImport: {
    method: 'POST',
    path: '/api/v1/imports',
    access: 'content:write',
    summary:
      'Takes a file of products in and begins to read it: CSV, TSV, XML or JSON. Changes nothing before it is applied',
    query: z.strictObject({
      name: Name,
      missing: ImportOptions.shape.missing.optional(),
      storeCode: ImportOptions.shape.storeCode.optional(),
    }),
    body: 'bytes',
    response: CatalogueImport,
  },
  readImport: {
    method: 'GET',
    path: '/api/v1/imports/{id}',
    access: 'content:read',
    summary: 'How far an import is, and what it found',
    params: byId,
    response: CatalogueImport,
  },
  importRows: {
    method: 'GET',
    path: '/api/v1/imports/{id}/rows',
    access: 'content:read',
    summary: 'What rows would change, or why they cannot be taken, fifty at a time',
    params: byId,
    query: z.strictObject({ change: RowChange, after: place.optional() }),
    response: z.strictObject({
      rows: z.array(ImportRow),
      /** Where the next page begins; null: there is none. */
      next: z.int().min(0).nullable(),
    }),
  },
  importQuarantine: {
    method: 'GET',
    path: '/api/v1/imports/{id}/quarantine.csv',
    access: 'content:read',
    summary:
      'The rows that cannot be taken, as they stood in the file, each with its line and what is wrong with it',
    params: byId,
    response: 'csv',
  },
  remapImport: {
    method: 'PUT',
    path: '/api/v1/imports/{id}/mapping',
    access: 'content:write',
    summary: 'Says which column is what, and reads the file again',
    params: byId,
    body: z.strictObject({ mapping: ImportMapping, options: ImportOptions }),
    response: CatalogueImport,
  },
  applyImport: {
    method: 'POST',
    path: '/api/v1/imports/{id}/apply',
    access: 'content:write',
    summary: 'Changes the shop as the dry run said',
    params: byId,
    response: CatalogueImport,
  },
  cancelImport: {
    method: 'POST',
    path: '/api/v1/imports/{id}/cancel',
    access: 'content:write',
    summary: 'Stops an import, and takes back what it had written',
    params: byId,
    response: CatalogueImport,
  },
  undoImport: {
    method: 'POST',
    path: '/api/v1/imports/{id}/undo',
    access: 'content:write',
    summary: 'Takes back the import that was applied last; stock that was told since then stays',
    params: byId,
    response: CatalogueImport,
  },
  importPictures: {
    method: 'GET',
    path: '/api/v1/imports/{id}/pictures',
    access: 'content:read',
    summary: 'How far the pictures are that an import names by their addresses, and which could not be had',
    params: byId,
    response: PictureProgress,
  },
  retryPictures: {
    method: 'POST',
    path: '/api/v1/imports/{id}/pictures/retry',
    access: 'content:write',
    summary: 'Fetches those pictures of an import again that could not be had',
    params: byId,
    response: PictureProgress,
  },
  createSource: {
    method: 'POST',
    path: '/api/v1/catalogue-sources',
    access: 'store:manage',
    summary: 'Adds an address whose file of products is read now, and again and again',
    body: CatalogueSourceDraft,
    response: CatalogueSource,
  },
  updateSource: {
    method: 'PUT',
    path: '/api/v1/catalogue-sources/{id}',
    access: 'store:manage',
    summary: 'Sets such an address anew; it is read whole at once',
    params: byId,
    body: CatalogueSourceDraft,
    response: CatalogueSource,
  },
  readSource: {
    method: 'POST',
    path: '/api/v1/catalogue-sources/{id}/read',
    access: 'content:write',
    summary: 'Reads such an address as soon as it can be',
    params: byId,
    response: 'none',
  },
  deleteSource: {
    method: 'DELETE',
    path: '/api/v1/catalogue-sources/{id}',
    access: 'store:manage',
    summary: 'Reads such an address no more; what it brought stays',
    params: byId,
    response: 'none',
  },
  tellStock: {
    method: 'POST',
    path: '/api/v1/stock',
    access: 'catalogue-key',
    summary:
      'Stock of products, by the key made in the console (Authorization: Bearer). The newest `at` stands, whatever comes late',
    body: z.strictObject({ items: z.array(StockTold).min(1).max(1000) }),
    largestBody: 256 * 1024,
    response: taken,
  },
  tellPrices: {
    method: 'POST',
    path: '/api/v1/prices',
    access: 'catalogue-key',
    summary: 'Prices of products, by the same key; in the currency of the shop',
    body: z.strictObject({ items: z.array(PriceTold).min(1).max(1000) }),
    largestBody: 256 * 1024,
    response: taken,
  },
  catalogueKeyState: {
    method: 'GET',
    path: '/api/v1/catalogue-key',
    access: 'store:manage',
    summary: 'Since when there is a key for systems that tell stock and prices; null when there is none',
    response: z.strictObject({ madeAt: Instant.nullable() }),
  },
  makeCatalogueKey: {
    method: 'POST',
    path: '/api/v1/catalogue-key',
    access: 'store:manage',
    summary: 'Makes the key by which a system tells stock and prices, and nothing else; the one before ends',
    response: z.strictObject({ key: z.string(), madeAt: Instant }),
  },
  dropCatalogueKey: {
    method: 'DELETE',
    path: '/api/v1/catalogue-key',
    access: 'store:manage',
    summary: 'Ends the key: no system tells stock or prices any more',
    response: 'none',
  },
});
