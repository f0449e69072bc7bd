import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import type { Offer, Restock } from '../../../shared/model/product-facts.ts';
import { majorOf, minorOf } from '../media/money-input.ts';
import { instantOfWall, wallText } from '../parts/wall-time.ts';

/** What can be set of a product by hand; amounts as they are read, and NaN where nothing is typed. */
export interface ProductDraft {
  number: string;
  name: string;
  department: string;
  category: string;
  brand: string;
  description: string;
  unit: string;
  gtin: string;
  price: number;
  was: number;
  offer: number;
  /** By the shop's clock, as date-and-time fields take it; empty: from now on, and for good. */
  offerFrom: string;
  offerUntil: string;
  stock: number;
  /** The day of the next delivery, and who told it; empty: nobody has. */
  restockOn: string;
  restockSource: string;
  aisle: string;
  bay: string;
  group: string;
  /** One on a line: "Size: 28 cm". */
  traits: string;
  sensitive: boolean;
}

export const FRESH: ProductDraft = {
  number: '',
  name: '',
  department: '',
  category: '',
  brand: '',
  description: '',
  unit: '',
  gtin: '',
  price: Number.NaN,
  was: Number.NaN,
  offer: Number.NaN,
  offerFrom: '',
  offerUntil: '',
  stock: Number.NaN,
  restockOn: '',
  restockSource: '',
  aisle: '',
  bay: '',
  group: '',
  traits: '',
  sensitive: false,
};

/** Where the shop is, and what it counts in. */
export interface Ground {
  zone: string;
  /** ISO 4217. */
  currency: string;
}

/** A product as it is changed. */
export function draftOf(
  product: ShopProduct,
  { offer, restock }: { offer: Offer | null; restock: Restock | null },
  { zone, currency }: Ground,
): ProductDraft {
  const amount = (minor: number | undefined) =>
    minor === undefined ? Number.NaN : Number(majorOf(minor, currency, 'en'));
  const moment = (at: number | null) => (at === null ? '' : wallText(at, zone));
  const { stock, stockAt, stockSaid, priceMinor, wasMinor, traits = [] } = product;
  return {
    number: product.id,
    name: product.name,
    department: product.department ?? '',
    category: product.category,
    brand: product.brand,
    description: product.description,
    unit: product.unit,
    gtin: product.gtin ?? '',
    price: amount(offer?.regularMinor ?? priceMinor),
    was: amount(offer ? undefined : wasMinor),
    offer: amount(offer?.saleMinor),
    offerFrom: moment(offer?.from ?? null),
    offerUntil: moment(offer?.until ?? null),
    // Nobody has counted: an empty field says so, and stays so unless a number is typed.
    stock: stockAt === 0 || stockSaid ? Number.NaN : stock,
    restockOn: restock?.on ?? '',
    restockSource: restock?.source ?? '',
    aisle: product.aisle,
    bay: product.bay,
    group: product.group?.name ?? '',
    traits: traits.map(({ name, value }) => `${name}: ${value}`).join('\n'),
    sensitive: product.sensitive,
  };
}

/**
 * What of a draft is another than at first, as the server takes it: what stays is not sent, so that stock or a price that
 * comes in meanwhile stays, too.
 */
export function editOf(draft: ProductDraft, first: ProductDraft, { zone, currency }: Ground): object {
  const isNew = (...fields: (keyof ProductDraft)[]) =>
    fields.some((field) => !Object.is(draft[field], first[field]));
  const minor = (amount: number) => minorOf(String(amount), currency, 'en');
  const orNull = (text: string) => text.trim() || null;
  const moment = (text: string) => (text === '' ? null : instantOfWall(text, zone));
  const { price, was, offer, stock } = draft;
  return {
    ...(isNew('name') && { name: draft.name }),
    // Both or none: a category that is sent alone leaves its department.
    ...(isNew('department', 'category') && {
      category: draft.category.trim(),
      department: orNull(draft.department),
    }),
    ...(isNew('brand') && { brand: draft.brand.trim() }),
    ...(isNew('description') && { description: draft.description.trim() }),
    ...(isNew('unit') && { unit: draft.unit.trim() }),
    ...(isNew('gtin') && { gtin: draft.gtin.replaceAll(/[\s-]/g, '') || null }),
    ...(isNew('price', 'was') && {
      priceMinor: minor(price),
      ...(!Number.isNaN(was) && { wasMinor: minor(was) }),
    }),
    // A new price ends an offer, unless that is sent along.
    ...((isNew('offer', 'offerFrom', 'offerUntil') || (isNew('price', 'was') && !Number.isNaN(offer))) && {
      offer: Number.isNaN(offer)
        ? null
        : { saleMinor: minor(offer), from: moment(draft.offerFrom), until: moment(draft.offerUntil) },
    }),
    ...(isNew('stock') && !Number.isNaN(stock) && { stock }),
    ...(isNew('restockOn', 'restockSource') && {
      restock: draft.restockOn === '' ? null : { on: draft.restockOn, source: draft.restockSource.trim() },
    }),
    ...(isNew('aisle') && { aisle: draft.aisle }),
    ...(isNew('bay') && { bay: draft.bay }),
    ...(isNew('group') && { group: orNull(draft.group) }),
    ...(isNew('traits') && { traits: traitsOf(draft.traits) }),
    ...(isNew('sensitive') && { sensitive: draft.sensitive }),
  };
}

/** "Size: 28 cm", one on a line; without a colon it is a variant. */
function traitsOf(text: string): { name: string; value: string }[] {
  return text.split('\n').flatMap((line) => {
    const at = line.indexOf(':');
    const [name, value] = [line.slice(0, Math.max(0, at)).trim(), line.slice(at + 1).trim()];
    return value === '' ? [] : [{ name: name || 'Variant', value }];
  });
}
