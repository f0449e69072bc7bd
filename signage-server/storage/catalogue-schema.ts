import type { ImportFormat, ImportState, RowChange, RowFault } from '../../shared/model/catalogue-import.ts';
import type { ClaimAbout, LinkKind, ProductLink } from '../../shared/model/product-facts.ts';
import type { PictureFault } from '../../shared/model/product-pictures.ts';
import type { PolledAddressTable } from './polled-address-schema.ts';

export interface CatalogueTables {
  catalogue_state: CatalogueStateTable;
  catalogue_import: CatalogueImportTable;
  import_row: ImportRowTable;
  /** `content` is the CatalogueSourceDraft, `fault` a CatalogueSourceFault. */
  catalogue_source: PolledAddressTable;
  offer: OfferTable;
  stock: StockTable;
  product_picture: ProductPictureTable;
  product_link: ProductLinkTable;
  claim: ClaimTable;
  price_elsewhere: PriceElsewhereTable;
  product_edit: ProductEditTable;
  review: ReviewTable;
  how_to: HowToTable;
  guide: GuideTable;
  commitment: CommitmentTable;
  purchase: PurchaseTable;
}

/** One row. Its revision is another random text after every change of what the catalogue says. */
export interface CatalogueStateTable {
  id: 'catalogue';
  revision: string;
  changed_at: number;
  /** SHA-256 of the key by which the shop's own systems tell stock and prices; null: there is none. */
  key_hash: string | null;
  key_made_at: number | null;
}

/** `content` holds columns, examples, mapping, options and counts, as JSON. */
export interface CatalogueImportTable {
  id: string;
  name: string;
  source_id: string | null;
  format: ImportFormat | null;
  state: ImportState;
  fault: string | null;
  content: string;
  done: number;
  total: number;
  created_at: number;
  ended_at: number | null;
}

/** A row that changes something, or cannot be taken. `before` and `after` are whole {@link Entry}s as JSON. */
export interface ImportRowTable {
  import_id: string;
  /** In the order of the file, from 1. */
  seq: number;
  line: number;
  /** `fresh`: nothing but the time at which it was true. */
  change: RowChange | 'fresh';
  product_id: string | null;
  name: string;
  before: string | null;
  after: string | null;
  fault: RowFault | null;
  fault_detail: string | null;
  /** Of a row that cannot be taken, as JSON, so that it can be given back. */
  cells: string | null;
}

/** A price for a while, beside the regular one. */
export interface OfferTable {
  product_id: string;
  regular_minor: number;
  sale_minor: number;
  valid_from: number | null;
  valid_until: number | null;
  /** When the price has to change next; null: never. */
  next_at: number | null;
}

/** Per shop; the shop of this server has the empty code, and what its products say of stock is written from here. */
export interface StockTable {
  product_id: string;
  store_code: string;
  quantity: number | null;
  available: number;
  at: number;
  aisle: string;
  bay: string;
  /** Calendar date of the next delivery, who told it and when; all null: nobody has. */
  restock_on: string | null;
  restock_source: string | null;
  restock_told_at: number | null;
}

/** Where a product's picture is to be fetched. */
export interface ProductPictureTable {
  product_id: string;
  url: string;
  /** When it is fetched (again); null: it is there, or given up. */
  next_at: number | null;
  failures: number;
  fault: PictureFault | null;
  /** The file that came of it. */
  sha256: string | null;
  /** The import that named it; null: none did. */
  import_id: string | null;
}

export interface ProductLinkTable {
  product_id: string;
  kind: LinkKind;
  target: string;
  origin: ProductLink['origin'];
  rank: number;
}

export interface ClaimTable {
  id: string;
  product_id: string;
  text: string;
  source: string;
  url: string | null;
  stated_on: string;
  valid_until: string | null;
  about: ClaimAbout;
  certificate: string | null;
}

export interface ReviewTable {
  id: string;
  product_id: string;
  rating: number;
  title: string;
  text: string;
  source: string;
  written_at: number;
  is_sample: number;
}

/** The last change of a product by hand. `before` and `after` are whole {@link Entry}s as JSON. */
export interface ProductEditTable {
  product_id: string;
  before: string;
  after: string;
  at: number;
}

/** What another shop asked for a product when somebody looked. */
export interface PriceElsewhereTable {
  product_id: string;
  /** Name of that shop. */
  source: string;
  price_minor: number;
  url: string | null;
  seen_at: number;
}

/** `content` is the HowTo as JSON. */
export interface HowToTable {
  id: string;
  content: string;
  is_sample: number;
}

/** `content` is the Commitment as JSON. */
export interface CommitmentTable {
  id: string;
  content: string;
}

/** `content` is the Guide as JSON. */
export interface GuideTable {
  id: string;
  content: string;
  is_sample: number;
}

/** What was bought together. */
export interface PurchaseTable {
  id: string;
  basket_id: string;
  shopper: string | null;
  product_id: string;
  quantity: number;
  bought_at: number;
  is_sample: number;
  /** How many of it were brought back, as far as a till has told. */
  returned: number;
}
