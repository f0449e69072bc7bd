import type { Selectable } from 'kysely';
import {
  CatalogueSource,
  CatalogueSourceDraft,
  type CatalogueSourceFault,
} from '../../shared/model/catalogue-source.ts';
import type { CatalogueSourceTable } from './catalogue-schema.ts';
import type { Reader, Tx } from './transaction.ts';

export type CatalogueSourceRow = Selectable<CatalogueSourceTable>;

export function sourceOf(row: CatalogueSourceRow): CatalogueSource {
  return CatalogueSource.parse({
    id: row.id,
    ...CatalogueSourceDraft.parse(JSON.parse(row.content)),
    createdAt: row.created_at,
    readAt: row.read_at,
    triedAt: row.tried_at,
    nextAt: row.next_at,
    fault: row.fault,
  });
}

export async function listSources(db: Reader): Promise<CatalogueSource[]> {
  const rows = await db.selectFrom('catalogue_source').selectAll().orderBy('created_at').execute();
  return rows.map(sourceOf);
}

export async function findSource(db: Reader, id: string): Promise<CatalogueSourceRow | undefined> {
  return await db.selectFrom('catalogue_source').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function dueSource(db: Reader, now: number): Promise<CatalogueSourceRow | undefined> {
  return await db
    .selectFrom('catalogue_source')
    .selectAll()
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .limit(1)
    .executeTakeFirst();
}

export async function insertSource(
  tx: Tx,
  id: string,
  draft: CatalogueSourceDraft,
  now: number,
): Promise<CatalogueSource> {
  const row: CatalogueSourceRow = {
    id,
    content: JSON.stringify(draft),
    created_at: now,
    next_at: now,
    etag: null,
    last_modified: null,
    read_at: null,
    tried_at: null,
    fault: null,
    failures: 0,
  };
  await tx.insertInto('catalogue_source').values(row).execute();
  return sourceOf(row);
}

/** It is read anew at once, whole: with another address or mapping the old validators are worth nothing. */
export async function updateSource(
  tx: Tx,
  id: string,
  draft: CatalogueSourceDraft,
  now: number,
): Promise<void> {
  await tx
    .updateTable('catalogue_source')
    .set({ content: JSON.stringify(draft), next_at: now, etag: null, last_modified: null, failures: 0 })
    .where('id', '=', id)
    .execute();
}

/** It is read as soon as it can be, also where it has nothing new. */
export async function hurrySource(tx: Tx, id: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('catalogue_source')
    .set({ next_at: now, etag: null, last_modified: null })
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Whether there was one. */
export async function deleteSource(tx: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('catalogue_source').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Takes a source to read it, unless another process did since `row` was found. */
export async function claimSource(
  tx: Tx,
  { id, next_at }: CatalogueSourceRow,
  until: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('catalogue_source')
    .set({ next_at: until })
    .where('id', '=', id)
    .where('next_at', '=', next_at)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How a try went. */
export interface SourceTry {
  at: number;
  nextAt: number;
  fault: CatalogueSourceFault | null;
  /** Of what was taken; null: read it whole the next time. */
  validators: { etag: string | null; lastModified: string | null } | null;
}

/** Kept unless the source was changed meanwhile. */
export async function saveSourceTry(
  tx: Tx,
  { id, content }: CatalogueSourceRow,
  { at, nextAt, fault, validators }: SourceTry,
): Promise<void> {
  const known = await findSource(tx, id);
  if (known?.content !== content) return;
  await tx
    .updateTable('catalogue_source')
    .set({
      next_at: nextAt,
      tried_at: at,
      fault,
      failures: fault === null ? 0 : known.failures + 1,
      etag: validators?.etag ?? null,
      last_modified: validators?.lastModified ?? null,
      ...(fault === null ? { read_at: at } : {}),
    })
    .where('id', '=', id)
    .execute();
}
