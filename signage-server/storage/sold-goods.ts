import { sql } from 'kysely';
import type { ReportRange } from './report-range.ts';
import type { Reader } from './transaction.ts';

const QUARTER_MS = 900_000;

/** What was sold in a quarter of an hour, and how much of that came back, whenever it did. Nobody's. */
export interface SoldGoods {
  /** Every zone's days begin at some quarter of UTC's. */
  quarterStart: number;
  sold: number;
  returned: number;
}

/** Sales of some products, as tills told them; sales made up for the demo are none. */
export async function soldGoods(
  db: Reader,
  { from, to }: Pick<ReportRange, 'from' | 'to'>,
  productIds: readonly string[],
): Promise<SoldGoods[]> {
  if (productIds.length === 0) return [];
  // Integer division in both databases: both are integers.
  const quarter = sql<number>`(bought_at / ${sql.lit(QUARTER_MS)})`;
  const rows = await db
    .selectFrom('purchase')
    .select((eb) => [
      quarter.as('quarter'),
      eb.fn.sum<number>('quantity').as('sold'),
      eb.fn.sum<number>('returned').as('returned'),
    ])
    .where('bought_at', '>=', from)
    .where('bought_at', '<', to)
    .where('is_sample', '=', 0)
    .where('product_id', 'in', productIds)
    .groupBy(quarter)
    .orderBy(quarter)
    .execute();
  return rows.map((row) => ({
    quarterStart: Number(row.quarter) * QUARTER_MS,
    sold: Number(row.sold),
    returned: Number(row.returned),
  }));
}
