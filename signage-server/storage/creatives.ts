import { Creative } from '../../shared/model/creative.ts';
import { fileOf } from './media.ts';
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
      'creative.content',
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
  const { sha256 } = row;
  return Creative.parse({
    ...JSON.parse(row.content),
    id: row.id,
    name: row.name,
    kind: row.kind,
    contentClass: row.content_class,
    createdAt: row.created_at,
    ...(sha256 === null ? {} : { media: fileOf({ ...row, sha256 }) }),
  });
}

/** What has no column of its own: the category, and the fields that only this kind has, but for its file. */
function ownFields(creative: Creative): string {
  const { id, name, kind, contentClass, createdAt, ...own } = creative;
  if (!('media' in own)) return JSON.stringify(own);
  const { media, ...rest } = own;
  return JSON.stringify(rest);
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

/** Stores a creative whose media row, where it needs one, is there already. */
export async function insertCreative(tx: Tx, creative: Creative): Promise<void> {
  await tx
    .insertInto('creative')
    .values({
      id: creative.id,
      name: creative.name,
      kind: creative.kind,
      content_class: creative.contentClass,
      media_sha256: 'media' in creative ? creative.media.sha256 : null,
      content: ownFields(creative),
      created_at: creative.createdAt,
      updated_at: creative.createdAt,
    })
    .execute();
}

/** Writes what may change of a creative: all but its kind, its file and its age. */
export async function updateCreative(tx: Tx, creative: Creative, now: number): Promise<void> {
  await tx
    .updateTable('creative')
    .set({
      name: creative.name,
      content_class: creative.contentClass,
      content: ownFields(creative),
      updated_at: now,
    })
    .where('id', '=', creative.id)
    .execute();
}

/** Gives a creative another file, whose row is there already. */
export async function giveFile(tx: Tx, id: string, sha256: string, now: number): Promise<void> {
  await tx
    .updateTable('creative')
    .set({ media_sha256: sha256, updated_at: now })
    .where('id', '=', id)
    .execute();
}

export async function deleteCreative(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('creative').where('id', '=', id).execute();
}
