import { LEAST_TOLD, toldCounts } from '../../shared/floor/help-counts.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import type { floorPlanEndpoints } from '../../shared/protocol/floor-plan-endpoints.ts';
import { interactionCounts } from '../storage/interaction-reports.ts';
import { allProducts } from '../storage/products.ts';
import type { ReportRange } from '../storage/report-range.ts';
import { touchesBetween } from '../storage/touches.ts';
import type { Reader } from '../storage/transaction.ts';

/** How often ways led to the product, on kiosks and on phones, and which were not there. Of a range of one display: kiosks alone. */
export async function wayReport(
  db: Reader,
  range: ReportRange,
): Promise<Answer<typeof floorPlanEndpoints.wayReport>> {
  const kiosks = (await interactionCounts(db, range)).map(({ action, productId, count }) => ({
    kind: action,
    productId,
    count,
  }));
  const phones =
    range.displayId === undefined
      ? (await touchesBetween(db, range.from, range.to)).map(({ kind, product_id: productId }) => ({
          kind,
          productId,
          count: 1,
        }))
      : [];
  const ends = [...kiosks, ...phones];
  const found = sum(ends.filter(({ kind }) => kind === 'way-found'));
  const misses = ends.filter(({ kind }) => kind === 'way-missed');
  const ways = found + sum(misses);
  const byProduct = new Map<string, number>();
  for (const { productId, count } of misses)
    if (productId !== null) byProduct.set(productId, (byProduct.get(productId) ?? 0) + count);
  const names = new Map((await allProducts(db)).map(({ id, name }) => [id, name]));
  const told = toldCounts(byProduct);
  return {
    ended: ways < LEAST_TOLD ? null : { ways, foundShare: Number((found / ways).toFixed(4)) },
    missed: told && {
      ...told,
      counts: told.counts.map(({ of, count }) => ({ of, name: names.get(of) ?? of, count })),
    },
  };
}

function sum(rows: readonly { count: number }[]): number {
  return rows.reduce((all, { count }) => all + count, 0);
}
