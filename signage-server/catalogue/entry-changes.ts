import type { ImportRow } from '../../shared/model/catalogue-import.ts';
import type { Claim } from '../../shared/model/product-facts.ts';
import type { Entry } from '../storage/catalogue-entries.ts';
import { NO_PICTURE } from './merge-draft.ts';
import { currencyDigits } from './read/currency-digits.ts';

type Changes = ImportRow['fields'];

const formats = new Map<string, (minor: number) => string>();

/** Making a format takes a hundred times as long as using one, and 50,000 products have prices. */
function moneyIn(currency: string): (minor: number) => string {
  const known = formats.get(currency);
  if (known) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const made = (minor: number) => format.format(minor / 10 ** currencyDigits(currency));
  formats.set(currency, made);
  return made;
}

/** A product in words, by what each of them is called. */
function wordsOf({ product, offer, stock, links, pictureUrl, facts }: Entry): Record<string, string> {
  const money = moneyIn(product.currency);
  const here = stock.find(({ storeCode }) => storeCode === '');
  return {
    Name: product.name,
    Brand: product.brand,
    Category: product.category,
    Department: product.department ?? '',
    Description: product.description,
    Price: money(product.priceMinor),
    'Price before': product.wasMinor === undefined ? '' : money(product.wasMinor),
    Offer: offer ? `${money(offer.saleMinor)} instead of ${money(offer.regularMinor)}${periodOf(offer)}` : '',
    'Unit price': product.unitPrice ? `${money(product.unitPrice.minor)} per ${product.unitPrice.per}` : '',
    Unit: product.unit,
    Stock: here ? quantityOf(here) : '',
    'Back on': here?.restock ? `${here.restock.on} (${here.restock.source})` : '',
    Elsewhere: stock
      .filter(({ storeCode }) => storeCode !== '')
      .map((fact) => `${fact.storeCode}: ${quantityOf(fact)}`)
      .join(', '),
    Aisle: product.aisle,
    Bay: product.bay,
    Barcode: product.gtin ?? '',
    Sensitive: product.sensitive ? 'yes' : '',
    Group: product.group?.name ?? '',
    Variant: (product.traits ?? []).map(({ name, value }) => `${name}: ${value}`).join(', '),
    Links: links.map(({ kind, target }) => `${kind} ${target}`).join(', '),
    Picture: pictureUrl ?? (product.picture === NO_PICTURE ? '' : product.picture),
    Claims: (facts?.claims ?? []).map(claimWords).join('; '),
    Reviews: (facts?.reviews ?? [])
      .map(({ rating, source, title }) => `${rating} of 5, ${source}${title && `: ${title}`}`)
      .join('; '),
    'Elsewhere it costs': (facts?.elsewhere ?? [])
      .map(({ source, priceMinor, seenAt }) => `${money(priceMinor)} at ${source}, ${momentOf(seenAt)}`)
      .join('; '),
  };
}

function claimWords({ text, source, statedOn, validUntil, certificate }: Claim): string {
  const until = validUntil === null ? '' : `, until ${validUntil}`;
  return `${text} (${source}, ${statedOn}${until}${certificate === null ? '' : `, ${certificate}`})`;
}

function momentOf(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace('T', ' ');
}

function quantityOf({ quantity, available }: Entry['stock'][number]): string {
  return quantity === null ? (available ? 'some, not counted' : 'none') : String(quantity);
}

function periodOf({ from, until }: NonNullable<Entry['offer']>): string {
  return `${from === null ? '' : ` from ${momentOf(from)}`}${until === null ? '' : ` until ${momentOf(until)}`}`;
}

/** What is different, as people read it. When a stock was true is not a difference. */
export function changesBetween(before: Entry | null, after: Entry | null): Changes {
  const [was, is] = [before ? wordsOf(before) : {}, after ? wordsOf(after) : {}];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names
    .filter((name) => (was[name] ?? '') !== (is[name] ?? ''))
    .map((field) => ({ field, before: was[field] || null, after: is[field] || null }));
}
