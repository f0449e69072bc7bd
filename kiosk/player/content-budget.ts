import type { Sha256 } from '../../shared/model/id.ts';
import type { KeptFile } from './player-schema.ts';

/** At most this much, whatever the disk: a screen shares its machine. */
const CEILING_BYTES = 32_000_000_000;
/** Share of the browser's own estimate. It promises more than the disk holds (facts.md), so not all of it. */
const SHARE = 0.5;
const FLOOR_BYTES = 200_000_000;

/** What the shelf must hold, what it may hold, and how much is about to come. Bytes. */
export interface Shelf {
  keep: ReadonlySet<Sha256>;
  budget: number;
  incoming: number;
}

/** How many bytes of media this device holds at most. */
export function contentBudget(quota: number | null): number {
  if (quota === null) return FLOOR_BYTES;
  return Math.max(FLOOR_BYTES, Math.min(CEILING_BYTES, quota * SHARE));
}

/** Those of `files` that fit into `room` bytes, in their order: what is needed soonest comes first. */
export function whatFits<T extends { readonly bytes: number }>(files: readonly T[], room: number): T[] {
  let left = room;
  return files.filter(({ bytes }) => {
    if (bytes > left) return false;
    left -= bytes;
    return true;
  });
}

/**
 * The files to remove so that `incoming` fits: the longest unused first, never one of `keep`. When even that is not
 * enough, everything that may go is named, and the caller finds out from the disk.
 */
export function evictable(files: readonly KeptFile[], shelf: Shelf): KeptFile[] {
  let excess = files.reduce((sum, file) => sum + file.bytes, 0) + shelf.incoming - shelf.budget;
  const victims: KeptFile[] = [];
  const candidates = files.filter((file) => !shelf.keep.has(file.sha256)).sort((a, b) => a.usedAt - b.usedAt);
  for (const file of candidates) {
    if (excess <= 0) break;
    victims.push(file);
    excess -= file.bytes;
  }
  return victims;
}
