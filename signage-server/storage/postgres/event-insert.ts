import { sql } from 'kysely';
import { type Cell, type EventTable, eachRow, eventColumns } from '../event-columns.ts';
import { advance, type EventInsert } from '../event-insert.ts';

/** One statement per table and batch, whatever its size: columns travel as arrays and `unnest` makes rows of them. */
export const postgresEventInsert: EventInsert = async (tx, rows) => {
  const { displayId, epoch, receivedAt } = rows;
  const cursor = await tx
    .selectFrom('log_cursor')
    .select('ack')
    .where('display_id', '=', displayId)
    .where('epoch', '=', epoch)
    .executeTakeFirst();
  const before = cursor?.ack ?? 0;
  const tables = new Map<EventTable, { seqs: number[]; cells: Cell[][] }>();
  eachRow(rows, before, (table, seq, cells) => {
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
      select ${displayId}, ${epoch}, ${receivedAt}::bigint, row.*
      from unnest(${seqs}::bigint[], ${sql.join(
        columns.map(([, type], index) => sql`${cells[index]}::${sql.raw(type)}[]`),
      )}) as row
      on conflict (display_id, epoch, seq) do nothing`.execute(tx);
  }
  // Another process may hold a later batch of the same screen: an acknowledgement never goes back.
  const { ack } = await tx
    .insertInto('log_cursor')
    .values({ display_id: displayId, epoch, ack: advance(before, rows.covered), updated_at: receivedAt })
    .onConflict((on) =>
      on.columns(['display_id', 'epoch']).doUpdateSet({
        ack: sql`greatest(log_cursor.ack, excluded.ack)`,
        updated_at: receivedAt,
      }),
    )
    .returning('ack')
    .executeTakeFirstOrThrow();
  return ack;
};
