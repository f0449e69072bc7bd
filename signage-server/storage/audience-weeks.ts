import type { Period } from '../../shared/audience/report-period.ts';
import type { KeptFigures } from '../../shared/audience/told-week.ts';
import type { Reader, Tx } from './transaction.ts';

/** What was told of one week, for good. */
export interface ToldWeek extends Period {
  figures: KeptFigures;
}

/** Weeks that overlap with `[from, to)`, in order. */
export async function toldWeeks(db: Reader, from: number, to: number): Promise<ToldWeek[]> {
  const rows = await db
    .selectFrom('audience_week')
    .select(['week_from', 'week_to', 'figures'])
    .where('week_to', '>', from)
    .where('week_from', '<', to)
    .orderBy('week_from')
    .execute();
  return rows.map(asWeek);
}

/** Weeks that still tell hours and began before an instant. */
export async function hourlyWeeksBefore(db: Reader, before: number): Promise<ToldWeek[]> {
  const rows = await db
    .selectFrom('audience_week')
    .select(['week_from', 'week_to', 'figures'])
    .where('hourly', '=', 1)
    .where('week_from', '<', before)
    .execute();
  return rows.map(asWeek);
}

/** End of the last week that is told for good; 0 before the first. */
export async function endOfToldWeeks(db: Reader): Promise<number> {
  const row = await db
    .selectFrom('audience_week')
    .select((eb) => eb.fn.max('week_to').as('end'))
    .executeTakeFirst();
  return Number(row?.end ?? 0);
}

/** Keeps what was told. Of two processes that come to it at once, the first has said it. */
export async function insertToldWeek(tx: Tx, { from, to, figures }: ToldWeek): Promise<void> {
  await tx
    .insertInto('audience_week')
    .values({ week_from: from, week_to: to, hourly: 1, figures: JSON.stringify(figures) })
    .onConflict((on) => on.column('week_from').doNothing())
    .execute();
}

/** Puts what was told of content by band beside the rest, in a week that was kept without it. */
export async function addToldShares(tx: Tx, { from, figures }: ToldWeek): Promise<void> {
  await tx
    .updateTable('audience_week')
    .set({ figures: JSON.stringify(figures) })
    .where('week_from', '=', from)
    .execute();
}

/** Puts figures without hours in place of those that had them. */
export async function saveDailyWeek(tx: Tx, { from, figures }: ToldWeek): Promise<void> {
  await tx
    .updateTable('audience_week')
    .set({ hourly: 0, figures: JSON.stringify(figures) })
    .where('week_from', '=', from)
    .execute();
}

export async function deleteToldWeeksBefore(tx: Tx, before: number): Promise<void> {
  await tx.deleteFrom('audience_week').where('week_from', '<', before).execute();
}

/** Start of the oldest week that is kept; null when none is. */
export async function oldestToldWeek(db: Reader): Promise<number | null> {
  const row = await db
    .selectFrom('audience_week')
    .select((eb) => eb.fn.min('week_from').as('oldest'))
    .executeTakeFirst();
  return row?.oldest === null || row?.oldest === undefined ? null : Number(row.oldest);
}

function asWeek(row: { week_from: number; week_to: number; figures: string }): ToldWeek {
  // Only insertToldWeek and saveDailyWeek have written it.
  const figures: KeptFigures = JSON.parse(row.figures);
  return { from: row.week_from, to: row.week_to, figures };
}
