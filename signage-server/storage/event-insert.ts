import type { LogEvent } from '../../shared/model/log.ts';
import type { Tx } from './transaction.ts';

/** Events of one display and epoch, parsed, in order of their numbers, and the rows that no schema took. */
export interface EventRows {
  displayId: string;
  epoch: string;
  receivedAt: number;
  events: readonly LogEvent[];
  refused: readonly { seq: number; reason: string }[];
  /** Runs of numbers that this batch deals with, both ends inclusive, in order. */
  covered: readonly { from: number; to: number }[];
}

/**
 * Stores rows inside a write and returns the acknowledgement: the highest number up to which everything is dealt
 * with. A row whose (display, epoch, number) is there already is left as it is.
 */
export type EventInsert = (tx: Tx, rows: EventRows) => Promise<number>;

/** How far an acknowledgement moves over the runs of a batch; a gap stops it. */
export function advance(ack: number, covered: EventRows['covered']): number {
  let reached = ack;
  for (const { from, to } of covered) {
    if (from > reached + 1) break;
    reached = Math.max(reached, to);
  }
  return reached;
}
