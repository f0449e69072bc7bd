import { randomUUID } from 'node:crypto';
import { MOST_IN_CATALOGUE } from '../../shared/model/catalogue.ts';
import type { NewProduct, ProductEdit } from '../../shared/model/product-edit.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { deleteEntries, type Entry, readEntries, writeEntries } from '../storage/catalogue-entries.ts';
import { allCreatives } from '../storage/creatives.ts';
import { deleteEdit, findEdit, saveEdit } from '../storage/product-edits.ts';
import { countProducts } from '../storage/products.ts';
import { readStore } from '../storage/store.ts';
import type { Tx } from '../storage/transaction.ts';
import { editedEntry } from './edited-entry.ts';
import { changesBetween } from './entry-changes.ts';
import { namedProducts } from './named-products.ts';
import { idOfNumber } from './read/cell-values.ts';
import { withNewerStock } from './write-import.ts';

/** What was different in words, for the record of changes. */
export type Difference = Record<string, string>;

const gone = refuse('not-found', 'There is no such product.');

/** Makes a product by hand. Its id comes with what is said of it. */
export async function makeProduct(
  tx: Tx,
  { number, ...draft }: NewProduct,
  now: number,
): Promise<Result<{ id: string; difference: Difference }>> {
  const id = number === undefined ? numberFor(draft.name) : idOfNumber(number);
  if (await entryOf(tx, id))
    return refuse('conflict', `There is a product of the number "${number}" already.`);
  if ((await countProducts(tx)) >= MOST_IN_CATALOGUE)
    return refuse('conflict', `A shop lists ${MOST_IN_CATALOGUE.toLocaleString('en')} products at most.`);
  const { currency } = await readStore(tx);
  const made = await editedEntry(tx, { id, before: undefined, currency, now }, draft);
  if (!made.ok) return made;
  const difference = await keep(tx, id, { before: null, after: made.value, now });
  return done({ id, difference });
}

/** "iron-pan-4f7c21": readable on a label, and of nobody else. */
function numberFor(name: string): string {
  const stem = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-|-$/g, '');
  return `${stem || 'product'}-${randomUUID().slice(0, 6)}`;
}

/** Changes a product by hand, and keeps what it was. */
export async function editProduct(
  tx: Tx,
  id: string,
  edit: ProductEdit,
  now: number,
): Promise<Result<Difference>> {
  const before = await entryOf(tx, id);
  if (!before) return gone;
  const edited = await editedEntry(tx, { id, before, currency: before.product.currency, now }, edit);
  return edited.ok ? done(await keep(tx, id, { before, after: edited.value, now })) : edited;
}

/** Gives a product a picture of the shop's own, in place of one that is fetched. */
export async function setPicture(
  tx: Tx,
  id: string,
  picture: string,
  now: number,
): Promise<Result<Difference>> {
  const before = await entryOf(tx, id);
  if (!before) return gone;
  const after = { ...before, pictureUrl: null, product: { ...before.product, picture } };
  return done(await keep(tx, id, { before, after, now }));
}

/** Takes a product out of the catalogue. `in-use` while something on a screen names it. */
export async function removeProduct(tx: Tx, id: string, now: number): Promise<Result<Difference>> {
  const before = await entryOf(tx, id);
  if (!before) return gone;
  const users = (await allCreatives(tx)).filter((creative) => namedProducts([creative]).has(id));
  const [first, ...more] = users;
  if (first)
    return refuse(
      'in-use',
      `“${first.name}”${more.length > 0 ? ` and ${more.length} more` : ''} in Media shows it. Change that first.`,
    );
  await deleteEntries(tx, [id], now);
  await saveEdit(tx, id, { before, after: null, at: now });
  return done(differenceOf(before, null));
}

/**
 * Takes back the last change by hand: a product is again what it was, one that was made is gone, one that was removed is
 * back. Stock that was told since then stays.
 */
export async function undoEdit(tx: Tx, id: string, now: number): Promise<Result<Difference>> {
  const edit = await findEdit(tx, id);
  const present = await entryOf(tx, id);
  if (!edit) return present ? refuse('conflict', 'Nobody has changed it by hand.') : gone;
  if (edit.before === null && present && isAsLeft(edit.after, present)) {
    const removed = await removeProduct(tx, id, now);
    if (!removed.ok) return removed;
  } else if (edit.before !== null && isAsLeft(edit.after, present ?? null))
    await writeEntries(tx, [withNewerStock(edit.before, edit.after, present)], now);
  else return refuse('conflict', 'It was changed again since, by a file or by a system of the shop.');
  await deleteEdit(tx, id);
  return done(differenceOf(edit.after, edit.before));
}

/** Whether nothing but stock, and the picture, has changed since. */
export function isAsLeft(after: Entry | null, present: Entry | null): boolean {
  if (after === null || present === null) return after === present;
  return changesBetween(after, present).every(({ field }) =>
    ['Stock', 'Back on', 'Elsewhere', 'Picture'].includes(field),
  );
}

async function entryOf(tx: Tx, id: string): Promise<Entry | undefined> {
  return (await readEntries(tx, [id], { withFacts: true })).get(id);
}

async function keep(
  tx: Tx,
  id: string,
  { before, after, now }: { before: Entry | null; after: Entry; now: number },
): Promise<Difference> {
  await writeEntries(tx, [after], now);
  // As it stands now: the picture that was fetched meanwhile is not of this change.
  const stands = (await entryOf(tx, id)) ?? after;
  await saveEdit(tx, id, { before, after: stands, at: now });
  return differenceOf(before, stands);
}

function differenceOf(before: Entry | null, after: Entry | null): Difference {
  return Object.fromEntries(
    changesBetween(before, after).map(({ field, before: was, after: is }) => [
      field,
      `${was ?? 'nothing'} → ${is ?? 'nothing'}`.slice(0, 300),
    ]),
  );
}
