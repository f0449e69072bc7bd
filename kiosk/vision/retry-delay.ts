const BASE_MS = 1000;
const CEILING_MS = 60_000;

/** Milliseconds before the next try, full jitter: anywhere up to 1 s, 2 s, 4 s ... 60 s. `attempt` counts from 0. */
export function retryDelay(attempt: number, random: () => number): number {
  return random() * Math.min(CEILING_MS, BASE_MS * 2 ** Math.min(attempt, 20));
}
