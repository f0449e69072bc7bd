import type { ShopProduct, Trait } from '../../../shared/model/catalogue.ts';
import type { ImportField, RowFault } from '../../../shared/model/catalogue-import.ts';
import type { Offer } from '../../../shared/model/product-facts.ts';
import {
  type Cell,
  gtinOf,
  idOfNumber,
  readAvailability,
  readDay,
  readInstant,
  readQuantity,
  textOfHtml,
  wordsOf,
} from './cell-values.ts';
import { bad, checkCurrency, good, type Read, readPrice } from './price-text.ts';
import { factsOf, type RowFacts } from './row-facts.ts';
import { unitPriceOf } from './unit-price.ts';

/** What one row says of one product. What it does not say is absent, and stays as it is. */
export interface RowDraft {
  line: number;
  id: string;
  /** The id as it stands in the file. */
  number: string;
  product: Partial<Omit<ShopProduct, 'id' | 'goesWith' | 'stock' | 'stockAt' | 'stockSaid'>>;
  /** With a price: whether it is one for a while. */
  offer?: Offer | null;
  stock?: { storeCode: string; quantity: number | null; available: boolean; at: number | null };
  place?: { aisle?: string; bay?: string };
  /** The next delivery to a shop; `told` null: none is expected any more. */
  restock?: { storeCode: string; told: { on: string; source: string; at: number | null } | null };
  pictureUrl?: string;
  links?: Partial<Record<'complement' | 'substitute' | 'accessory' | 'how-to', string[]>>;
  /** What somebody says of it. */
  facts?: RowFacts;
}

export interface RowBad {
  line: number;
  number: string;
  fault: RowFault;
  detail: string;
  cells: readonly string[];
}

/** What it takes to understand a row. */
export interface Setting {
  /** The shop's, ISO 4217. */
  currency: string;
  /** The code by which the file knows this shop; empty: all rows are of this shop. */
  storeCode: string;
}

const MOST_LINKS = 20;

/** Takes one row at its word, or says what is wrong with it. */
export function draftOf(line: number, cell: Cell, setting: Setting): Read<RowDraft> {
  const number = wordsOf(cell('id'), 200);
  if (number === '') return bad('missing', 'It has no number to know the product by.');
  const currency = cell('currency') === '' ? good('') : checkCurrency(cell('currency'), setting.currency);
  if (!currency.ok) return currency;
  const price = priceOf(cell, setting.currency);
  if (!price.ok) return price;
  const stock = stockOf(cell, setting.storeCode);
  if (!stock.ok) return stock;
  const picture = cell('picture').split(/\s*,\s*(?=https?:)/)[0] ?? '';
  const isOwn = /^\/(media|catalogue)\/[A-Za-z0-9._/-]{1,180}$/.test(picture);
  const draft: RowDraft = {
    line,
    id: idOfNumber(number),
    number,
    product: { ...wordsIn(cell), ...price.value.product, ...(isOwn ? { picture } : {}) },
    ...(price.value.offer === undefined ? {} : { offer: price.value.offer }),
    ...(stock.value ? { stock: stock.value } : {}),
    ...(/^https?:\/\/[^\s@\\]{3,480}$/i.test(picture) ? { pictureUrl: picture } : {}),
  };
  const restock = restockOf(cell, setting.storeCode);
  if (!restock.ok) return restock;
  if (restock.value) draft.restock = restock.value;
  const place = placeOf(cell);
  if (place) draft.place = place;
  const links = linksOf(cell);
  if (links) draft.links = links;
  const facts = factsOf(draft.id, cell, setting.currency);
  if (!facts.ok) return facts;
  if (Object.keys(facts.value).length > 0) draft.facts = facts.value;
  return good(draft);
}

function wordsIn(cell: Cell): RowDraft['product'] {
  const words: RowDraft['product'] = {};
  const name = textOfHtml(cell('name'), 120);
  if (name !== '') words.name = name;
  const brand = wordsOf(cell('brand'), 80);
  if (brand !== '') words.brand = brand;
  const { category, department } = placeInShop(cell);
  if (category !== '') words.category = category;
  if (department !== '') words.department = department;
  const description = textOfHtml(cell('description'), 600);
  if (description !== '') words.description = description;
  const unit = wordsOf(cell('unit') || cell('unitMeasure'), 30);
  if (unit !== '') words.unit = unit;
  const gtin = gtinOf(cell('gtin'));
  if (gtin !== null) words.gtin = gtin;
  const sensitive = cell('sensitive').toLowerCase();
  if (sensitive !== '') words.sensitive = ['1', 'yes', 'true', 'x'].includes(sensitive);
  const group = cell('group');
  if (group !== '')
    words.group = {
      id: idOfNumber(group),
      name: wordsOf(cell('groupName'), 120) || name || wordsOf(group, 120),
    };
  const traits = traitsOf(cell('traits'));
  if (traits.length > 0) words.traits = traits;
  return words;
}

