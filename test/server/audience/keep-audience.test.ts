import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DAYS_KEPT_MS, HOURS_KEPT_MS, QUARTERS_KEPT_MS } from '../../../shared/audience/constants.ts';
import { audienceReport } from '../../../signage-server/audience/audience-report.ts';
import { keepAudience } from '../../../signage-server/audience/keep-audience.ts';
import { cellsOfDay, SATURDAY } from '../../support/audience-days.ts';
import { startShop } from '../../support/console-client.ts';
import { dice } from '../../support/dice.ts';
import { newDisplay } from '../../support/display-client.ts';
import type { TestServer } from '../../support/server.ts';
import { storeCells } from '../../support/store-cells.ts';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** A Monday, midnight in London. */
const MONDAY = Date.UTC(2026, 0, 5);
const zone = 'Europe/London';

let server: TestServer;
let clock = MONDAY + WEEK;
beforeAll(async () => {
  server = await startShop({ now: () => clock });
  await newDisplay(server, { id: 'wall', name: 'Wall' });
});
afterAll(() => server.close());

/** Two days of one screen: a busy one, and one with six people in the morning and seven in the evening. */
beforeEach(async () => {
  clock = MONDAY + WEEK;
  await server.storage.write(async (tx) => {
    await tx.deleteFrom('audience_week').execute();
    await tx.deleteFrom('audience_hour').execute();
  });
  const random = dice(7);
  const made = { creatives: ['bread', 'milk'], random };
  const busy = cellsOfDay({ ...made, start: MONDAY, busy: SATURDAY.map((people) => people * 4) });
  const quiet = cellsOfDay({ ...made, start: MONDAY + DAY, busy: [6, 0, 0, 0, 0, 7] });
  await storeCells(
    server,
    [...busy, ...quiet].map((cell) => ({ ...cell, displayId: 'wall' })),
  );
});

const report = (from = MONDAY, to = MONDAY + WEEK) =>
  audienceReport(server.storage.db, { from, to, displayId: undefined }, { now: clock, zone });
const count = async (table: 'audience_cell' | 'audience_hour' | 'audience_week'): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(
    server.storage.db,
  );
  return Number(rows[0]?.n);
};
const travelTo = async (at: number): Promise<void> => {
  clock = at;
  await keepAudience(server.deps);
};

test('REP-31 a week is kept as it was told once nothing of it can change, and reads the same before and after', async () => {
  await travelTo(MONDAY + WEEK + DAY);
  expect(await count('audience_week')).toBe(0);
  clock = MONDAY + WEEK + DAY + 60_000;
  const before = await report();
  expect(before.rows.some(({ grain }) => grain === 'hour')).toBe(true);
  expect([before.spread.dwell, before.spread.attention]).not.toContain(null);
  expect(before.content).toHaveLength(2);
  await travelTo(clock);
  await travelTo(clock);
  expect(await count('audience_week')).toBe(1);
  expect(await report()).toEqual({ ...before, kept: { quarters: null, days: MONDAY } });
});

test('REP-31 AUD-R17 through 25 months: cells go once told, hours become days, figures go after 25 months, and no sum changes', async () => {
  await travelTo(MONDAY + WEEK + DAY + 60_000);
  const told = await report();
  expect(await count('audience_cell')).toBe(0);
  const hours = await count('audience_hour');
  expect(hours).toBeGreaterThan(0);

  await travelTo(MONDAY + HOURS_KEPT_MS);
  expect(await count('audience_hour')).toBe(hours);
  expect((await report()).rows).toEqual(told.rows);

  await travelTo(MONDAY + HOURS_KEPT_MS + 2 * DAY);
  expect(await count('audience_hour')).toBe(0);
  const aged = await report();
  expect(aged.kept).toEqual({ quarters: null, days: MONDAY });
  expect(aged.rows.length).toBeGreaterThan(0);
  expect(aged.rows.filter(({ grain }) => grain === 'hour')).toEqual([]);
  expect(aged.summary).toEqual(told.summary);
  expect(aged.spread).toEqual(told.spread);
  expect(aged.content).toEqual(told.content);

  await travelTo(MONDAY + DAYS_KEPT_MS);
  expect(await count('audience_week')).toBe(1);
  await travelTo(MONDAY + DAYS_KEPT_MS + 1);
  expect(await count('audience_week')).toBe(0);
  expect((await report()).kept).toEqual({ quarters: null, days: null });
});

test('REP-31 AUD-R09 what was withheld by the hour does not come out when hours become days', async () => {
  const tuesday = [MONDAY + DAY, MONDAY + 2 * DAY] as const;
  await travelTo(MONDAY + WEEK + DAY + 60_000);
  const told = await report(...tuesday);
  await travelTo(MONDAY + HOURS_KEPT_MS + 3 * DAY);
  const aged = await report(...tuesday);
  expect(aged.rows).toEqual(told.rows);
  expect(aged.summary.people).toBe(told.summary.people);
});

test('REP-31 AUD-R17 a store that was off for months tells first and deletes then', async () => {
  await travelTo(MONDAY + HOURS_KEPT_MS + 30 * DAY);
  expect(await count('audience_cell')).toBe(0);
  expect((await report()).summary.people).toBeGreaterThan(1000);
});

test('REP-31 AUD-R17 counts of a screen whose clock is years ahead are not kept for years', async () => {
  const [cell] = cellsOfDay({
    start: MONDAY + 4000 * DAY,
    creatives: ['bread'],
    busy: [1],
    random: dice(1),
  });
  if (!cell) throw new Error('nobody came');
  await storeCells(server, [{ ...cell, displayId: 'wall', receivedAt: MONDAY }]);
  await travelTo(MONDAY + QUARTERS_KEPT_MS + 1);
  expect(await count('audience_cell')).toBe(0);
});
