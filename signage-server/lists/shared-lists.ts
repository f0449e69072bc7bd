import { mergeLists, sameList } from '../../shared/list/merge-lists.ts';
import { NEW_LIST, SharedList } from '../../shared/list/shared-list.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import {
  findSharedList,
  insertSharedList,
  saveSharedList,
  takeSharedListTurn,
} from '../storage/shared-lists.ts';
import type { Tx } from '../storage/transaction.ts';
import { newNonce } from '../visits/secret.ts';
import { acceptable } from './visit-list.ts';

/** A link ends this long after the list was last changed by it. */
export const SHARED_LIST_MS = 30 * 86_400_000;

/** Makes a link to a list. What comes back is told once: the store keeps hashes. */
export async function shareList(
  tx: Tx,
  told: SharedList,
  now: number,
): Promise<{ key: string; ownerKey: string; endsAt: number }> {
  const [key, ownerKey] = [newNonce(), newNonce()];
  await insertSharedList(tx, {
    key_hash: hashOfToken(key),
    owner_hash: hashOfToken(ownerKey),
    content: JSON.stringify(await acceptable(tx, NEW_LIST, told)),
    created_at: now,
    changed_at: now,
  });
  return { key, ownerKey, endsAt: now + SHARED_LIST_MS };
}

/** Merges into the list of a link. Refusal: `link-stale` when it was ended, ran out, or never was. */
export async function mergeSharedList(
  tx: Tx,
  { key, shared }: { key: string; shared: SharedList },
  now: number,
): Promise<Result<{ shared: SharedList; endsAt: number }>> {
  const keyHash = hashOfToken(key);
  await takeSharedListTurn(tx, keyHash);
  const row = await findSharedList(tx, keyHash);
  if (!row || row.changed_at + SHARED_LIST_MS <= now)
    return refuse('link-stale', 'This list is not shared any more. Each phone keeps its own copy.');
  const before = SharedList.parse(JSON.parse(row.content));
  const list = await acceptable(tx, before, mergeLists(before, shared));
  const changed = !sameList(before, list);
  if (changed) await saveSharedList(tx, keyHash, JSON.stringify(list), now);
  return done({ shared: list, endsAt: (changed ? now : row.changed_at) + SHARED_LIST_MS });
}
