import type { ImportField, ImportFormat, ImportMapping } from '../../../shared/model/catalogue-import.ts';
import { isCost } from './raw-row.ts';

type Names = Partial<Record<ImportField, readonly string[]>>;

/** Columns by which a format's tables are told, and what its columns are called, the likeliest first. */
interface Format {
  marks: readonly string[];
  names: Names;
}

const OWN: Names = {
  id: [
    'id',
    'sku',
    'product id',
    'article',
    'item number',
    'artikelnummer',
    'artikelnr',
    'référence',
    'referencia',
  ],
  name: [
    'name',
    'title',
    'product',
    'product name',
    'bezeichnung',
    'artikel',
    'artikelname',
    'produkt',
    'nom',
    'nombre',
  ],
  brand: ['brand', 'vendor', 'manufacturer', 'marke', 'hersteller', 'marque', 'marca'],
  category: [
    'category',
    'product type',
    'type',
    'department',
    'kategorie',
    'warengruppe',
    'artikelgruppe',
    'catégorie',
    'rayon',
    'categoría',
  ],
  department: [
    'department',
    'top category',
    'abteilung',
    'bereich',
    'hauptwarengruppe',
    'département',
    'sección',
  ],
  description: ['description', 'text', 'beschreibung'],
  price: ['price', 'selling price', 'preis', 'verkaufspreis', 'prix', 'precio'],
  salePrice: ['sale price', 'offer price', 'aktionspreis', 'angebotspreis'],
  saleFrom: ['sale from'],
  saleUntil: ['sale until'],
  wasPrice: [
    'was',
    'was price',
    'compare at price',
    'old price',
    'rrp',
    'alter preis',
    'uvp',
    'ancien prix',
    'precio anterior',
  ],
  currency: ['currency', 'währung'],
  unit: ['unit', 'size text', 'pack', 'einheit', 'inhalt'],
  unitMeasure: ['unit pricing measure'],
  unitBase: ['unit pricing base measure'],
  stock: ['stock', 'quantity', 'qty', 'inventory', 'bestand', 'lagerbestand', 'existencias'],
  availability: ['availability', 'in stock'],
  stockAt: ['stock at', 'counted at'],
  restockOn: ['restock on', 'restock date', 'back on', 'back in stock', 'liefertermin', 'wieder da am'],
  restockSource: ['restock source', 'restock told by', 'lieferant', 'supplier'],
  aisle: ['aisle', 'gang'],
  bay: ['bay', 'shelf', 'regal'],
  storeCode: ['store code', 'store'],
  picture: ['picture', 'image', 'image link', 'image url', 'bild'],
  gtin: ['gtin', 'ean', 'barcode', 'upc', 'gtin13'],
  sensitive: ['sensitive'],
  group: ['group', 'item group id'],
  groupName: ['group name'],
  traits: ['traits', 'variant'],
  complements: ['goes with', 'complements', 'cross sells'],
  substitutes: ['substitutes', 'alternatives'],
  accessories: ['accessories'],
  howTos: ['how tos'],
  claim: ['claim'],
  claimSource: ['claim source'],
  claimDate: ['claim date'],
  claimUntil: ['claim until'],
  claimAbout: ['claim about'],
  claimCertificate: ['claim certificate', 'certificate'],
  claimUrl: ['claim url'],
  rating: ['rating', 'stars'],
  reviewTitle: ['review title'],
  reviewText: ['review text', 'review'],
  reviewSource: ['review source'],
  reviewDate: ['review date'],
  elsewhere: ['elsewhere', 'other shop'],
  elsewherePrice: ['elsewhere price', 'other price'],
  elsewhereAt: ['elsewhere at'],
  elsewhereUrl: ['elsewhere url'],
};

