import { DaySheet } from './day-sheet.ts';
import { EntryColumns } from './entry-columns.ts';
import type { Reading } from './pattern.ts';

/** Entries of one layer that can run on one screen, and what a day asks of them. */
export class Roster extends EntryColumns {
  #sheet: DaySheet | null = null;

  /** The sheet of the days that the clocks read, turned to that moment; the last one is kept, for most questions are about one day. */
  sheet(readings: readonly Reading[]): DaySheet {
    if (this.#sheet?.isOf(readings)) this.#sheet.turnTo(readings);
    else this.#sheet = new DaySheet(this, readings);
    return this.#sheet;
  }
}
