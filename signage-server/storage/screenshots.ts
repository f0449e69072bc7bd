import { type KeptScreenshot, Screenshot } from '../../shared/model/screenshot.ts';
import type { Reader, Tx } from './transaction.ts';

/** In place of the one before. */
export async function saveScreenshot(
  tx: Tx,
  displayId: string,
  screenshot: Screenshot,
  now: number,
): Promise<void> {
  const row = { taken_at: now, content: JSON.stringify(screenshot) };
  await tx
    .insertInto('screenshot')
    .values({ display_id: displayId, ...row })
    .onConflict((on) => on.column('display_id').doUpdateSet(row))
    .execute();
}

/** The latest of a display, if it was taken after `since`. */
export async function findScreenshot(
  db: Reader,
  displayId: string,
  since: number,
): Promise<KeptScreenshot | null> {
  const row = await db
    .selectFrom('screenshot')
    .selectAll()
    .where('display_id', '=', displayId)
    .where('taken_at', '>', since)
    .executeTakeFirst();
  return row ? { ...Screenshot.parse(JSON.parse(row.content)), takenAt: row.taken_at } : null;
}

export async function deleteScreenshotsBefore(tx: Tx, before: number): Promise<void> {
  await tx.deleteFrom('screenshot').where('taken_at', '<=', before).execute();
}
