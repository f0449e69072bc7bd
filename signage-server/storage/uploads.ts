import type { Selectable } from 'kysely';
import type { UploadTable } from './library-schema.ts';
import type { Reader, Tx } from './transaction.ts';

export type UploadRow = Selectable<UploadTable>;

export async function insertUpload(tx: Tx, row: UploadRow): Promise<void> {
  await tx.insertInto('upload').values(row).execute();
}

export async function findUpload(db: Reader, id: string): Promise<UploadRow | undefined> {
  return db.selectFrom('upload').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Those of one person, or of all, that have not become a creative; newest first. */
export async function openUploads(db: Reader, userId?: string): Promise<UploadRow[]> {
  const open = db.selectFrom('upload').selectAll().where('creative_id', 'is', null);
  const whose = userId === undefined ? open : open.where('user_id', '=', userId);
  return whose.orderBy('created_at', 'desc').orderBy('id', 'desc').execute();
}

export async function touchUpload(tx: Tx, id: string, now: number): Promise<void> {
  await tx.updateTable('upload').set({ touched_at: now }).where('id', '=', id).execute();
}

export async function noteUploadDone(tx: Tx, id: string, creativeId: string): Promise<void> {
  await tx.updateTable('upload').set({ creative_id: creativeId }).where('id', '=', id).execute();
}

export async function deleteUpload(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('upload').where('id', '=', id).execute();
}

export async function deleteUploadsBefore(tx: Tx, before: number): Promise<void> {
  await tx.deleteFrom('upload').where('touched_at', '<', before).execute();
}

/** Of every upload that is still told of. */
export async function uploadIds(db: Reader): Promise<Set<string>> {
  const rows = await db.selectFrom('upload').select('id').execute();
  return new Set(rows.map(({ id }) => id));
}
