import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalOf } from '../../../shared/audience/bucket.ts';
import type { FirstCell } from '../../../shared/audience/first-cell.ts';
import { type ReleasedCell, releaseCells } from '../../../shared/audience/release-cells.ts';
import { releaseSpread } from '../../../shared/audience/release-spread.ts';
import { periodOf } from '../../../shared/audience/report-period.ts';
import { spreadOf, summarize } from '../../../shared/audience/report-summary.ts';
import type { StoredCell } from '../../../shared/audience/stored-cell.ts';
import type { Counted } from '../../../shared/audience/told-families.ts';

const zone = 'Europe/Berlin';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MINUTE = 60_000;
/** Monday, 6 July 2026, 00:00 in Berlin. */
const monday = Date.UTC(2026, 6, 5, 22);
const later = { now: monday + 30 * DAY, zone };

/** Of the first version, whose visits are told like those of today. */
function visits(at: number, people: number, change: Partial<FirstCell & Counted> = {}): FirstCell & Counted {
  return {
    metricsVersion: '1',
    displayId: 'wall',
    receivedAt: at + 901_000,
    quarterStart: at,
    creativeId: null,
    band: '60+',
    people,
    watchers: people,
    engaged: 0,
    impressions: 0,
    ots: 0,
    lts: 0,
    lts2: 0,
    presenceSeconds: people * 10,
    dwellSeconds: people * 8,
    attentionSeconds: people * 4,
    ...change,
  };
}
const told = (rows: readonly ReleasedCell[]) =>
  rows.map(({ grain, band, people }) => `${grain} ${band} ${people}`);

