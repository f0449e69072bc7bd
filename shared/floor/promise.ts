/** How long somebody waited, and whether somebody came. Who went without an answer waited at least this long. */
export interface Wait {
  ms: number;
  answered: boolean;
}

/** Fewer say nothing about the next one. */
const LEAST_WAITS = 10;
/** Four of five are answered within what is promised. */
const KEPT_SHARE = 0.8;
const MINUTE_MS = 60_000;
/** A promise of longer is none. */
const LONGEST_MS = 30 * MINUTE_MS;

/**
 * What may honestly be promised: the time within which four of five calls were answered lately, in whole minutes; the
 * store's own word while too few are known. One that nobody answered counts as longer than all that were, so that
 * forgotten calls cannot make a promise better.
 *
 * @param waits of the last days, in any order
 * @param setMs what the store has set
 */
export function promisedMs(waits: readonly Wait[], setMs: number): number {
  if (waits.length < LEAST_WAITS) return setMs;
  const inOrder = waits.map(({ ms, answered }) => (answered ? ms : LONGEST_MS)).sort((a, b) => a - b);
  const kept = inOrder[Math.ceil(inOrder.length * KEPT_SHARE) - 1] ?? setMs;
  return Math.min(LONGEST_MS, Math.max(1, Math.ceil(kept / MINUTE_MS)) * MINUTE_MS);
}
