import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type EventTable, eachRow, eventColumns } from '../event-columns.ts';
import type { EventInsert } from '../event-insert.ts';

/**
 * Prepared statements run in a loop on the connection that the write's transaction is open on: a third of the time
 * that building a query per batch takes.
 */
export function sqliteEventInsert(database: DatabaseSync): EventInsert {
  const statements = new Map<EventTable, StatementSync>();
  const statementOf = (table: EventTable): StatementSync => {
    const known = statements.get(table);
    if (known) return known;
    const columns = ['display_id', 'epoch', 'seq', 'received_at', ...Object.keys(eventColumns[table])];
    const statement = database.prepare(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})
       on conflict (display_id, epoch, seq) do nothing`,
    );
    statements.set(table, statement);
    return statement;
  };
  return async (_tx, rows) => {
    eachRow(rows, (table, seq, cells) => {
      statementOf(table).run(rows.displayId, rows.epoch, seq, rows.receivedAt, ...cells);
    });
  };
}
