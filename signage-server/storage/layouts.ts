import { Layout } from '../../shared/model/layout.ts';
import type { SavedLayout } from '../../shared/protocol/saved-draft.ts';
import type { Reader, Tx } from './transaction.ts';

const columns = ['content', 'version'] as const;

function layoutOf(row: { content: string }): Layout {
  return Layout.parse(JSON.parse(row.content));
}

export async function allLayouts(db: Reader): Promise<Layout[]> {
  const rows = await db.selectFrom('layout').select('content').orderBy('name').orderBy('id').execute();
  return rows.map(layoutOf);
}

/** As an editor needs them: with the version to send back. */
export async function savedLayouts(db: Reader): Promise<SavedLayout[]> {
  const rows = await db.selectFrom('layout').select(columns).orderBy('name').orderBy('id').execute();
  return rows.map((row) => ({ ...layoutOf(row), version: row.version }));
}

export async function findLayout(db: Reader, id: string): Promise<SavedLayout | undefined> {
  const row = await db.selectFrom('layout').select(columns).where('id', '=', id).executeTakeFirst();
  return row && { ...layoutOf(row), version: row.version };
}

/** Returns the new version; see `savePlaylist`. */
export async function saveLayout(tx: Tx, layout: Layout, now: number): Promise<number> {
  const row = { name: layout.name, content: JSON.stringify(layout), updated_at: now };
  const { version } = await tx
    .insertInto('layout')
    .values({ id: layout.id, created_at: layout.createdAt, version: now, ...row })
    .onConflict((on) =>
      on.column('id').doUpdateSet((eb) => ({ ...row, version: eb('layout.version', '+', 1) })),
    )
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}

export async function deleteLayout(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('layout').where('id', '=', id).execute();
}
