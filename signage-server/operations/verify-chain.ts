import { auditHash, FIRST_HASH } from '../storage/audit-hash.ts';
import { type ChainHead, chainAfter, chainHead } from '../storage/audit-trail.ts';
import type { Reader } from '../storage/transaction.ts';

/** Rows in memory at once. */
const BATCH = 1000;

/** What is wrong at a number: the row says something else than it was written with, is not there, or was taken off the end. */
export type ChainFault = 'changed' | 'missing' | 'cut';

export type ChainState =
  | { state: 'whole'; head: ChainHead }
  | { state: 'broken'; head: ChainHead; at: number; fault: ChainFault };

/**
 * Walks the record of changes from its first row and says whether every row stands as it was written (R22). `known`: a
 * head that somebody noted before; a chain that was written anew from there on is `changed` at it.
 */
export async function verifyChain(db: Reader, known: ChainHead | null = null): Promise<ChainState> {
  const head = await chainHead(db);
  let last: ChainHead = { seq: 0, hash: FIRST_HASH };
  const broken = (at: number, fault: ChainFault): ChainState => ({ state: 'broken', head, at, fault });
  for (;;) {
    const rows = await chainAfter(db, last.seq, BATCH);
    for (const { hash, ...row } of rows) {
      if (row.seq !== last.seq + 1) return broken(last.seq + 1, 'missing');
      if (auditHash(last.hash, row) !== hash) return broken(row.seq, 'changed');
      if (known?.seq === row.seq && known.hash !== hash) return broken(row.seq, 'changed');
      last = { seq: row.seq, hash };
    }
    if (rows.length < BATCH) break;
  }
  // Rows added since the head was read are after it; one that is not there was taken off the end.
  if (last.seq < head.seq) return broken(last.seq + 1, 'cut');
  if (last.seq === head.seq && last.hash !== head.hash) return broken(last.seq, 'changed');
  if (known && known.seq > last.seq) return broken(last.seq + 1, 'cut');
  return { state: 'whole', head: last };
}
