const SHORTEST_MS = 1000;
const LONGEST_MS = 600_000;

/**
 * In how wide a window the screens of this process come back after a lost connection, each at a place of its own in
 * it. A thousand a second is what one process takes with stalls of 30 to 52 ms; all at once stalls it for seconds.
 */
export function reconnectWindowMs(displays: number): number {
  return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, displays));
}
