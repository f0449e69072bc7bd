import { DAYS_KEPT_MS, HOURS_KEPT_MS, QUARTERS_KEPT_MS } from '../../shared/audience/constants.ts';
import { periodOf } from '../../shared/audience/report-period.ts';
import type { Reading } from '../../shared/audience/told-families.ts';
import { isOver, tellForGood, withoutHours } from '../../shared/audience/told-week.ts';
import type { Deps } from '../deps.ts';
import { audienceCells } from '../storage/audience-cells.ts';
import { deleteAudienceHoursBefore } from '../storage/audience-hours.ts';
import { deleteAudienceCellsBefore, oldestAudienceCell } from '../storage/audience-retention.ts';
import {
  deleteToldWeeksBefore,
  endOfToldWeeks,
  hourlyWeeksBefore,
  insertToldWeek,
  saveDailyWeek,
} from '../storage/audience-weeks.ts';
import { deleteLearningBefore } from '../storage/learning-cells.ts';
import { deleteSlotDecisionsBefore } from '../storage/slot-decisions.ts';
import { readStore } from '../storage/store.ts';
import type { Tx } from '../storage/transaction.ts';
import { foldCells } from './fold-cells.ts';

/**
 * What is kept of the audience, and how long (R17): cells of a quarter of an hour until their week is told, figures by the
 * hour for 90 days, figures by the day and the week for 25 months. Figures are told before the cells that they are made of
 * go, and age only by being added up: nothing that was withheld comes out, nothing that was told changes.
 */
export async function keepAudience(deps: Pick<Deps, 'storage' | 'now'>): Promise<void> {
  const { storage } = deps;
  const now = deps.now();
  const { zone } = await readStore(storage.db);
  await keepFinalWeeks(deps, zone);
  await foldCells(deps, zone);
  for (const week of await hourlyWeeksBefore(storage.db, now - HOURS_KEPT_MS)) {
    const figures = { ...week.figures, visits: withoutHours(week.figures.visits, zone) };
    await storage.write((tx) => saveDailyWeek(tx, { ...week, figures }));
  }
  await storage.write(async (tx) => {
    await deleteAudienceCellsBefore(tx, now - QUARTERS_KEPT_MS);
    await deleteAudienceHoursBefore(tx, now - HOURS_KEPT_MS);
    await deleteLearningBefore(tx, now - HOURS_KEPT_MS);
    await deleteSlotDecisionsBefore(tx, now - HOURS_KEPT_MS);
    await deleteToldWeeksBefore(tx, now - DAYS_KEPT_MS);
  });
}

/**
 * Keeps what was told until now for good, before the store's clock is set to another zone. Told anew in hours and days of
 * that zone, the same visits would be summed in two ways, and the difference of two such sums may be one person (R09).
 * What else of the running week would have been told is told no more.
 */
export async function keepBeforeClockChange(tx: Tx, { now, zone }: Reading): Promise<void> {
  for (let from = await endOfToldWeeks(tx); ; ) {
    const oldest = await oldestAudienceCell(tx, from);
    if (oldest === null || oldest > now) return;
    const week = periodOf('week', oldest, zone);
    const cells = await audienceCells(tx, Math.max(from, week.from), week.to);
    await insertToldWeek(tx, { ...week, figures: tellForGood(cells, { now, zone }) });
    from = week.to;
  }
}

/** Week after week, from the oldest that has cells and is not kept yet to the last that can change no more. */
async function keepFinalWeeks({ storage, now }: Pick<Deps, 'storage' | 'now'>, zone: string): Promise<void> {
  let from = await endOfToldWeeks(storage.db);
  for (;;) {
    const oldest = await oldestAudienceCell(storage.db, from);
    if (oldest === null) return;
    const week = periodOf('week', oldest, zone);
    if (!isOver(week, now())) return;
    // Where the store's time zone was changed, a week may begin within one that has been told.
    const cells = await audienceCells(storage.db, Math.max(from, week.from), week.to);
    const figures = tellForGood(cells, { now: now(), zone });
    await storage.write((tx) => insertToldWeek(tx, { ...week, figures }));
    from = week.to;
  }
}
