import type { ShownItem } from './glass-record.ts';

/** A row of the store's proof of play. */
interface PlayRow {
  epoch: string;
  seq: number;
  creative_id: string;
  revision: number;
  result: string;
}

/** How what was on glass and what is in the store differ. All zero: exactly once. */
export interface ProofCheck {
  plays: number;
  /** Seen on glass for long enough to be stored, and in no row. */
  lost: number;
  /** Rows of a play that another row holds already, or that nobody saw. */
  doubled: number;
  /** Numbers of an epoch that no row holds. */
  gaps: number;
}

/** A play that ends by a kill within this time of its first frame may not be on disk yet. */
const TOO_SHORT_MS = 1000;

/**
 * Holds the store's rows against what the page itself showed, showing by showing, in order. By order and not by time:
 * clocks jump in these tests.
 *
 * @param rows in the order of their numbers.
 * @param killedAt when browsers were killed, by the test's clock.
 */
export function checkProof(
  shown: readonly ShownItem[],
  rows: readonly PlayRow[],
  killedAt: readonly number[],
): ProofCheck {
  const plays = rows.filter(({ result }) => result !== 'failed');
  let next = 0;
  let lost = 0;
  /** The creative of a showing cut so short that it needs no row, but was taken to have one. */
  let spare: string | null = null;
  for (const { creativeId, heardAt } of shown) {
    const isExcused = killedAt.some((at) => at >= heardAt - TOO_SHORT_MS && at - heardAt <= TOO_SHORT_MS);
    if (plays[next]?.creative_id === creativeId) {
      next += 1;
      spare = isExcused ? creativeId : null;
    } else if (!isExcused) {
      if (spare === creativeId) spare = null;
      else lost += 1;
    }
  }
  const byEpoch = Map.groupBy(rows, ({ epoch }) => epoch);
  let gaps = 0;
  for (const each of byEpoch.values()) {
    const numbers = new Set(each.map(({ seq }) => seq));
    gaps += Math.max(...numbers) - numbers.size;
  }
  return { plays: plays.length, lost, doubled: plays.length - next, gaps };
}
