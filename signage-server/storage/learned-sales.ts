import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { NO_SALES, type Sales } from '../../shared/personalize/sales.ts';
import type { Reader, Tx } from './transaction.ts';

const Pairs = z.array(z.tuple([z.string(), z.number()]));
/** Rows per statement: SQLite takes 32,766 values in one. */
const BATCH = 5000;
/** As many of what is learned stand on a kiosk's shelf. */
const LINKS_EACH = 8;

let known: { revision: string; sales: Sales } | null = null;

/** What the receipts say, as it was last learned; read anew only after a lesson. Not to be written into. */
export async function findSales(db: Reader): Promise<Sales> {
  const lesson = await db.selectFrom('sales_lesson').select('revision').executeTakeFirst();
  if (!lesson) return NO_SALES;
  if (known?.revision === lesson.revision) return known.sales;
  const rows = await db.selectFrom('learned_sale').select(['product_id', 'recent', 'beside']).execute();
  const sales: Sales = {
    beside: new Map(
      rows.map(({ product_id, beside }) => [
        product_id,
        Pairs.parse(JSON.parse(beside)).map(([productId, strength]) => ({ productId, strength })),
      ]),
    ),
    recent: new Map(rows.map(({ product_id, recent }) => [product_id, recent])),
  };
  known = { revision: lesson.revision, sales };
  return sales;
}

/** When the last lesson was; null: there was none. */
export async function lastLesson(db: Reader): Promise<number | null> {
  const row = await db.selectFrom('sales_lesson').select('learned_at').executeTakeFirst();
  return row?.learned_at ?? null;
}

/** Keeps a lesson in place of the one before, also as the model's links between products. */
export async function saveSales(
  tx: Tx,
  sales: Sales,
  { baskets, now, shown }: { baskets: number; now: number; shown: (productId: string) => boolean },
): Promise<void> {
  const ids = [...new Set([...sales.beside.keys(), ...sales.recent.keys()])].sort();
  await tx.deleteFrom('learned_sale').execute();
  const rows = ids.map((id) => ({
    product_id: id,
    recent: sales.recent.get(id) ?? 0,
    beside: JSON.stringify(
      (sales.beside.get(id) ?? []).map(({ productId, strength }) => [productId, Number(strength.toFixed(4))]),
    ),
  }));
  for (let at = 0; at < rows.length; at += BATCH)
    await tx
      .insertInto('learned_sale')
      .values(rows.slice(at, at + BATCH))
      .execute();
  await tx
    .deleteFrom('product_link')
    .where('origin', '=', 'model')
    .where('kind', '=', 'complement')
    .execute();
  const links = ids.filter(shown).flatMap((id) =>
    (sales.beside.get(id) ?? [])
      .filter(({ productId }) => shown(productId))
      .slice(0, LINKS_EACH)
      .map(({ productId }, rank) => ({
        product_id: id,
        kind: 'complement' as const,
        target: productId,
        origin: 'model' as const,
        rank,
      })),
  );
  for (let at = 0; at < links.length; at += BATCH)
    await tx
      .insertInto('product_link')
      .values(links.slice(at, at + BATCH))
      .execute();
  const lesson = { revision: randomUUID(), learned_at: now, baskets };
  await tx
    .insertInto('sales_lesson')
    .values({ id: 'sales', ...lesson })
    .onConflict((on) => on.column('id').doUpdateSet(lesson))
    .execute();
}
