/** What somebody said or did longer ago is no help any more, and none of the staff's business. */
export const FRESH_MS = 300_000;

/** A fact that staff may be shown, or null when it is too old. The server hides it, and so does a page left open. */
export function whileFresh<T>(fact: T, since: number, now: number): T | null {
  return now - since < FRESH_MS ? fact : null;
}