const GOOGLE: Names = {
  id: ['id', 'itemid', 'item id'],
  name: ['title'],
  brand: ['brand'],
  category: ['product type', 'google product category'],
  description: ['description', 'summary', 'content'],
  price: ['price'],
  salePrice: ['sale price'],
  salePeriod: ['sale price effective date'],
  unitMeasure: ['unit pricing measure'],
  unitBase: ['unit pricing base measure'],
  stock: ['quantity'],
  availability: ['availability'],
  storeCode: ['store code'],
  picture: ['image link'],
  gtin: ['gtin'],
  group: ['item group id'],
  traits: ['Vitrine: traits'],
};

/** The first names are today's dialect, the second those of exports before 2024. */
const SHOPIFY: Names = {
  id: ['Vitrine: number'],
  name: ['Vitrine: name'],
  brand: ['vendor'],
  category: ['type', 'product category'],
  description: ['description', 'body (html)'],
  price: ['price', 'variant price'],
  wasPrice: ['compare-at price', 'variant compare at price'],
  stock: ['inventory quantity', 'variant inventory qty'],
  gtin: ['barcode', 'variant barcode'],
  picture: ['variant image url', 'variant image', 'product image url', 'image src'],
  unitMeasure: ['Vitrine: measure'],
  unitBase: ['Vitrine: base measure'],
  group: ['Vitrine: group'],
  groupName: ['title'],
  traits: ['Vitrine: traits'],
};

const WOO: Names = {
  id: ['Vitrine: number'],
  name: ['name'],
  brand: ['brands', 'brand'],
  category: ['Vitrine: category', 'categories'],
  description: ['short description', 'description'],
  price: ['regular price'],
  salePrice: ['sale price'],
  saleFrom: ['date sale price starts'],
  saleUntil: ['date sale price ends'],
  stock: ['stock'],
  availability: ['in stock?'],
  picture: ['images'],
  gtin: ['gtin, upc, ean, or isbn'],
  group: ['Vitrine: group'],
  groupName: ['Vitrine: group name'],
  traits: ['Vitrine: traits'],
  complements: ['Vitrine: complements'],
  substitutes: ['Vitrine: substitutes'],
};

/** In this order: each is told from those after it. */
const FORMATS: Readonly<Record<ImportFormat, Format>> = {
  shopify: { marks: ['handle', 'url handle'], names: SHOPIFY },
  woocommerce: { marks: ['in stock?', 'regular price'], names: WOO },
  'google-table': {
    marks: ['image link', 'item group id', 'store code', 'google product category', 'itemid'],
    names: { ...OWN, ...GOOGLE },
  },
  'google-xml': { marks: [], names: { ...OWN, ...GOOGLE } },
  'json-ld': { marks: [], names: OWN },
  'vitrine-json': { marks: [], names: OWN },
  'vitrine-csv': { marks: [], names: OWN },
};

const TABLES = ['shopify', 'woocommerce', 'google-table'] as const;

/** `Image_Link`, `image link` and `image-link` are one name; that of a made column stays as it is. */
function plain(name: string): string {
  if (name.startsWith('Vitrine: ')) return name;
  return name
    .trim()
    .toLowerCase()
    .replace(/^g:/, '')
    .replaceAll(/[\s_-]+/g, ' ');
}

/** Whose table this is, by its columns; our own where nothing tells it from that. */
export function formatOfTable(columns: readonly string[]): ImportFormat {
  const names = new Set(columns.map(plain));
  return (
    TABLES.find((format) => FORMATS[format].marks.some((mark) => names.has(plain(mark)))) ?? 'vitrine-csv'
  );
}

/** Which column is what, as far as their names say. */
export function usualMapping(format: ImportFormat, columns: readonly string[]): ImportMapping {
  const byName = new Map(columns.map((column) => [plain(column), column]));
  const mapping: ImportMapping = {};
  for (const [field, names] of Object.entries(FORMATS[format].names) as [ImportField, readonly string[]][]) {
    const found = names.map((name) => byName.get(plain(name))).find((column) => column !== undefined);
    if (found !== undefined && !isCost(found)) mapping[field] = found;
  }
  // A shop that has one level alone may call it either.
  if (mapping.department === mapping.category) delete mapping.department;
  return mapping;
}
