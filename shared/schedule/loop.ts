import { DEFAULT_DURATION_MS } from '../model/playlist.ts';
import type { LoopItem } from './loop-item.ts';
import type { Readiness } from './readiness.ts';

/** What owns a run of items; filler has a name that no entry can have. */
export interface LoopOwner {
  readonly key: string;
  readonly entryId: string | null;
}

export const FILLER_OWNER: LoopOwner = { key: '~filler', entryId: null };
export const CLOSED_OWNER: LoopOwner = { key: '~closed', entryId: null };

/** The items that a playlist contributes to a loop, in its own order. */
export function loopItems(owner: LoopOwner, readiness: Readiness, layoutId: string | null): LoopItem[] {
  return readiness.ready.map(({ key, playlistId, slot, creative }) => ({
    key: `${owner.key}/${key}`,
    entryId: owner.entryId,
    layoutId,
    playlistId,
    slot,
    creative,
    durationMs: slot.durationMs ?? (creative.kind === 'video' ? null : DEFAULT_DURATION_MS),
  }));
}

/**
 * Several runs of items as one loop in which each has its turn: every item once, the runs spread evenly over it, and
 * among equals the earlier run first. A counting sort, because thousands of entries may share a loop.
 */
export function interleave(runs: readonly (readonly LoopItem[])[]): LoopItem[] {
  if (runs.length < 2) return [...(runs[0] ?? [])];
  const runsOfLength: number[] = [];
  for (const { length } of runs) runsOfLength[length] = (runsOfLength[length] ?? 0) + 1;
  const rounds = runsOfLength.length - 1;
  // An item's round is where it stands in its own run, on the scale of the longest run.
  const roundsOf = Array.from({ length: rounds + 1 }, (_, length) =>
    Int32Array.from({ length }, (__, at) => Math.floor((at * rounds) / length)),
  );
  // Where the next item of each round goes.
  const places = new Int32Array(rounds + 1);
  for (const [length, count = 0] of runsOfLength.entries())
    for (const round of roundsOf[length] ?? []) places[round + 1] = (places[round + 1] ?? 0) + count;
  for (let round = 1; round <= rounds; round += 1)
    places[round] = (places[round] ?? 0) + (places[round - 1] ?? 0);
  const loop = new Array<LoopItem>(places[rounds] ?? 0);
  for (const run of runs) {
    const roundOf = roundsOf[run.length] as Int32Array;
    for (let at = 0; at < run.length; at += 1) {
      const round = roundOf[at] ?? 0;
      const place = places[round] ?? 0;
      places[round] = place + 1;
      loop[place] = run[at] as LoopItem;
    }
  }
  return loop;
}

/**
 * The item to play after `lastKey`, so that a new version never restarts the loop. When that item is no longer in
 * the loop, its nearest successor in `previous`, the loop it was played from, goes on; without one, the first item.
 * Null only for an empty loop.
 */
export function nextItem(
  loop: readonly LoopItem[],
  lastKey: string | null,
  previous: readonly LoopItem[] = [],
): LoopItem | null {
  const first = loop[0];
  if (first === undefined) return null;
  if (lastKey === null) return first;
  const place = loop.findIndex((item) => item.key === lastKey);
  if (place !== -1) return loop[place + 1] ?? first;

  const byKey = new Map(loop.map((item) => [item.key, item]));
  const oldPlace = previous.findIndex((item) => item.key === lastKey);
  if (oldPlace === -1) return first;
  for (let step = 1; step < previous.length; step += 1) {
    const successor = previous[(oldPlace + step) % previous.length];
    const kept = successor === undefined ? undefined : byKey.get(successor.key);
    if (kept !== undefined) return kept;
  }
  return first;
}
