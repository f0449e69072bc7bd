import { Creative } from '../../shared/model/creative.ts';
import type { Reader, Tx } from './transaction.ts';

function select(db: Reader) {
  return db
    .selectFrom('creative')
    .leftJoin('media', 'media.sha256', 'creative.media_sha256')
    .select([
      'creative.id',
      'creative.name',
      'creative.kind',
      'creative.content_class',
      'creative.product_id',
      'creative.headline',
      'creative.created_at',
      'media.sha256',
      'media.mime',
      'media.bytes',
      'media.width',
      'media.height',
      'media.duration_ms',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

function creativeOf(row: Row): Creative {
  const base = {
    id: row.id,
    name: row.name,
    kind: row.kind,
    contentClass: row.content_class,
    createdAt: row.created_at,
  };
  if (row.kind === 'product') {
    return Creative.parse({ ...base, productId: row.product_id, headline: row.headline });
  }
  const { sha256, mime, bytes, width, height, duration_ms } = row;
  const media = { sha256, mime, bytes, width, height, durationMs: duration_ms ?? undefined };
  return Creative.parse({ ...base, media });
}

/** Newest first. */
export async function allCreatives(db: Reader): Promise<Creative[]> {
  const rows = await select(db)
    .orderBy('creative.created_at', 'desc')
    .orderBy('creative.id', 'desc')
    .execute();
  return rows.map(creativeOf);
}

export async function findCreative(db: Reader, id: string): Promise<Creative | undefined> {
  const row = await select(db).where('creative.id', '=', id).executeTakeFirst();
  return row && creativeOf(row);
}

/** Stores a creative whose media row, or product, is there already. */
export async function insertCreative(tx: Tx, creative: Creative): Promise<void> {
  await tx
    .insertInto('creative')
    .values({
      id: creative.id,
      name: creative.name,
      kind: creative.kind,
      content_class: creative.contentClass,
      media_sha256: creative.kind === 'product' ? null : creative.media.sha256,
      product_id: creative.kind === 'product' ? creative.productId : null,
      headline: creative.kind === 'product' ? creative.headline : '',
      created_at: creative.createdAt,
      updated_at: creative.createdAt,
    })
    .execute();
}

export async function updateCreative(
  tx: Tx,
  creative: Pick<Creative, 'id' | 'name' | 'contentClass'>,
  now: number,
): Promise<void> {
  await tx
    .updateTable('creative')
    .set({ name: creative.name, content_class: creative.contentClass, updated_at: now })
    .where('id', '=', creative.id)
    .execute();
}

export async function deleteCreative(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('creative').where('id', '=', id).execute();
}
