import { z } from 'zod';
import { Id, Instant, Name } from './id.ts';

/** Whose shape a file has. */
export const ImportFormat = z.enum([
  'vitrine-csv',
  'vitrine-json',
  'google-table',
  'google-xml',
  'shopify',
  'woocommerce',
  'json-ld',
]);
export type ImportFormat = z.infer<typeof ImportFormat>;

/** What a column of a file can be. There is none for what a product cost the shop: that never enters. */
export const ImportField = z.enum([
  'id',
  'name',
  'brand',
  'category',
  'department',
  'description',
  'price',
  'salePrice',
  'salePeriod',
  'saleFrom',
  'saleUntil',
  'wasPrice',
  'currency',
  'unit',
  'unitMeasure',
  'unitBase',
  'stock',
  'availability',
  'stockAt',
  'restockOn',
  'restockSource',
  'aisle',
  'bay',
  'storeCode',
  'picture',
  'gtin',
  'sensitive',
  'group',
  'groupName',
  'traits',
  'complements',
  'substitutes',
  'accessories',
  'howTos',
  'claim',
  'claimSource',
  'claimDate',
  'claimUntil',
  'claimAbout',
  'claimCertificate',
  'claimUrl',
  'rating',
  'reviewTitle',
  'reviewText',
  'reviewSource',
  'reviewDate',
  'elsewhere',
  'elsewherePrice',
  'elsewhereAt',
  'elsewhereUrl',
]);
export type ImportField = z.infer<typeof ImportField>;

export const MOST_COLUMNS = 200;
const Column = z.string().max(120);

/** Which column of the file is what. */
export const ImportMapping = z.partialRecord(ImportField, Column);
export type ImportMapping = z.infer<typeof ImportMapping>;

export const ImportOptions = z.strictObject({
  /** What becomes of products that the file does not name. */
  missing: z.enum(['keep', 'remove']).default('keep'),
  /** The code under which the file knows this shop; rows of other codes are shops nearby. Empty: all rows are this one. */
  storeCode: z.string().trim().max(64).default(''),
});
export type ImportOptions = z.infer<typeof ImportOptions>;

export const ImportState = z.enum([
  'reading',
  /** Read: it says what would change, and has changed nothing. */
  'ready',
  'applying',
  'applied',
  'undoing',
  'undone',
  'cancelled',
  'failed',
]);
export type ImportState = z.infer<typeof ImportState>;

/** Why a file as a whole could not be taken. A code never changes its meaning. */
export const ImportFault = z.enum([
  'empty',
  'not-text',
  'unknown-format',
  'too-large',
  'too-many-rows',
  'too-many-columns',
  'broken',
  'dangerous-xml',
  'no-id-column',
  'stopped',
]);
export type ImportFault = z.infer<typeof ImportFault>;

/** Why a row could not be taken. A code never changes its meaning. */
export const RowFault = z.enum([
  'missing',
  'too-long',
  'not-a-price',
  'negative',
  'too-large',
  'unknown-currency',
  'foreign-currency',
  'not-a-number',
  'not-a-date',
  'no-such-word',
  'twice',
  'unknown-product',
  'too-many-cells',
  'unreadable',
  'catalogue-full',
  'in-use',
]);
export type RowFault = z.infer<typeof RowFault>;

export const ImportCounts = z.strictObject({
  rows: z.int().min(0),
  new: z.int().min(0),
  changed: z.int().min(0),
  same: z.int().min(0),
  gone: z.int().min(0),
  bad: z.int().min(0),
  /** Rows that are no product: pictures, parents of variants, what is not published. */
  skipped: z.int().min(0),
});
export type ImportCounts = z.infer<typeof ImportCounts>;

export const CatalogueImport = z.strictObject({
  id: Id,
  name: Name,
  /** Null: somebody sent a file. */
  sourceId: Id.nullable(),
  /** Null until it is known. */
  format: ImportFormat.nullable(),
  columns: z.array(Column).max(MOST_COLUMNS),
  /** First cells of each column, to recognise it by. */
  examples: z.array(z.string().max(80)).max(MOST_COLUMNS),
  mapping: ImportMapping,
  options: ImportOptions,
  state: ImportState,
  fault: ImportFault.nullable(),
  /** In words, with the line where there is one. */
  faultDetail: z.string().max(300).nullable(),
  /** Of `total`, in bytes while it is read and in rows after that. */
  done: z.int().min(0),
  total: z.int().min(0),
  counts: ImportCounts,
  createdAt: Instant,
  endedAt: Instant.nullable(),
});
export type CatalogueImport = z.infer<typeof CatalogueImport>;

export const RowChange = z.enum(['new', 'changed', 'gone', 'bad']);
export type RowChange = z.infer<typeof RowChange>;

/** One row of a dry run. */
export const ImportRow = z.strictObject({
  /** Line of the file where it begins, or its place among the items of a JSON file; 0 for what is not in the file. */
  line: z.int().min(0),
  change: RowChange,
  productId: Id.nullable(),
  name: z.string().max(200),
  /** What would change, as people read it. */
  fields: z.array(
    z.strictObject({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
  fault: RowFault.nullable(),
  faultDetail: z.string().max(300).nullable(),
});
export type ImportRow = z.infer<typeof ImportRow>;
