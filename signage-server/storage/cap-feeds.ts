import type { Selectable } from 'kysely';
import { CapFeed, CapFeedDraft, type CapFeedFault, CapReceipt } from '../../shared/model/cap-feed.ts';
import type { CapFeedTable } from './cap-feed-schema.ts';
import type { Reader, Tx } from './transaction.ts';

export type CapFeedRow = Selectable<CapFeedTable>;

export function feedOf(row: CapFeedRow): CapFeed {
  return CapFeed.parse({
    id: row.id,
    ...CapFeedDraft.parse(JSON.parse(row.content)),
    createdAt: row.created_at,
    readAt: row.read_at,
    triedAt: row.tried_at,
    fault: row.fault,
  });
}

export async function listCapFeeds(db: Reader): Promise<CapFeed[]> {
  const rows = await db.selectFrom('cap_feed').selectAll().orderBy('created_at').execute();
  return rows.map(feedOf);
}

export async function findCapFeed(db: Reader, id: string): Promise<CapFeedRow | undefined> {
  return await db.selectFrom('cap_feed').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function dueCapFeeds(db: Reader, now: number): Promise<CapFeedRow[]> {
  return await db.selectFrom('cap_feed').selectAll().where('next_at', '<=', now).execute();
}

export async function insertCapFeed(tx: Tx, id: string, draft: CapFeedDraft, now: number): Promise<void> {
  await tx
    .insertInto('cap_feed')
    .values({
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
    })
    .execute();
}

/** It is read anew at once, whole: another address or filter makes the old validators worthless. */
export async function updateCapFeed(tx: Tx, id: string, draft: CapFeedDraft, now: number): Promise<void> {
  await tx
    .updateTable('cap_feed')
    .set({ content: JSON.stringify(draft), next_at: now, etag: null, last_modified: null, failures: 0 })
    .where('id', '=', id)
    .execute();
}

/** Whether there was one. */
export async function deleteCapFeed(tx: Tx, id: string): Promise<boolean> {
  await tx.deleteFrom('cap_receipt').where('feed_id', '=', id).execute();
  const { numDeletedRows } = await tx.deleteFrom('cap_feed').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Takes a feed to read it, unless another process did since `row` was found. */
export async function claimCapFeed(tx: Tx, { id, next_at }: CapFeedRow, until: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('cap_feed')
    .set({ next_at: until })
    .where('id', '=', id)
    .where('next_at', '=', next_at)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How a try went. */
export interface CapFeedTry {
  at: number;
  nextAt: number;
  fault: CapFeedFault | null;
  /** Null: read it whole the next time. */
  validators: { etag: string | null; lastModified: string | null } | null;
}

/** Kept unless the feed was changed meanwhile: what was read is of no address that stands there now. */
export async function saveCapFeedTry(
  tx: Tx,
  { id, content }: Pick<CapFeedRow, 'id' | 'content'>,
  { at, nextAt, fault, validators }: CapFeedTry,
): Promise<void> {
  const known = await findCapFeed(tx, id);
  if (known?.content !== content) return;
  await tx
    .updateTable('cap_feed')
    .set({
      next_at: nextAt,
      tried_at: at,
      fault,
      failures: fault === null ? 0 : known.failures + 1,
      ...(fault === null
        ? { read_at: at, etag: validators?.etag ?? null, last_modified: validators?.lastModified ?? null }
        : {}),
    })
    .where('id', '=', id)
    .execute();
}

/** Which of some sources were dealt with before. */
export async function knownSources(
  db: Reader,
  feedId: string,
  sources: readonly string[],
): Promise<Set<string>> {
  if (sources.length === 0) return new Set();
  const rows = await db
    .selectFrom('cap_receipt')
    .select('source')
    .where('feed_id', '=', feedId)
    .where('source', 'in', sources)
    .execute();
  return new Set(rows.map(({ source }) => source));
}

/** False when it was dealt with before, or the feed is gone. */
export async function insertCapReceipt(tx: Tx, source: string, receipt: CapReceipt): Promise<boolean> {
  if (!(await findCapFeed(tx, receipt.feedId))) return false;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('cap_receipt')
    .values({ feed_id: receipt.feedId, source, at: receipt.at, content: JSON.stringify(receipt) })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The last of all feeds, newest first. */
export async function recentCapReceipts(db: Reader, most: number): Promise<CapReceipt[]> {
  const rows = await db
    .selectFrom('cap_receipt')
    .select('content')
    .orderBy('at', 'desc')
    .orderBy('source')
    .limit(most)
    .execute();
  return rows.map(({ content }) => CapReceipt.parse(JSON.parse(content)));
}

export async function deleteCapReceiptsBefore(tx: Tx, before: number): Promise<void> {
  await tx.deleteFrom('cap_receipt').where('at', '<', before).execute();
}
