import type { Selectable } from 'kysely';
import { z } from 'zod';
import {
  CatalogueImport,
  ImportCounts,
  ImportMapping,
  ImportOptions,
  type ImportState,
  type RowChange,
} from '../../shared/model/catalogue-import.ts';
import type { CatalogueImportTable, ImportRowTable } from './catalogue-schema.ts';
import type { Reader, Tx } from './transaction.ts';

const Content = z.strictObject({
  columns: z.array(z.string()),
  examples: z.array(z.string()),
  mapping: ImportMapping,
  options: ImportOptions,
  counts: ImportCounts,
  faultDetail: z.string().nullable(),
});

function importOf(row: Selectable<CatalogueImportTable>): CatalogueImport {
  return CatalogueImport.parse({
    id: row.id,
    name: row.name,
    sourceId: row.source_id,
    format: row.format,
    state: row.state,
    fault: row.fault,
    done: row.done,
    total: row.total,
    createdAt: row.created_at,
    endedAt: row.ended_at,
    ...Content.parse(JSON.parse(row.content)),
  });
}

function rowOf(one: CatalogueImport): CatalogueImportTable {
  const { columns, examples, mapping, options, counts, faultDetail } = one;
  return {
    id: one.id,
    name: one.name,
    source_id: one.sourceId,
    format: one.format,
    state: one.state,
    fault: one.fault,
    content: JSON.stringify({ columns, examples, mapping, options, counts, faultDetail }),
    done: one.done,
    total: one.total,
    created_at: one.createdAt,
    ended_at: one.endedAt,
  };
}

export async function saveImport(tx: Tx, one: CatalogueImport): Promise<void> {
  const { id, ...row } = rowOf(one);
  await tx
    .insertInto('catalogue_import')
    .values({ id, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute();
}

export async function findImport(db: Reader, id: string): Promise<CatalogueImport | undefined> {
  const row = await db.selectFrom('catalogue_import').selectAll().where('id', '=', id).executeTakeFirst();
  return row && importOf(row);
}

/** Newest first. */
export async function recentImports(db: Reader, most: number): Promise<CatalogueImport[]> {
  const rows = await db
    .selectFrom('catalogue_import')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map(importOf);
}

export async function importsIn(db: Reader, states: readonly ImportState[]): Promise<CatalogueImport[]> {
  const rows = await db.selectFrom('catalogue_import').selectAll().where('state', 'in', states).execute();
  return rows.map(importOf);
}

export async function insertImportRows(tx: Tx, rows: readonly ImportRowTable[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('import_row').values(rows).execute();
}

export async function deleteImportRows(tx: Tx, importId: string): Promise<void> {
  await tx.deleteFrom('import_row').where('import_id', '=', importId).execute();
}

/** Those that change something, from one place on, in the order of the file or against it. */
export async function rowsToWrite(
  db: Reader,
  importId: string,
  { after, most, backwards }: { after: number; most: number; backwards: boolean },
): Promise<ImportRowTable[]> {
  return await db
    .selectFrom('import_row')
    .selectAll()
    .where('import_id', '=', importId)
    .where('change', '!=', 'bad')
    .where('seq', backwards ? '<' : '>', after)
    .orderBy('seq', backwards ? 'desc' : 'asc')
    .limit(most)
    .execute();
}

export async function rowsOfChange(
  db: Reader,
  importId: string,
  change: RowChange,
  { after, most }: { after: number; most: number },
): Promise<ImportRowTable[]> {
  return await db
    .selectFrom('import_row')
    .selectAll()
    .where('import_id', '=', importId)
    .where('change', '=', change)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(most)
    .execute();
}

/** The last one that was applied, which alone can be taken back: what came before it rests under it. */
export async function lastApplied(db: Reader): Promise<CatalogueImport | undefined> {
  const row = await db
    .selectFrom('catalogue_import')
    .selectAll()
    .where('state', '=', 'applied')
    .orderBy('ended_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && importOf(row);
}

/** Takes away rows that nobody can use any more: those of all but some newest imports. */
export async function deleteImportsBeyond(tx: Tx, kept: number): Promise<string[]> {
  const ids = (await tx.selectFrom('catalogue_import').select('id').orderBy('created_at', 'desc').execute())
    .map(({ id }) => id)
    .slice(kept);
  if (ids.length === 0) return [];
  await tx.deleteFrom('import_row').where('import_id', 'in', ids).execute();
  await tx.deleteFrom('catalogue_import').where('id', 'in', ids).execute();
  return ids;
}
