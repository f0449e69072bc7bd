import type { LogEvent } from '../../shared/model/log.ts';
import type { EventRows } from './event-insert.ts';
import type { LogTables } from './log-schema.ts';

export type EventTable = Exclude<keyof LogTables, 'log_cursor'>;
export type Cell = string | number | null;

/** Columns of each event table after (display_id, epoch, seq, received_at), with PostgreSQL's array types. */
export const eventColumns = {
  play: {
    creative_id: 'text',
    playlist_id: 'text',
    entry_id: 'text',
    revision: 'bigint',
    started_at: 'bigint',
    duration_ms: 'bigint',
    result: 'text',
    clock_offset_ms: 'bigint',
    zone: 'text',
    slot_id: 'text',
  },
  adaptive_play: {
    quarter_start: 'bigint',
    creative_id: 'text',
    playlist_id: 'text',
    plays: 'bigint',
    seconds: 'double precision',
  },
  adaptive_decision: {
    quarter_start: 'bigint',
    playlist_id: 'text',
    slot_id: 'text',
    creative_id: 'text',
    tier: 'text',
    reason: 'text',
    decisions: 'bigint',
  },
  interaction: {
    at: 'bigint',
    action: 'text',
    product_id: 'text',
    clock_offset_ms: 'bigint',
    zone: 'text',
    slot_id: 'text',
    said_on: 'text',
    minutes: 'bigint',
  },
  audience_cell: { quarter_start: 'bigint', cell: 'text' },
  learning_cell: {
    creative_id: 'text',
    band: 'text',
    party: 'text',
    part: 'text',
    by_lot: 'bigint',
    plays: 'bigint',
    tenths: 'bigint',
    squares: 'bigint',
  },
  dropped: { at: 'bigint', count: 'bigint' },
  refused_event: { reason: 'text' },
} as const satisfies { [T in EventTable]: Partial<Record<keyof LogTables[T] & string, string>> };

const tableOf = {
  play: 'play',
  'adaptive-plays': 'adaptive_play',
  'adaptive-decisions': 'adaptive_decision',
  interaction: 'interaction',
  audience: 'audience_cell',
  learning: 'learning_cell',
  dropped: 'dropped',
} as const satisfies Record<LogEvent['kind'], EventTable>;

/** Values in the order of {@link eventColumns}. */
function cellsOf(event: LogEvent): Cell[] {
  switch (event.kind) {
    case 'play':
      return [
        event.creativeId,
        event.playlistId,
        event.entryId,
        event.revision,
        event.startedAt,
        event.durationMs,
        event.result,
        event.clockOffsetMs,
        event.zone,
        event.slotId,
      ];
    case 'adaptive-plays':
      return [event.quarterStart, event.creativeId, event.playlistId, event.plays, event.seconds];
    case 'adaptive-decisions':
      return [
        event.quarterStart,
        event.playlistId,
        event.slotId,
        event.creativeId,
        event.tier,
        event.reason,
        event.decisions,
      ];
    case 'interaction':
      return [
        event.at,
        event.action,
        event.productId,
        event.clockOffsetMs,
        event.zone,
        event.slotId,
        event.list,
        event.minutes,
      ];
    case 'audience':
      return [event.cell.quarterStart, JSON.stringify(event.cell)];
    case 'learning': {
      const { creativeId, band, group, part, random, plays, tenths, squares } = event.cell;
      return [creativeId, band, group, part, random ? 1 : 0, plays, tenths, squares];
    }
    case 'dropped':
      return [event.at, event.count];
  }
}

/**
 * Calls `row` for each event and refused row, with its table, number and remaining values. Numbers up to `ack` are
 * dealt with already and left out.
 */
export function eachRow(
  rows: EventRows,
  ack: number,
  row: (table: EventTable, seq: number, cells: Cell[]) => void,
): void {
  for (const event of rows.events) if (event.seq > ack) row(tableOf[event.kind], event.seq, cellsOf(event));
  for (const { seq, reason } of rows.refused) if (seq > ack) row('refused_event', seq, [reason]);
}
