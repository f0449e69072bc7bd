import type { LogEvent } from '../../shared/model/log.ts';
import type { Tx } from './storage.ts';

/** Events of one display and epoch, parsed, and the rows that no schema took. */
export interface EventRows {
  displayId: string;
  epoch: string;
  receivedAt: number;
  events: readonly LogEvent[];
  refused: readonly { seq: number; reason: string }[];
}

/** Stores rows inside a write. A row whose (display, epoch, number) is there already is left as it is. */
export type EventInsert = (tx: Tx, rows: EventRows) => Promise<void>;
