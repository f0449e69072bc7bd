import { CapFeed, CapFeedDraft, CapReceipt } from '../../shared/model/cap-feed.ts';
import type { PolledAddressTable } from './polled-address-schema.ts';
import { polledAddresses } from './polled-addresses.ts';
import type { Reader, Tx } from './transaction.ts';

/** Addresses of the authorities that are asked for warnings. */
export const capFeeds = polledAddresses('cap_feed');

export function feedOf(row: PolledAddressTable): CapFeed {
  return CapFeed.parse({
    id: row.id,
    ...CapFeedDraft.parse(JSON.parse(row.content)),
    createdAt: row.created_at,
    readAt: row.read_at,
    triedAt: row.tried_at,
    fault: row.fault,
  });
}

/** Whether there was one; what became of its messages goes with it. */
export async function deleteCapFeed(tx: Tx, id: string): Promise<boolean> {
  await tx.deleteFrom('cap_receipt').where('feed_id', '=', id).execute();
  return await capFeeds.remove(tx, id);
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
  if (!(await capFeeds.find(tx, receipt.feedId))) return false;
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
