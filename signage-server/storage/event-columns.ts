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
  },
  adaptive_play: {
    quarter_start: 'bigint',
    creative_id: 'text',
    playlist_id: 'text',
    plays: 'bigint',
    seconds: 'double precision',
  },
  interaction: { at: 'bigint', action: 'text', product_id: 'text' },
  audience_cell: { quarter_start: 'bigint', cell: 'text' },
  dropped: { at: 'bigint', count: 'bigint' },
  refused_event: { reason: 'text' },
} as const satisfies { [T in EventTable]: Partial<Record<keyof LogTables[T] & string, string>> };

const tableOf = {
  play: 'play',
  'adaptive-plays': 'adaptive_play',
  interaction: 'interaction',
  audience: 'audience_cell',
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
      ];
    case 'adaptive-plays':
      return [event.quarterStart, event.creativeId, event.playlistId, event.plays, event.seconds];
    case 'interaction':
      return [event.at, event.action, event.productId];
    case 'audience':
      return [event.cell.quarterStart, JSON.stringify(event.cell)];
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
