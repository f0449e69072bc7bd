import { ShopProduct } from '../../shared/model/catalogue.ts';
import type { PictureFault, PictureProgress } from '../../shared/model/product-pictures.ts';
import type { ProductPictureTable } from './catalogue-schema.ts';
import { saveProducts } from './products.ts';
import type { Reader, Tx } from './transaction.ts';

const SHOWN_FAULTS = 100;

/** What became of one picture: a file of the media store, or why there is none and when it is tried again. */
export type PictureOutcome = { row: ProductPictureTable } & (
  | { sha256: string }
  | { fault: PictureFault; nextAt: number | null }
);

/** As far as an entry of the catalogue is about its picture. */
interface Pictured {
  product: ShopProduct;
  pictureUrl: string | null;
}

/**
 * Notes where the pictures of some entries are, and gives the entries back with the picture that is here already of the
 * same address. An address that failed gets another chance.
 */
export async function notePictures<T extends Pictured>(
  tx: Tx,
  entries: readonly T[],
  { now, importId }: { now: number; importId: string | null },
): Promise<T[]> {
  const ids = entries.map(({ product }) => product.id);
  const rows = await tx.selectFrom('product_picture').selectAll().where('product_id', 'in', ids).execute();
  const known = new Map(rows.map((row) => [row.product_id, row]));
  const gone = entries.filter(({ product, pictureUrl }) => {
    const row = known.get(product.id);
    return row !== undefined && (row.url !== pictureUrl || (row.sha256 === null && importId !== null));
  });
  const goneIds = new Set(gone.map(({ product }) => product.id));
  if (goneIds.size > 0)
    await tx
      .deleteFrom('product_picture')
      .where('product_id', 'in', [...goneIds])
      .execute();
  const fresh = entries.flatMap(({ product: { id }, pictureUrl }) =>
    pictureUrl === null || (known.has(id) && !goneIds.has(id)) ? [] : [{ product_id: id, url: pictureUrl }],
  );
  const first = { next_at: now, failures: 0, fault: null, sha256: null, import_id: importId };
  if (fresh.length > 0)
    await tx
      .insertInto('product_picture')
      .values(fresh.map((row) => ({ ...row, ...first })))
      .execute();
  return entries.map((entry) => {
    const row = goneIds.has(entry.product.id) ? undefined : known.get(entry.product.id);
    if (!row?.sha256) return entry;
    return { ...entry, product: { ...entry.product, picture: pathOf(row.sha256) } };
  });
}

function pathOf(sha256: string): string {
  return `/media/${sha256}`;
}

/** Takes pictures whose time has come; until `until` nobody else does. */
export async function claimPictures(
  tx: Tx,
  { now, until, most }: { now: number; until: number; most: number },
): Promise<ProductPictureTable[]> {
  const due = await tx
    .selectFrom('product_picture')
    .selectAll()
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .orderBy('product_id')
    .limit(most)
    .execute();
  const claimed: ProductPictureTable[] = [];
  for (const row of due) {
    const { numUpdatedRows } = await tx
      .updateTable('product_picture')
      .set({ next_at: until })
      .where('product_id', '=', row.product_id)
      .where('next_at', '=', row.next_at)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) claimed.push(row);
  }
  return claimed;
}

/** The file that came of an address before, for another product; undefined: none did. */
export async function pictureOfAddress(db: Reader, url: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('product_picture')
    .innerJoin('media', 'media.sha256', 'product_picture.sha256')
    .select('media.sha256')
    .where('product_picture.url', '=', url)
    .executeTakeFirst();
  return row?.sha256;
}

/** Writes down what became of pictures, unless their products have got another address since. */
export async function savePictures(tx: Tx, outcomes: readonly PictureOutcome[], now: number): Promise<void> {
  const shown: ShopProduct[] = [];
  for (const outcome of outcomes) {
    const { product_id, url, failures } = outcome.row;
    const change =
      'sha256' in outcome
        ? { sha256: outcome.sha256, next_at: null, fault: null, failures: 0 }
        : { fault: outcome.fault, next_at: outcome.nextAt, failures: failures + 1 };
    const { numUpdatedRows } = await tx
      .updateTable('product_picture')
      .set(change)
      .where('product_id', '=', product_id)
      .where('url', '=', url)
      .executeTakeFirst();
    if (numUpdatedRows === 0n || !('sha256' in outcome)) continue;
    const row = await tx
      .selectFrom('product')
      .select('content')
      .where('id', '=', product_id)
      .executeTakeFirst();
    if (row) shown.push({ ...ShopProduct.parse(JSON.parse(row.content)), picture: pathOf(outcome.sha256) });
  }
  await saveProducts(tx, shown, now);
}

/** How far the pictures of one import are. */
export async function pictureProgress(db: Reader, importId: string): Promise<PictureProgress> {
  const { there, waiting, all } = await db
    .selectFrom('product_picture')
    .select((eb) => [
      eb.fn.countAll<number>().as('all'),
      eb.fn.count<number>('sha256').as('there'),
      eb.fn.count<number>('next_at').as('waiting'),
    ])
    .where('import_id', '=', importId)
    .executeTakeFirstOrThrow();
  const faults = await db
    .selectFrom('product_picture')
    .innerJoin('product', 'product.id', 'product_picture.product_id')
    .select(['product_id', 'url', 'fault', 'next_at', 'content'])
    .where('import_id', '=', importId)
    .where('fault', 'is not', null)
    .orderBy('product_id')
    .limit(SHOWN_FAULTS)
    .execute();
  return {
    there: Number(there),
    waiting: Number(waiting),
    refused: Number(all) - Number(there) - Number(waiting),
    faults: faults.flatMap(({ product_id, url, fault, next_at, content }) =>
      fault === null
        ? []
        : [
            {
              productId: product_id,
              name: ShopProduct.parse(JSON.parse(content)).name,
              url,
              fault,
              isGivenUp: next_at === null,
            },
          ],
    ),
  };
}

/** Tries those of an import again that could not be had. Returns how many. */
export async function retryPictures(tx: Tx, importId: string, now: number): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('product_picture')
    .set({ next_at: now, failures: 0, fault: null })
    .where('import_id', '=', importId)
    .where('fault', 'is not', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
