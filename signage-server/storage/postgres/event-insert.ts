import { sql } from 'kysely';
import { type Cell, type EventTable, eachRow, eventColumns } from '../event-columns.ts';
import type { EventInsert } from '../event-insert.ts';

/** One statement per table and batch, whatever its size: columns travel as arrays and `unnest` makes rows of them. */
export const postgresEventInsert: EventInsert = async (tx, rows) => {
  const tables = new Map<EventTable, { seqs: number[]; cells: Cell[][] }>();
  eachRow(rows, (table, seq, cells) => {
    const columns = tables.get(table) ?? { seqs: [], cells: cells.map(() => []) };
    tables.set(table, columns);
    columns.seqs.push(seq);
    cells.forEach((cell, index) => {
      columns.cells[index]?.push(cell);
    });
  });
  for (const [table, { seqs, cells }] of tables) {
    const columns = Object.entries(eventColumns[table]);
    await sql`
      insert into ${sql.table(table)}
        (display_id, epoch, received_at, seq, ${sql.join(columns.map(([name]) => sql.ref(name)))})
      select ${rows.displayId}, ${rows.epoch}, ${rows.receivedAt}::bigint, row.*
      from unnest(${seqs}::bigint[], ${sql.join(
        columns.map(([, type], index) => sql`${cells[index]}::${sql.raw(type)}[]`),
      )}) as row
      on conflict (display_id, epoch, seq) do nothing`.execute(tx);
  }
};
