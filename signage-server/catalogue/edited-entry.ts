import type { ShopProduct } from '../../shared/model/catalogue.ts';
import type { ProductEdit } from '../../shared/model/product-edit.ts';
import type { Offer } from '../../shared/model/product-facts.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { Entry } from '../storage/catalogue-entries.ts';
import { existing } from '../storage/link-ends.ts';
import { allProducts } from '../storage/products.ts';
import type { Tx } from '../storage/transaction.ts';
import { mergeDraft, shown } from './merge-draft.ts';
import { idOfNumber } from './read/cell-values.ts';
import type { RowDraft } from './read/row-draft.ts';
import { claimId } from './read/row-facts.ts';
import { unitPriceOf } from './read/unit-price.ts';

/**
 * What a product is after somebody has changed it by hand, or made it: what they say, and the rest as it was. Refused
 * where they link to nothing, or set a price that is none.
 */
export async function editedEntry(
  tx: Tx,
  { id, before, currency, now }: { id: string; before: Entry | undefined; currency: string; now: number },
  edit: ProductEdit,
): Promise<Result<Entry>> {
  const loose = await looseEnd(tx, id, edit);
  if (loose !== undefined) return refuse('not-found', loose);
  const merged = mergeDraft(before, draftOf(id, before, edit, now), { currency, now, hasNames: true });
  if (!merged.ok) return refuse('invalid-input', merged.detail);
  const offered = withOffer(merged.entry, edit, now);
  if (!offered.ok) return offered;
  const worded = withWords(offered.value, edit, await groupOf(tx, edit.group));
  return done(edit.claims === undefined ? worded : withClaims(worded, edit.claims));
}

function draftOf(id: string, before: Entry | undefined, edit: ProductEdit, now: number): RowDraft {
  const { name, priceMinor, wasMinor, stock, restock, aisle, bay, sensitive } = edit;
  const scaled = before && priceMinor !== undefined ? scaledUnit(before, priceMinor) : undefined;
  return {
    line: 0,
    id,
    number: id,
    product: {
      ...(name === undefined ? {} : { name }),
      ...(sensitive === undefined ? {} : { sensitive }),
      ...(priceMinor === undefined ? {} : { priceMinor }),
      ...(scaled ? { unitPrice: scaled } : {}),
      ...(priceMinor !== undefined && wasMinor !== undefined && wasMinor > priceMinor ? { wasMinor } : {}),
    },
    ...(priceMinor === undefined ? {} : { offer: null }),
    ...(stock === undefined
      ? {}
      : { stock: { storeCode: '', quantity: stock, available: stock > 0, at: now } }),
    ...(restock === undefined
      ? {}
      : { restock: { storeCode: '', told: restock && { ...restock, at: now } } }),
    ...(aisle === undefined && bay === undefined
      ? {}
      : { place: { ...(aisle === undefined ? {} : { aisle }), ...(bay === undefined ? {} : { bay }) } }),
    ...(edit.links === undefined ? {} : { links: linksByKind(edit.links, before?.links ?? []) }),
  };
}

/** A pound is dearer by as much as what is sold by it. */
function scaledUnit(
  { product: { unitPrice, priceMinor: before } }: Entry,
  priceMinor: number,
): ShopProduct['unitPrice'] {
  return unitPrice && before > 0
    ? { ...unitPrice, minor: Math.round((unitPrice.minor * priceMinor) / before) }
    : undefined;
}

/** A lower price for a while, or its end: the regular price is the one that is set now, or that was so before. */
function withOffer(entry: Entry, { offer: draft }: ProductEdit, now: number): Result<Entry> {
  if (draft === undefined) return done(entry);
  const { product, stock } = entry;
  const regularMinor = entry.offer?.regularMinor ?? product.priceMinor;
  const regular = { ...product, priceMinor: regularMinor };
  if (entry.offer) delete regular.wasMinor;
  if (draft === null) return done({ ...entry, product: regular, offer: null });
  const { saleMinor, from, until } = draft;
  if (saleMinor >= regularMinor)
    return refuse('invalid-input', 'An offer costs less than the regular price.');
  if (from !== null && until !== null && until <= from)
    return refuse('invalid-input', 'The offer ends before it begins.');
  const offer: Offer = { regularMinor, saleMinor, from, until };
  return done({ ...entry, product: shown(regular, { stock, offer, now }), offer });
}

/** What it is, in words. Moved to another category without a word of its department, it leaves that. */
function withWords(entry: Entry, edit: ProductEdit, group: ShopProduct['group']): Entry {
  const { brand, category, description, unit, traits } = edit;
  const said = { brand, category, description, unit, traits };
  const product: ShopProduct = {
    ...entry.product,
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
  };
  const hasMoved = product.category !== entry.product.category;
  if (edit.department === null || (hasMoved && edit.department === undefined)) delete product.department;
  // One that is called as its category says nothing more.
  else if (edit.department !== undefined && edit.department !== product.category)
    product.department = edit.department;
  if (edit.gtin === null) delete product.gtin;
  else if (edit.gtin !== undefined) product.gtin = edit.gtin;
  if (group) product.group = group;
  else if (edit.group === null) delete product.group;
  if (product.traits?.length === 0) delete product.traits;
  if (product.unit === entry.product.unit) return { ...entry, product };
  const unitPrice = unitPriceOf(entry.offer?.regularMinor ?? product.priceMinor, product.unit, '');
  delete product.unitPrice;
  return { ...entry, product: unitPrice ? { ...product, unitPrice } : product };
}

/** The group of a name: the one that is called so already, or a new one. */
async function groupOf(tx: Tx, name: string | null | undefined): Promise<ShopProduct['group']> {
  if (name === null || name === undefined) return undefined;
  const known = (await allProducts(tx)).find(({ group }) => group?.name === name)?.group;
  return known ?? { id: idOfNumber(name), name };
}

/** Every kind that is there or was: one that is empty now has to be said, too. */
function linksByKind(links: NonNullable<ProductEdit['links']>, before: Entry['links']): RowDraft['links'] {
  const kinds = new Set([...links, ...before].map(({ kind }) => kind));
  kinds.delete('review');
  return Object.fromEntries(
    [...kinds].map((kind) => [
      kind,
      [...new Set(links.filter((link) => link.kind === kind).map(({ target }) => target))],
    ]),
  );
}

function withClaims(entry: Entry, claims: NonNullable<ProductEdit['claims']>): Entry {
  const { id } = entry.product;
  const { reviews = [], elsewhere = [] } = entry.facts ?? {};
  // The same words by the same source are one claim.
  const byId = new Map(claims.map((claim) => [claimId(id, claim.text, claim.source), claim]));
  const made = [...byId].map(([claim, draft]) => ({ id: claim, ...draft }));
  return { ...entry, facts: { claims: made, reviews, elsewhere } };
}

/** The first link that leads nowhere, in words. */
async function looseEnd(tx: Tx, id: string, { links = [] }: ProductEdit): Promise<string | undefined> {
  if (links.some(({ target }) => target === id)) return 'A product cannot be linked to itself.';
  const howTos = links.filter(({ kind }) => kind === 'how-to').map(({ target }) => target);
  const products = links.filter(({ kind }) => kind !== 'how-to').map(({ target }) => target);
  const [knownHowTos, known] = [
    await existing(tx, 'how_to', howTos),
    await existing(tx, 'product', products),
  ];
  const missing = products.find((target) => !known.has(target));
  if (missing !== undefined) return `There is no product "${missing}".`;
  const lost = howTos.find((target) => !knownHowTos.has(target));
  return lost === undefined ? undefined : `There is no how-to "${lost}".`;
}