describe('releaseCells', () => {
  it('AUD-41 tells an hour of k people, and adds up its quarters', () => {
    const rows = releaseCells([visits(monday, 6), visits(monday + 900_000, 4)], later);
    expect(told(rows)).toEqual(['hour 60+ 10']);
    expect(rows[0]).toMatchObject({
      from: monday,
      to: monday + HOUR,
      presenceSeconds: 100,
      displayId: 'wall',
    });
  });

  it('AUD-41 tells a smaller hour by the day', () => {
    const cells = [visits(monday, 12), visits(monday + HOUR, 6), visits(monday + 2 * HOUR, 5)];
    expect(told(releaseCells(cells, later))).toEqual(['hour 60+ 12', 'day 60+ 11']);
  });

  it('AUD-41 tells a smaller day by the week, and smaller weeks over all displays', () => {
    expect(told(releaseCells([visits(monday, 6), visits(monday + DAY, 6)], later))).toEqual(['week 60+ 12']);
    const two = releaseCells([visits(monday, 6), visits(monday, 6, { displayId: 'kiosk' })], later);
    expect(two).toMatchObject([{ grain: 'week', people: 12, displayId: null }]);
  });

  it('AUD-41 tells small bands together, and fewer than k people not at all', () => {
    const cells = [visits(monday, 6), visits(monday, 5, { band: '20-39' })];
    expect(told(releaseCells(cells, later))).toEqual(['week all 11']);
    expect(releaseCells([visits(monday, 9)], later)).toEqual([]);
  });

  it('AUD-40 hides the large bands of an hour with a small one: their complement would tell it', () => {
    const cells = [
      visits(monday, 50),
      visits(monday, 3, { band: '20-39' }),
      visits(monday + HOUR, 20, { band: '20-39' }),
    ];
    expect(told(releaseCells(cells, later))).toEqual(['week all 53', 'hour 20-39 20']);
  });

  it('AUD-100 adds up visits of both versions', () => {
    const today: StoredCell = {
      metricsVersion: '2',
      of: 'visits',
      displayId: 'wall',
      receivedAt: monday + 901_000,
      quarterStart: monday,
      band: '60+',
      people: 20,
      dwell: [4, 6, 0, 0, 0],
      attention: [10, 0, 0, 0],
      presenceSeconds: 100,
      dwellSeconds: 60,
      attentionSeconds: 30,
    };
    const before = visits(monday, 10, { watchers: 0, dwellSeconds: 0, attentionSeconds: 0 });
    expect(releaseCells([today, before], later)).toMatchObject([
      { grain: 'hour', people: 30, presenceSeconds: 200 },
    ]);
  });

  it('AUD-42 never goes below five, whatever k it is given', () => {
    expect(releaseCells([visits(monday, 4)], { ...later, k: 1 })).toEqual([]);
    expect(told(releaseCells([visits(monday, 5)], { ...later, k: 1 }))).toEqual(['hour 60+ 5']);
  });

  it('AUD-43 tells nothing of an hour, a day or a week that is not over', () => {
    const cells = [visits(monday, 12), visits(monday + HOUR, 6), visits(monday + 2 * HOUR, 5)];
    const at = (now: number) => told(releaseCells(cells, { now, zone }));
    const [hourTold, dayTold] = [HOUR + 11 * MINUTE, DAY + 61 * MINUTE];
    expect(at(monday + hourTold - 1)).toEqual([]);
    expect(at(monday + hourTold)).toEqual(['hour 60+ 12']);
    expect(at(monday + dayTold - 1)).toEqual(['hour 60+ 12']);
    expect(at(monday + dayTold)).toEqual(['hour 60+ 12', 'day 60+ 11']);
  });

  it('AUD-46 a cell that comes after its hour closed goes into the day, one after that into the week, one after that nowhere', () => {
    const cells = [visits(monday, 12), visits(monday + HOUR, 9), visits(monday + DAY, 9)];
    const late = (receivedAt: number) =>
      told(releaseCells([...cells, visits(monday, 1, { receivedAt })], later));
    expect(late(monday + HOUR + 10 * MINUTE)).toEqual(['hour 60+ 13', 'week 60+ 18']);
    expect(late(monday + HOUR + 10 * MINUTE + 1)).toEqual(['hour 60+ 12', 'day 60+ 10']);
    expect(late(monday + DAY + 60 * MINUTE + 1)).toEqual(['hour 60+ 12', 'week 60+ 19']);
    expect(late(monday + 8 * DAY + 1)).toEqual(['hour 60+ 12', 'week 60+ 18']);
  });

  it('AUD-46 what was told stays as it was, whatever comes in afterwards, and each new row is of k people', () => {
    const delay = fc.oneof(
      fc.integer({ min: 0, max: 15 }),
      fc.integer({ min: 0, max: 48 * 60 }),
      fc.integer({ min: 0, max: 12 * 24 * 60 }),
    );
    const cell = fc
      .record({
        quarter: fc.nat(3 * 96 - 1),
        delay,
        people: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 25 })),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        band: fc.constantFrom('20-39' as const, '60+' as const, 'unknown' as const),
        displayId: fc.constantFrom('wall', 'kiosk'),
      })
      .map(({ quarter, delay, people, share, band, displayId }) => {
        const at = monday + quarter * 15 * MINUTE;
        const receivedAt = at + (15 + delay) * MINUTE;
        return visits(at, people, { band, displayId, receivedAt, watchers: Math.floor(people * share) });
      });
    const readings = fc.array(fc.nat(13 * 24 * 60), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), readings, (cells, minutes) => {
        let before: ReleasedCell[] = [];
        for (const minute of minutes.sort((a, b) => a - b)) {
          const now = monday + minute * MINUTE;
          const rows = releaseCells(
            cells.filter(({ receivedAt }) => receivedAt <= now),
            { now, zone },
          );
          for (const row of before) expect(rows).toContainEqual(row);
          const fresh = rows.filter(
            (row) => !before.some((old) => JSON.stringify(old) === JSON.stringify(row)),
          );
          expect(fresh).toHaveLength(rows.length - before.length);
          for (const { people } of fresh) expect(people).toBeGreaterThanOrEqual(10);
          before = rows;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('AUD-40 does not mix impressions, which count a person many times, into people', () => {
    const content = visits(monday, 0, { creativeId: 'bread', impressions: 90 });
    expect(releaseCells([content, visits(monday, 9)], later)).toEqual([]);
  });

  it('AUD-40 stands against differences: no two sums of rows differ by 1 to k-1 people', () => {
    const cell = fc
      .record({
        hour: fc.nat(3 * 24 - 1),
        people: fc.nat(25),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        band: fc.constantFrom('20-39' as const, '40-59' as const, '60+' as const, 'unknown' as const),
        displayId: fc.constantFrom('wall', 'kiosk'),
      })
      .map(({ hour, people, share, band, displayId }) =>
        visits(monday + hour * HOUR, people, { band, displayId, watchers: Math.floor(people * share) }),
      );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (cells, k) => {
        const floor = Math.max(5, k);
        const rows = releaseCells(cells, { ...later, k });
        // The rows are disjoint, so a difference of two filters is a sum of some rows less a sum of others; every filter
        // of the grid (time, display, band) takes whole rows, and no whole row and no part of one may be small.
        const small = (count: number | null): boolean => count !== null && count > 0 && count < floor;
        for (const { people } of rows) expect(small(people)).toBe(false);
        for (const filter of filtersOf(rows))
          for (const other of filtersOf(rows)) {
            const inside = rows.filter((row) => filter(row) && !other(row));
            expect(small(inside.reduce((sum, { people }) => sum + people, 0))).toBe(false);
          }
      }),
      { numRuns: 60 },
    );
  });
});

