import type { ProductEdit } from '../../shared/model/product-edit.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { type Entry, readEntries, writeEntries } from '../storage/catalogue-entries.ts';
import { existing } from '../storage/link-ends.ts';
import { deleteEdit, findEdit, saveEdit } from '../storage/product-edits.ts';
import type { Tx } from '../storage/transaction.ts';
import { changesBetween } from './entry-changes.ts';
import { mergeDraft } from './merge-draft.ts';
import type { RowDraft } from './read/row-draft.ts';
import { claimId } from './read/row-facts.ts';
import { withNewerStock } from './write-import.ts';

/** What was different in words, for the record of changes. */
export type Difference = Record<string, string>;

const gone = refuse('not-found', 'There is no such product.');

/** Changes a product by hand, and keeps what it was. */
export async function editProduct(
  tx: Tx,
  id: string,
  edit: ProductEdit,
  now: number,
): Promise<Result<Difference>> {
  const before = (await readEntries(tx, [id], { withFacts: true })).get(id);
  if (!before) return gone;
  const loose = await looseEnd(tx, id, edit);
  if (loose !== undefined) return refuse('not-found', loose);
  const merged = mergeDraft(before, draftOf(before, edit, now), {
    currency: before.product.currency,
    now,
    hasNames: false,
  });
  if (!merged.ok) return refuse('invalid-input', merged.detail);
  const after = edit.claims === undefined ? merged.entry : withClaims(merged.entry, edit.claims);
  await writeEntries(tx, [after], now);
  // As it stands now: the picture that was fetched meanwhile is not of this change.
  const stands = (await readEntries(tx, [id], { withFacts: true })).get(id) ?? after;
  await saveEdit(tx, { before, after: stands, at: now });
  return done(differenceOf(before, stands));
}

/** Makes a product what it was before it was last changed by hand. Stock that was told since then stays. */
export async function undoEdit(tx: Tx, id: string, now: number): Promise<Result<Difference>> {
  const edit = await findEdit(tx, id);
  const present = (await readEntries(tx, [id], { withFacts: true })).get(id);
  if (!present) return gone;
  if (!edit) return refuse('conflict', 'Nobody has changed it by hand.');
  if (!isAsLeft(edit.after, present))
    return refuse('conflict', 'It was changed again since, by a file or by a system of the shop.');
  await writeEntries(tx, [withNewerStock(edit.before, edit.after, present)], now);
  await deleteEdit(tx, id);
  return done(differenceOf(edit.after, edit.before));
}

/** Whether nothing but stock, and the picture, has changed since. */
export function isAsLeft(after: Entry, present: Entry): boolean {
  return changesBetween(after, present).every(({ field }) =>
    ['Stock', 'Elsewhere', 'Picture'].includes(field),
  );
}

function draftOf({ product, links }: Entry, edit: ProductEdit, now: number): RowDraft {
  const { name, priceMinor, wasMinor, stock, aisle, bay, sensitive } = edit;
  const { unitPrice } = product;
  // A pound is dearer by as much as what is sold by it.
  const scaled =
    unitPrice && priceMinor !== undefined && product.priceMinor > 0
      ? { ...unitPrice, minor: Math.round((unitPrice.minor * priceMinor) / product.priceMinor) }
      : undefined;
  return {
    line: 0,
    id: product.id,
    number: product.id,
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
    ...(aisle === undefined && bay === undefined
      ? {}
      : { place: { ...(aisle === undefined ? {} : { aisle }), ...(bay === undefined ? {} : { bay }) } }),
    ...(edit.links === undefined ? {} : { links: linksByKind(edit.links, links) }),
  };
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

function differenceOf(before: Entry, after: Entry): Difference {
  return Object.fromEntries(
    changesBetween(before, after).map(({ field, before: was, after: is }) => [
      field,
      `${was ?? 'nothing'} → ${is ?? 'nothing'}`.slice(0, 300),
    ]),
  );
}