/** "Kitchen > Pots and pans > Woks" is in Woks, of the department Kitchen; of several such, the first counts. */
function placeInShop(cell: Cell): { category: string; department: string } {
  const path = textOfHtml(cell('category'), 2000).split('|')[0] ?? '';
  const levels = path.split('>').map((level) => wordsOf(level, 60));
  const named = levels.filter((level) => level !== '');
  // Where a path begins with the page that everything is below, it names no department.
  const own = named.length > 2 && /^home$/i.test(named[0] ?? '') ? named.slice(1) : named;
  const category = own.at(-1) ?? '';
  const said = wordsOf(cell('department'), 60) || (own.length > 1 ? (own[0] ?? '') : '');
  return { category, department: said === category ? '' : said };
}

/** "Size: 42|Colour: red". */
function traitsOf(text: string): Trait[] {
  return text
    .split('|')
    .flatMap((part) => {
      const at = part.indexOf(':');
      const [name, value] = [wordsOf(part.slice(0, Math.max(0, at)), 40), wordsOf(part.slice(at + 1), 60)];
      return value === '' ? [] : [{ name: name || 'Variant', value }];
    })
    .slice(0, 3);
}

/** A price in a row is the whole truth about the price: what was cheaper or dearer before is so no more. */
function priceOf(cell: Cell, currency: string): Read<Pick<RowDraft, 'product' | 'offer'>> {
  if (cell('price') === '') return good({ product: {} });
  const read = (field: ImportField) => (cell(field) === '' ? good(null) : readPrice(cell(field), currency));
  const regular = readPrice(cell('price'), currency);
  if (!regular.ok) return regular;
  const [sale, was] = [read('salePrice'), read('wasPrice')];
  if (!sale.ok) return sale;
  if (!was.ok) return was;
  const period = periodOf(cell);
  if (!period.ok) return period;
  const isOffer = sale.value !== null && sale.value < regular.value;
  const offer = isOffer ? { regularMinor: regular.value, saleMinor: sale.value ?? 0, ...period.value } : null;
  const unitPrice = unitPriceOf(regular.value, cell('unitMeasure'), cell('unitBase'));
  const before = was.value !== null && was.value > regular.value ? { wasMinor: was.value } : {};
  return good({
    product: { priceMinor: regular.value, currency, ...before, ...(unitPrice ? { unitPrice } : {}) },
    offer,
  });
}

function periodOf(cell: Cell): Read<Pick<Offer, 'from' | 'until'>> {
  const [start = '', end = ''] = cell('salePeriod').split('/');
  const read = (text: string) => (text.trim() === '' ? good(null) : readInstant(text));
  const from = read(cell('saleFrom') || start);
  if (!from.ok) return from;
  const until = read(cell('saleUntil') || end);
  if (!until.ok) return until;
  if (from.value !== null && until.value !== null && until.value <= from.value)
    return bad('not-a-date', 'The offer ends before it begins.');
  return good({ from: from.value, until: until.value });
}

function stockOf(cell: Cell, own: string): Read<RowDraft['stock'] | undefined> {
  const [stock, availability, stockAt] = [cell('stock'), cell('availability'), cell('stockAt')];
  if (stock === '' && availability === '') return good(undefined);
  const quantity = stock === '' ? good(null) : readQuantity(stock);
  if (!quantity.ok) return quantity;
  const said = availability === '' ? good((quantity.value ?? 0) > 0) : readAvailability(availability);
  if (!said.ok) return said;
  const at = stockAt === '' ? good(null) : readInstant(stockAt);
  if (!at.ok) return at;
  return good({
    storeCode: shopOf(cell, own),
    quantity: quantity.value,
    available: said.value && quantity.value !== 0,
    at: at.value,
  });
}

/** The shop that a row is about; empty for this one. */
function shopOf(cell: Cell, own: string): string {
  const code = wordsOf(cell('storeCode'), 64);
  return own === '' || code === own ? '' : code;
}

/** A day on which something comes is somebody's word: without who gave it, it is a promise of nobody's. */
function restockOf(cell: Cell, own: string): Read<RowDraft['restock'] | undefined> {
  const on = readDay(cell('restockOn'));
  if (!on.ok) return on;
  if (on.value === null) return good(undefined);
  const source = wordsOf(cell('restockSource'), 120);
  if (source === '')
    return bad('missing', `Who says that it is back on ${on.value}? Without a source it is not taken.`);
  const at = cell('stockAt') === '' ? good(null) : readInstant(cell('stockAt'));
  if (!at.ok) return at;
  return good({ storeCode: shopOf(cell, own), told: { on: on.value, source, at: at.value } });
}

function placeOf(cell: Cell): RowDraft['place'] {
  const [aisle, bay] = [wordsOf(cell('aisle'), 12), wordsOf(cell('bay'), 12)];
  if (aisle === '' && bay === '') return undefined;
  return { ...(aisle === '' ? {} : { aisle }), ...(bay === '' ? {} : { bay }) };
}

function linksOf(cell: Cell): RowDraft['links'] {
  const fields = [
    ['complement', 'complements'],
    ['substitute', 'substitutes'],
    ['accessory', 'accessories'],
    ['how-to', 'howTos'],
  ] as const;
  const links = fields.flatMap(([kind, field]) => {
    const numbers = cell(field)
      .split('|')
      .map((one) => one.trim());
    const ids = [...new Set(numbers.filter(Boolean).map(idOfNumber))].slice(0, MOST_LINKS);
    return ids.length > 0 ? [[kind, ids] as const] : [];
  });
  return links.length > 0 ? Object.fromEntries(links) : undefined;
}