/** The fixed grid: a display, a band, a day, or everything. */
function filtersOf(rows: readonly ReleasedCell[]): ((row: ReleasedCell) => boolean)[] {
  const displays = [...new Set(rows.map(({ displayId }) => displayId))];
  const bands = [...new Set(rows.map(({ band }) => band))];
  const days = [...new Set(rows.map(({ from }) => periodOf('day', from, zone).from))];
  return [
    () => true,
    ...displays.map((displayId) => (row: ReleasedCell) => row.displayId === displayId),
    ...bands.map((band) => (row: ReleasedCell) => row.band === band),
    ...days.map((day) => (row: ReleasedCell) => periodOf('day', row.from, zone).from === day),
  ];
}

describe('summarize', () => {
  const dwell = { people: 60, watchers: 30, classes: [30, 0, 0, 0, 0], mean: 10 };
  const attention = { people: 40, watchers: 10, classes: [0, 10, 0, 0], mean: 2.5 };

  it('AUD-45 adds up released rows, gives the unknown share, and follows from watchers in tens', () => {
    const rows = releaseCells([visits(monday, 30), visits(monday, 10, { band: 'unknown' })], later);
    expect(summarize(rows, { dwell, attention })).toEqual({
      people: 40,
      unknownShare: 0.25,
      watchers: 40,
      conversion: 0.4,
      attraction: 0.25,
      meanDwell: 10,
      meanAttention: 2.5,
    });
  });

  it('AUD-45 withholds what follows from watchers where they are withheld', () => {
    const rows = releaseCells([visits(monday, 30)], later);
    const withheld = { watchers: null, conversion: null, attraction: null };
    expect(summarize(rows, { dwell, attention: null })).toMatchObject({ ...withheld, meanDwell: 10 });
    expect(summarize([], { dwell: null, attention: null })).toEqual({
      ...withheld,
      ...{ people: 0, unknownShare: null, meanDwell: null, meanAttention: null },
    });
  });
});

describe('releaseSpread', () => {
  const quarter = (index: number, people: number, classes: number[]): StoredCell => {
    const watchers = totalOf(classes);
    return {
      ...{ metricsVersion: '2', of: 'visits', displayId: 'wall', band: 'unknown' },
      quarterStart: monday + index * 15 * MINUTE,
      receivedAt: monday + (index + 2) * 15 * MINUTE,
      people,
      dwell: classes,
      attention: [watchers, 0, 0, 0],
      presenceSeconds: people * 20,
      dwellSeconds: watchers * 12,
      attentionSeconds: watchers * 2,
    };
  };

  it('AUD-104 tells stays of the first and third quarter, and looks of the second and fourth, in tens', () => {
    const cells = [quarter(0, 57, [23, 11, 4, 0, 0]), quarter(1, 61, [12, 0, 0, 0, 0])];
    const rows = releaseSpread(cells, later);
    expect(rows).toMatchObject([
      { of: 'dwell', grain: 'day', people: 50, watchers: 40, classes: [20, 10, 0, 0, 0], seconds: 450 },
      { of: 'attention', grain: 'day', people: 60, watchers: 20, classes: [10, 0, 0, 0], seconds: 20 },
    ]);
    expect(spreadOf([...rows, ...rows]).dwell).toEqual({
      people: 100,
      watchers: 80,
      classes: [40, 20, 0, 0, 0],
      mean: 11.25,
    });
    expect(spreadOf([])).toEqual({ dwell: null, attention: null });
  });

  it('AUD-104 tells a day of too few by the week, and never seconds of what may be fewer than k', () => {
    const week = releaseSpread([quarter(0, 8, [3, 0, 0, 0, 0]), quarter(96, 8, [3, 0, 0, 0, 0])], later);
    expect(week).toMatchObject([{ grain: 'week', people: 10, seconds: null }]);
    expect(releaseSpread([quarter(0, 8, [3, 0, 0, 0, 0])], later)).toEqual([]);
  });
});
