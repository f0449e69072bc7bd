import { beforeAll, expect, test } from 'vitest';
import { tellAll } from '../../../shared/audience/told-week.ts';
import { audienceCells } from '../../../signage-server/storage/audience-cells.ts';
import {
  deleteAudienceCellsBefore,
  oldestAudienceCell,
} from '../../../signage-server/storage/audience-retention.ts';
import {
  deleteToldWeeksBefore,
  endOfToldWeeks,
  hourlyWeeksBefore,
  insertToldWeek,
  oldestToldWeek,
  saveDailyWeek,
  toldWeeks,
} from '../../../signage-server/storage/audience-weeks.ts';
import type { Storage } from '../../../signage-server/storage/storage.ts';
import { cellsOfDay, SATURDAY } from '../../support/audience-days.ts';
import { dice } from '../../support/dice.ts';
import { storeCells } from '../../support/store-cells.ts';
import { onEveryStore } from '../../support/stores.ts';

const DAY = 86_400_000;
const MONDAY = Date.UTC(2026, 0, 5);
const WEEK = { from: MONDAY, to: MONDAY + 7 * DAY };

onEveryStore('audience weeks', (kind) => {
  let storage: Storage;
  beforeAll(async () => {
    storage = await kind.open();
  });

  test('REP-31 what is told of a week is kept as it is, by whoever says it first', async () => {
    const { db } = storage;
    expect([await endOfToldWeeks(db), await oldestToldWeek(db)]).toEqual([0, null]);
    const made = { start: MONDAY, creatives: ['bread'], busy: SATURDAY, random: dice(5) };
    await storeCells(
      { storage },
      cellsOfDay(made).map((cell) => ({ ...cell, displayId: 'wall' })),
    );
    const now = WEEK.to + 30 * DAY;
    const figures = tellAll(await audienceCells(db, WEEK.from, WEEK.to), { now, zone: 'UTC' });
    expect(figures.visits.length).toBeGreaterThan(0);
    await storage.write((tx) => insertToldWeek(tx, { ...WEEK, figures }));
    const other = { visits: [], spread: [], content: [] };
    await storage.write((tx) => insertToldWeek(tx, { ...WEEK, figures: other }));
    expect(await toldWeeks(db, WEEK.from, WEEK.to)).toEqual([{ ...WEEK, figures }]);
    expect(await toldWeeks(db, WEEK.to, WEEK.to + DAY)).toEqual([]);
    expect([await endOfToldWeeks(db), await oldestToldWeek(db)]).toEqual([WEEK.to, WEEK.from]);

    expect(await hourlyWeeksBefore(db, WEEK.from)).toEqual([]);
    expect(await hourlyWeeksBefore(db, WEEK.from + 1)).toHaveLength(1);
    await storage.write((tx) => saveDailyWeek(tx, { ...WEEK, figures: other }));
    expect(await hourlyWeeksBefore(db, WEEK.from + 1)).toEqual([]);
    expect(await toldWeeks(db, WEEK.from, WEEK.to)).toEqual([{ ...WEEK, figures: other }]);

    await storage.write((tx) => deleteToldWeeksBefore(tx, WEEK.from));
    expect(await oldestToldWeek(db)).toBe(WEEK.from);
    await storage.write((tx) => deleteToldWeeksBefore(tx, WEEK.from + 1));
    expect(await oldestToldWeek(db)).toBeNull();
  });

  test('REP-31 cells go by their quarter, and by when they came', async () => {
    const [cell] = cellsOfDay({ start: MONDAY, creatives: ['bread'], busy: [1], random: dice(5) });
    if (!cell) throw new Error('nobody came');
    const at = (quarterStart: number, receivedAt: number) => ({
      ...cell,
      ...{ quarterStart, receivedAt, displayId: 'wall' },
    });
    const cells = [at(MONDAY, MONDAY + 1), at(MONDAY + DAY, MONDAY + DAY), at(MONDAY + 400 * DAY, MONDAY)];
    await storeCells({ storage }, cells);
    expect(await oldestAudienceCell(storage.db)).toBe(MONDAY);
    expect(await oldestAudienceCell(storage.db, MONDAY + 1)).toBe(MONDAY + DAY);
    await storage.write((tx) => deleteAudienceCellsBefore(tx, MONDAY + DAY));
    expect(await audienceCells(storage.db, 0, MONDAY + 500 * DAY)).toHaveLength(1);
    expect(await oldestAudienceCell(storage.db, MONDAY + 2 * DAY)).toBeNull();
  });
});
