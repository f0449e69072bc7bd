import { LearningCell } from '../../shared/choosing/learning-cell.ts';
import type { Reader, Tx } from './transaction.ts';

/** Which rows are added up, by when they came in; half-open, ms. */
export interface Learned {
  from: number;
  to: number;
  /** All but what this display has learned under its present log. */
  beside?: { displayId: string; epoch: string };
  /** Sums of fewer plays are left out. */
  atLeast?: number;
}

/** What screens have learned, all of them together. */
export async function learnedCells(
  db: Reader,
  { from, to, beside, atLeast = 1 }: Learned,
): Promise<LearningCell[]> {
  let query = db
    .selectFrom('learning_cell')
    .select((eb) => [
      'creative_id',
      'band',
      'party',
      'part',
      'by_lot',
      eb.fn.sum<number>('plays').as('plays'),
      eb.fn.sum<number>('tenths').as('tenths'),
      eb.fn.sum<number>('squares').as('squares'),
    ])
    .where('received_at', '>=', from)
    .where('received_at', '<', to)
    .groupBy(['creative_id', 'band', 'party', 'part', 'by_lot'])
    .having((eb) => eb(eb.fn.sum<number>('plays'), '>=', atLeast))
    .orderBy('creative_id')
    .orderBy('band')
    .orderBy('party')
    .orderBy('part')
    .orderBy('by_lot');
  if (beside)
    query = query.where((eb) =>
      eb.or([eb('display_id', '<>', beside.displayId), eb('epoch', '<>', beside.epoch)]),
    );
  return (await query.execute()).map((row) =>
    LearningCell.parse({
      creativeId: row.creative_id,
      band: row.band,
      group: row.party,
      part: row.part,
      random: row.by_lot === 1,
      // PostgreSQL adds whole numbers up to a decimal, which comes as text.
      plays: Number(row.plays),
      tenths: Number(row.tenths),
      squares: Number(row.squares),
    }),
  );
}

export async function deleteLearningBefore(tx: Tx, receivedAt: number): Promise<void> {
  await tx.deleteFrom('learning_cell').where('received_at', '<', receivedAt).execute();
}
