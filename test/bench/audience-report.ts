import type { NewCell } from '../../shared/audience/audience-cell.ts';
import type { LogEvent } from '../../shared/model/log.ts';
import { audienceReport } from '../../signage-server/audience/audience-report.ts';
import { keepAudience } from '../../signage-server/audience/keep-audience.ts';
import { cellsOfDay, SATURDAY } from '../support/audience-days.ts';
import { startShop } from '../support/console-client.ts';
import { dice } from '../support/dice.ts';
import { newDisplay } from '../support/display-client.ts';
import type { TestServer } from '../support/server.ts';
import { percentile } from './parts/percentile.ts';
import { printFigure } from './parts/print-figure.ts';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
const SCREENS = 20;
const WEEKS = 52;
const RUNS = 20;
const MONDAY = Date.UTC(2025, 0, 6);
const CREATIVES = ['bread', 'milk', 'tea', 'fish', 'plants'];
/** Cells come a minute after their quarter, in batches as large as a request may be. */
const LATE_MS = 16 * 60_000;
const BATCH = 500;

/** One week of one screen, to be laid over every week of the year. */
function madeWeek(screen: number): NewCell[] {
  const random = dice(screen);
  return Array.from({ length: 7 }, (_, day) =>
    cellsOfDay({ start: MONDAY + day * DAY, creatives: CREATIVES, busy: SATURDAY, random }),
  ).flat();
}

async function takeIn({ storage }: TestServer, displayId: string, week: number, made: readonly NewCell[]) {
  const epoch = `week-${week}`;
  for (let at = 0; at < made.length; at += BATCH) {
    const events: LogEvent[] = made.slice(at, at + BATCH).map((cell, index) => ({
      seq: at + index + 1,
      kind: 'audience',
      cell: { ...cell, quarterStart: cell.quarterStart + week * WEEK },
    }));
    // A batch of a real screen is of one quarter; what counts here is that all of it came in time.
    const receivedAt = Math.min(
      ...events.map((event) => (event.kind === 'audience' ? event.cell.quarterStart : 0)),
    );
    const covered = [{ from: at + 1, to: at + events.length }];
    await storage.write((tx) =>
      storage.insertEvents(tx, {
        ...{ displayId, epoch, receivedAt: receivedAt + LATE_MS },
        ...{ events, refused: [], covered },
      }),
    );
  }
}

/** A year of 20 screens that count: how long the report takes, over today, a week, a quarter and the year. */
export async function run(): Promise<void> {
  let clock = MONDAY;
  const server = await startShop({ now: () => clock });
  try {
    let cells = 0;
    const weeks = Array.from({ length: SCREENS }, (_, screen) => madeWeek(screen));
    for (let screen = 0; screen < SCREENS; screen += 1)
      await newDisplay(server, { id: `screen-${screen}`, name: `Screen ${screen}` });
    for (let week = 0; week < WEEKS; week += 1) {
      for (const [screen, made] of weeks.entries()) await takeIn(server, `screen-${screen}`, week, made);
      cells += weeks.flat().length;
      clock = MONDAY + (week + 1) * WEEK;
      await keepAudience(server.deps);
    }
    printFigure({ name: 'audience-report-cells', value: cells, unit: 'cells taken in' });
    for (const [name, days] of [
      ['day', 1],
      ['week', 7],
      ['quarter', 91],
      ['year', 364],
    ] as const) {
      const times: number[] = [];
      const cpu: number[] = [];
      for (let turn = 0; turn < RUNS; turn += 1) {
        const range = { from: clock - days * DAY, to: clock, displayId: undefined };
        const [start, used] = [performance.now(), process.cpuUsage()];
        const { rows } = await audienceReport(server.storage.db, range, { now: clock, zone: 'UTC' });
        times.push(performance.now() - start);
        const { user, system } = process.cpuUsage(used);
        cpu.push((user + system) / 1000);
        if (days > 7 && rows.length === 0) throw new Error('the report is empty');
      }
      printFigure(
        { name: `audience-report-${name}-p95`, value: percentile(times, 0.95), unit: 'ms' },
        { cpuMs: Math.round(percentile(cpu, 0.95)) },
      );
    }
  } finally {
    await server.close();
  }
}
