import { tellShares } from '../../shared/audience/content-share.ts';
import { closedUntil, dayOf, toldHours } from '../choosing/told-hours.ts';
import type { Deps } from '../deps.ts';
import { audienceCells } from '../storage/audience-cells.ts';
import { addAudienceHours } from '../storage/audience-hours.ts';
import { oldestAudienceCell, takeAudienceCells } from '../storage/audience-retention.ts';
import { addToldShares, endOfToldWeeks, toldWeeks } from '../storage/audience-weeks.ts';

const DAY_MS = 86_400_000;

/**
 * Takes away the cells of weeks that are told for good: no report needs them. What experiments ask of such weeks is kept
 * by the hour and without bands, so that nobody who reads the database can tell who stood there from when (R20).
 */
export async function foldCells(
  { storage, now }: Pick<Deps, 'storage' | 'now'>,
  zone: string,
): Promise<void> {
  const before = Math.min(await endOfToldWeeks(storage.db), closedUntil(now()));
  await addMissingShares({ storage, now }, zone);
  for (;;) {
    const oldest = await oldestAudienceCell(storage.db);
    if (oldest === null || oldest >= before) return;
    // A day at a time: the log's intake waits for whoever writes.
    const day = { from: dayOf(oldest), to: Math.min(dayOf(oldest) + DAY_MS, before) };
    await storage.write(async (tx) =>
      addAudienceHours(tx, toldHours(await takeAudienceCells(tx, day.from, day.to))),
    );
  }
}

/** Weeks that an older build has kept are not without what they showed to whom, as long as their cells are there. */
async function addMissingShares(
  { storage, now }: Pick<Deps, 'storage' | 'now'>,
  zone: string,
): Promise<void> {
  const oldest = await oldestAudienceCell(storage.db);
  if (oldest === null) return;
  for (const week of await toldWeeks(storage.db, oldest, await endOfToldWeeks(storage.db))) {
    if (week.figures.shares) continue;
    const cells = await audienceCells(storage.db, week.from, week.to);
    const figures = { ...week.figures, shares: tellShares(cells, { now: now(), zone }) };
    await storage.write((tx) => addToldShares(tx, { ...week, figures }));
  }
}
