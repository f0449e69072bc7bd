import { isObject, type Json, type JsonObject } from './json.ts';
import { type KeyedRow, tableOf } from './keyed-rows.ts';
import { readLinkedData } from './linked-data.ts';
import { BadFile, type RawTable } from './raw-row.ts';

/** Items that are taken apart; beyond it nobody means a shop. */
const MOST_ITEMS = 200_000;

/**
 * Our own JSON (`{"products": [...]}` or a list), or schema.org products as JSON-LD, also within an HTML page.
 *
 * @throws {BadFile}
 */
export function readJson(text: string): RawTable & { isLinkedData: boolean } {
  const documents = /^\s*</.test(text) ? scriptsOf(text) : [parsed(text)];
  if (documents.length === 0) throw new BadFile('unknown-format', 'There is no JSON-LD in this page.');
  const isLinkedData = documents.some(saysWhatItIs);
  const items = isLinkedData ? readLinkedData(documents) : ownItems(documents[0] ?? null);
  if (items.length === 0) throw new BadFile('empty', 'There is no product in it.');
  if (items.length > MOST_ITEMS) throw new BadFile('too-many-rows', `At most ${MOST_ITEMS} are taken.`);
  return { ...tableOf(items), isLinkedData };
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw new BadFile(
      'broken',
      `It is no JSON: ${error instanceof Error ? error.message.slice(0, 200) : ''}`,
    );
  }
}

function scriptsOf(page: string): Json[] {
  const scripts = page.matchAll(
    /<script[^>]*type\s*=\s*["']?application\/ld\+json["']?[^>]*>([\s\S]*?)<\/script/gi,
  );
  return [...scripts].map(([, json]) => parsed(json ?? ''));
}

function saysWhatItIs(value: Json): boolean {
  const first = Array.isArray(value) ? value[0] : value;
  return isObject(first) && ('@context' in first || '@graph' in first || '@type' in first);
}

function ownItems(value: Json): KeyedRow[] {
  const list = isObject(value) ? value['products'] : value;
  if (!Array.isArray(list))
    throw new BadFile('unknown-format', 'It is neither a list nor {"products": [...]}.');
  return list
    .slice(0, MOST_ITEMS + 1)
    .flatMap((item, at) => [item, ...factsIn(item)].map((one) => ({ line: at + 1, ...cellsOf(one) })));
}

/** What our own JSON nests, by the list that it stands in: each becomes a row of its own, with columns as in our CSV. */
const NESTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  claims: {
    text: 'claim',
    source: 'claim source',
    date: 'claim date',
    until: 'claim until',
    about: 'claim about',
    certificate: 'claim certificate',
    url: 'claim url',
  },
  reviews: {
    rating: 'rating',
    title: 'review title',
    text: 'review text',
    source: 'review source',
    date: 'review date',
  },
  elsewhere: { shop: 'elsewhere', price: 'elsewhere price', at: 'elsewhere at', url: 'elsewhere url' },
};

function factsIn(item: Json): JsonObject[] {
  if (!isObject(item)) return [];
  return Object.entries(NESTED).flatMap(([list, names]) => {
    const facts = item[list];
    if (!Array.isArray(facts)) return [];
    return facts.map((fact): JsonObject => {
      const told = isObject(fact) ? Object.entries(fact) : [];
      return {
        id: item['id'] ?? '',
        ...Object.fromEntries(told.flatMap(([key, value]) => (names[key] ? [[names[key], value]] : []))),
      };
    });
  });
}

function cellsOf(item: Json): Pick<KeyedRow, 'values' | 'broken'> {
  const values = new Map<string, string>();
  if (!isObject(item)) return { values, broken: 'It is no object.' };
  for (const [name, value] of Object.entries(item))
    if (!(name in NESTED && Array.isArray(value))) values.set(name.slice(0, 100), cellOf(value));
  return { values };
}

/** Lists become words with bars between them, as in our CSV. */
function cellOf(value: Json): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(cellOf).join('|');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
