import { sql } from 'kysely';
import type { ReportRange } from './report-range.ts';
import type { Reader } from './transaction.ts';

const QUARTER_MS = 900_000;

/** When it was done by the server's clock, as well as its screen knew that; by the screen's own where it did not. */
const done = sql<number>`(at + coalesce(clock_offset_ms, 0))`;

export interface InteractionCount {
  displayId: string;
  action: string;
  productId: string | null;
  /** Where on the screen the session began; null in the main zone. */
  zone: string | null;
  slotId: string | null;
  /** On which "this is it" or "not it" was said. */
  list: string | null;
  /** Every zone's hours begin at some quarter of UTC's. */
  quarterStart: number;
  count: number;
}

/** What was done at kiosks, counted per quarter of an hour. */
export async function interactionCounts(db: Reader, range: ReportRange): Promise<InteractionCount[]> {
  // Integer division in both databases: both are integers.
  const quarter = sql<number>`(${done} / ${sql.lit(QUARTER_MS)})`;
  let query = db
    .selectFrom('interaction')
    .select((eb) => [
      'display_id as displayId',
      'action',
      'product_id as productId',
      'zone',
      'slot_id as slotId',
      'said_on as list',
      quarter.as('quarter'),
      eb.fn.countAll<number>().as('count'),
    ])
    .where(done, '>=', range.from)
    .where(done, '<', range.to)
    .groupBy(['display_id', 'action', 'product_id', 'zone', 'slot_id', 'said_on', quarter])
    .orderBy('quarter');
  if (range.displayId !== undefined) query = query.where('display_id', '=', range.displayId);
  return (await query.execute()).map(({ quarter, count, ...row }) => ({
    ...row,
    quarterStart: Number(quarter) * QUARTER_MS,
    count: Number(count),
  }));
}

/** How many walks were shown by the minutes that they save, the fewest first. */
export async function walkMinutes(
  db: Reader,
  range: ReportRange,
): Promise<{ minutes: number; count: number }[]> {
  let query = db
    .selectFrom('interaction')
    .select((eb) => ['minutes', eb.fn.countAll<number>().as('count')])
    .where(done, '>=', range.from)
    .where(done, '<', range.to)
    .where('action', '=', 'walk-shown')
    .groupBy('minutes')
    .orderBy('minutes');
  if (range.displayId !== undefined) query = query.where('display_id', '=', range.displayId);
  return (await query.execute()).map((row) => ({
    minutes: Number(row.minutes ?? 0),
    count: Number(row.count),
  }));
}
