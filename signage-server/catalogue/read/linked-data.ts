import { isObject, type Json, type JsonObject } from './json.ts';
import type { KeyedRow } from './keyed-rows.ts';

/** How deep lists and graphs are followed. */
const DEEPEST = 8;
const GTINS = ['gtin13', 'gtin14', 'gtin12', 'gtin8', 'gtin', 'isbn'] as const;

/** The products of schema.org documents, whether alone, in a list, in a graph or as variants of a group. */
export function readLinkedData(documents: readonly Json[]): KeyedRow[] {
  const rows: KeyedRow[] = [];
  const add = (product: JsonObject, group: JsonObject | null) =>
    rows.push({ line: rows.length + 1, values: valuesOf(product, group) });
  const walk = (value: Json | undefined, levels: number): void => {
    if (levels === 0) return;
    if (Array.isArray(value)) for (const one of value) walk(one, levels);
    if (!isObject(value)) return;
    if (is(value, 'ProductGroup')) for (const one of listOf(value['hasVariant'])) add(one, value);
    else if (is(value, 'Product')) add(value, null);
    else for (const key of ['@graph', 'itemListElement', 'item', 'mainEntity']) walk(value[key], levels - 1);
  };
  for (const document of documents) walk(document, DEEPEST);
  return rows;
}

function valuesOf(product: JsonObject, group: JsonObject | null): Map<string, string> {
  const of = (key: string) => product[key] ?? group?.[key];
  const offer = listOf(of('offers')).flatMap((one) => {
    const inner = listOf(one['offers']);
    return inner.length > 0 ? inner : [one];
  })[0];
  const values = new Map<string, string>([
    [
      'id',
      textOf(product['sku']) || textOf(product['productID']) || textOf(product['@id']) || gtinOf(product),
    ],
    ['name', textOf(of('name'))],
    ['brand', textOf(of('brand'))],
    ['category', textOf(of('category'))],
    ['description', textOf(of('description'))],
    ['price', textOf(offer?.['price'] ?? offer?.['lowPrice'])],
    ['currency', textOf(offer?.['priceCurrency'])],
    ['availability', textOf(offer?.['availability'])],
    ['picture', textOf(of('image'))],
    ['gtin', gtinOf(product)],
    ['unit', textOf(of('size'))],
    ['complements', idsOf(of('isRelatedTo'))],
    ['substitutes', idsOf(of('isSimilarTo'))],
    ['group', group ? textOf(group['productGroupID']) || textOf(group['@id']) : ''],
    ['group_name', group ? textOf(group['name']) : ''],
    ['traits', group ? traitsOf(product) : ''],
  ]);
  return values;
}

function traitsOf(product: JsonObject): string {
  return ['color', 'size', 'material']
    .flatMap((name) => (textOf(product[name]) ? [`${name}: ${textOf(product[name])}`] : []))
    .join('|');
}

function gtinOf(product: JsonObject): string {
  return GTINS.map((key) => textOf(product[key])).find((found) => found !== '') ?? '';
}

function idsOf(value: Json | undefined): string {
  return listOf(value)
    .map((one) => textOf(one['sku']) || textOf(one['productID']) || textOf(one['@id']))
    .filter(Boolean)
    .join('|');
}

/** Words of a value that may be a word, a list of such, or a thing with a name or an address. */
function textOf(value: Json | undefined): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
  if (Array.isArray(value)) return textOf(value[0]);
  if (!isObject(value)) return '';
  return textOf(
    value['name'] ?? value['url'] ?? value['contentUrl'] ?? value['@value'] ?? value['@id'] ?? '',
  );
}

function listOf(value: Json | undefined): JsonObject[] {
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}

function is(value: JsonObject, type: string): boolean {
  const types = value['@type'];
  return (Array.isArray(types) ? types : [types]).some(
    (one) => typeof one === 'string' && one.replace(/^https?:\/\/schema\.org\//, '') === type,
  );
}
