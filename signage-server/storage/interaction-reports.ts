import { sql } from 'kysely';
import type { ReportRange } from './report-range.ts';
import type { Reader } from './transaction.ts';

const QUARTER_MS = 900_000;

export interface InteractionCount {
  displayId: string;
  action: string;
  productId: string | null;
  /** Every zone's hours begin at some quarter of UTC's. */
  quarterStart: number;
  count: number;
}

/** What was done at kiosks, counted per quarter of an hour. */
export async function interactionCounts(db: Reader, range: ReportRange): Promise<InteractionCount[]> {
  // Integer division in both databases: `at` is an integer, and so is the literal.
  const quarter = sql<number>`(at / ${sql.lit(QUARTER_MS)})`;
  let query = db
    .selectFrom('interaction')
    .select((eb) => [
      'display_id as displayId',
      'action',
      'product_id as productId',
      quarter.as('quarter'),
      eb.fn.countAll<number>().as('count'),
    ])
    .where('at', '>=', range.from)
    .where('at', '<', range.to)
    .groupBy(['display_id', 'action', 'product_id', quarter])
    .orderBy('quarter');
  if (range.displayId !== undefined) query = query.where('display_id', '=', range.displayId);
  return (await query.execute()).map(({ quarter, count, ...row }) => ({
    ...row,
    quarterStart: Number(quarter) * QUARTER_MS,
    count: Number(count),
  }));
}
