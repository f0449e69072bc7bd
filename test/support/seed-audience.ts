import type { LogReceipt } from '../../shared/model/log.ts';
import { cellsOfDay, type MadeDay } from './audience-days.ts';
import type { DisplayClient } from './display-client.ts';

const DAY_MS = 86_400_000;
/** What one request of the log takes. */
const BATCH = 500;

export interface SeededDays extends Omit<MadeDay, 'start'> {
  displays: readonly DisplayClient[];
  /** ms: midnight of the first day. */
  first: number;
  days: number;
  /** Sets the server's clock: each day's figures come ten minutes after it, as from a screen that was asleep. */
  setClock(at: number): void;
}

/** Some days of made-up people, sent by their screens to the real intake. */
export async function seedAudience({ displays, first, days, setClock, ...made }: SeededDays): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    const start = first + day * DAY_MS;
    for (const display of displays) {
      const events = cellsOfDay({ ...made, start })
        .sort((a, b) => a.quarterStart - b.quarterStart)
        .map((cell, index) => ({ seq: index + 1, kind: 'audience' as const, cell }));
      await sendByQuarter(display, `made-${start}`, events, setClock);
    }
  }
}

interface CellEvent {
  seq: number;
  cell: { quarterStart: number };
}

/** As a screen does: each quarter some minutes after its end. */
async function sendByQuarter(
  display: DisplayClient,
  epoch: string,
  events: readonly CellEvent[],
  setClock: (at: number) => void,
): Promise<void> {
  for (let at = 0; at < events.length; ) {
    const quarter = events[at]?.cell.quarterStart ?? 0;
    let end = at;
    while (end < events.length && end - at < BATCH && events[end]?.cell.quarterStart === quarter) end += 1;
    setClock(quarter + 16 * 60_000);
    const batch = events.slice(at, end);
    const response = await display.call('POST', '/api/v1/display/log', { epoch, events: batch });
    const receipt = (await response.json()) as LogReceipt;
    if (receipt.ack !== batch.at(-1)?.seq || receipt.refused.length > 0)
      throw new Error(`the intake refused made-up figures: ${JSON.stringify(receipt)}`);
    at = end;
  }
}
