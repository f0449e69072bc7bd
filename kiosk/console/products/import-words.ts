import type {
  CatalogueImport,
  ImportFault,
  ImportField,
  ImportFormat,
  ImportState,
} from '../../../shared/model/catalogue-import.ts';
import type { CatalogueSource } from '../../../shared/model/catalogue-source.ts';
import type { PictureFault } from '../../../shared/model/product-pictures.ts';
import { count, momentText } from '../parts/moments.ts';

export const FORMAT_WORDS: Readonly<Record<ImportFormat, string>> = {
  'vitrine-csv': 'Our own CSV, or one like it',
  'vitrine-json': 'Our own JSON',
  'google-table': 'Google Merchant feed (table)',
  'google-xml': 'Google Merchant feed (XML)',
  shopify: 'Shopify',
  woocommerce: 'WooCommerce',
  'json-ld': 'schema.org (JSON-LD)',
};

export const STATE_WORDS: Readonly<Record<ImportState, string>> = {
  reading: 'Being read',
  ready: 'Waits for you',
  applying: 'Being applied',
  applied: 'Applied',
  undoing: 'Being taken back',
  undone: 'Taken back',
  cancelled: 'Stopped',
  failed: 'Not taken',
};

export const STATE_TONES: Readonly<Record<ImportState, 'info' | 'success' | 'danger' | 'warning'>> = {
  reading: 'info',
  ready: 'warning',
  applying: 'info',
  applied: 'success',
  undoing: 'info',
  undone: 'info',
  cancelled: 'info',
  failed: 'danger',
};

/** What a file was refused for, and what to do. */
export const FAULT_WORDS: Readonly<Record<ImportFault, string>> = {
  empty: 'There is nothing in this file.',
  'not-text': 'This is not a file of text.',
  'unknown-format': 'This is no file of products that can be read.',
  'too-large': 'This file is too large.',
  'too-many-rows': 'This file has too many rows.',
  'too-many-columns': 'This file has too many columns.',
  broken: 'This file is broken.',
  'dangerous-xml': 'This file holds what could do harm.',
  'no-id-column': 'No column was recognised as the number of a product.',
  stopped: 'It was stopped.',
};

/** Fields in the order in which they are mapped, in three parts. */
export const FIELD_PARTS: readonly (readonly [heading: string, fields: readonly ImportField[]])[] = [
  [
    'What it is',
    ['id', 'name', 'brand', 'department', 'category', 'description', 'picture', 'gtin', 'unit', 'sensitive'],
  ],
  [
    'What it costs',
    [
      'price',
      'wasPrice',
      'salePrice',
      'salePeriod',
      'saleFrom',
      'saleUntil',
      'currency',
      'unitMeasure',
      'unitBase',
    ],
  ],
  [
    'Where it is',
    ['stock', 'availability', 'stockAt', 'restockOn', 'restockSource', 'aisle', 'bay', 'storeCode'],
  ],
  [
    'What it belongs to',
    ['group', 'groupName', 'traits', 'complements', 'substitutes', 'accessories', 'howTos'],
  ],
  [
    'What is stated of it',
    ['claim', 'claimSource', 'claimDate', 'claimUntil', 'claimAbout', 'claimCertificate', 'claimUrl'],
  ],
  ['What buyers wrote', ['rating', 'reviewTitle', 'reviewText', 'reviewSource', 'reviewDate']],
  ['What it costs elsewhere', ['elsewhere', 'elsewherePrice', 'elsewhereAt', 'elsewhereUrl']],
];

