import { ATTENTION_FROM_MS, DWELL_FROM_MS } from './constants.ts';

/** "0–5 s", ..., "60 s or more". */
function namesOf(from: readonly number[]): string[] {
  return from.map((start, index) => {
    const end = from[index + 1];
    const seconds = (ms: number) => String(ms / 1000);
    return end === undefined ? `${seconds(start)} s or more` : `${seconds(start)}–${seconds(end)} s`;
  });
}

/** Names of the classes of a watcher's stay and of their attention, for people to read. */
export const DWELL_NAMES = namesOf(DWELL_FROM_MS);
export const ATTENTION_NAMES = namesOf(ATTENTION_FROM_MS);