export const FIELD_WORDS: Readonly<Record<ImportField, string>> = {
  id: 'Number',
  name: 'Name',
  brand: 'Brand',
  category: 'Category',
  department: 'Department that the category is in',
  description: 'Description',
  price: 'Price',
  salePrice: 'Offer price',
  salePeriod: 'Days of the offer',
  saleFrom: 'Offer from',
  saleUntil: 'Offer until',
  wasPrice: 'Price before',
  currency: 'Currency',
  unit: 'Unit',
  unitMeasure: 'Measure',
  unitBase: 'Measure that prices are told by',
  stock: 'Pieces in stock',
  availability: 'Whether there is any',
  stockAt: 'Counted at',
  restockOn: 'There is some again on',
  restockSource: 'Who says so',
  aisle: 'Aisle',
  bay: 'Bay',
  storeCode: 'Code of the shop',
  picture: 'Picture',
  gtin: 'Barcode',
  sensitive: 'Sensitive',
  group: 'Group of variants',
  groupName: 'Name of the group',
  traits: 'What tells variants apart',
  complements: 'Goes with',
  substitutes: 'Instead of it',
  accessories: 'Accessories',
  howTos: 'How-tos',
  claim: 'Claim',
  claimSource: 'Who states it',
  claimDate: 'Stated on',
  claimUntil: 'Holds until',
  claimAbout: 'What it is about',
  claimCertificate: 'Number of the certificate',
  claimUrl: 'Where it can be read',
  rating: 'Rating, 1 to 5',
  reviewTitle: 'Title of the review',
  reviewText: 'Review',
  reviewSource: 'Where it was written',
  reviewDate: 'Written on',
  elsewhere: 'Other shop',
  elsewherePrice: 'Its price',
  elsewhereAt: 'Price seen at',
  elsewhereUrl: 'Where it was seen',
};

/** "12 new, 3 changed, 1 not taken". */
export function countsText({ counts }: CatalogueImport): string {
  const parts = [
    counts.new > 0 ? `${counts.new} new` : '',
    counts.changed > 0 ? `${counts.changed} changed` : '',
    counts.gone > 0 ? `${counts.gone} taken away` : '',
    counts.same > 0 ? `${counts.same} as before` : '',
    counts.bad > 0 ? `${counts.bad} not taken` : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : count(counts.rows, 'row');
}

/**
 * Which column nothing was recognised as, where rows are refused for want of it: what is new needs a name and a price.
 * Null: it is not for that.
 */
export function missingText({ counts, columns, mapping }: CatalogueImport): string | null {
  if (counts.bad === 0 || columns.length === 0 || mapping.id === undefined) return null;
  const missing = (['name', 'price'] as const).filter((field) => mapping[field] === undefined);
  if (missing.length === 0) return null;
  const words = missing
    .map((field) => (field === 'name' ? 'names of products' : 'prices'))
    .join(', nor as the ');
  return `No column was recognised as the ${words}, and what is new needs both. Say below which column it is, and the file is read again; what is in the shop already can be changed without.`;
}

export const PICTURE_FAULTS: Readonly<Record<PictureFault, string>> = {
  'address-refused': 'This server may not call that address. It must be public, and https.',
  'host-unknown': 'There is no such host.',
  unreachable: 'It did not answer in time.',
  'bad-answer': 'It answered that it has nothing.',
  'too-large': 'It is larger than 15 MB.',
  'no-picture': 'It is no JPEG, PNG, WebP or AVIF that stands still.',
  damaged: 'The picture is damaged, or has too many pixels.',
  'disk-full': 'The disk of the server is full.',
};

const SOURCE_FAULTS: Readonly<Record<NonNullable<CatalogueSource['fault']>, string>> = {
  'address-refused': 'This server may not call that address. It must be public, and https.',
  'host-unknown': 'There is no such host.',
  unreachable: 'It did not answer in time.',
  'bad-answer': 'It answered that it has nothing.',
  'too-large': 'It sends more than 100 MB, or packs what it sends.',
  unreadable: 'What it sent could not be taken: see the import.',
  held: 'It would change very much. Look at its import, and apply it if it is right.',
};

/** How the last reading of an address went. */
export function sourceText(source: CatalogueSource, zone: string): string {
  const { fault, readAt, nextAt } = source;
  const next = `Next: ${momentText(nextAt, zone)}.`;
  if (fault !== null) return `${SOURCE_FAULTS[fault]} ${next}`;
  return readAt === null ? 'It has not been read yet.' : `Last read ${momentText(readAt, zone)}. ${next}`;
}

export const RHYTHM_WORDS: Readonly<Record<CatalogueSource['everyMinutes'], string>> = {
  15: 'Every 15 minutes',
  60: 'Every hour',
  360: 'Every six hours',
  1440: 'Every day',
};
