import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AudienceCell, ContentCell, NewCell } from '../../../shared/audience/audience-cell.ts';
import { METRICS_VERSION, REPORT_K } from '../../../shared/audience/constants.ts';
import { FIGURES } from '../../../shared/audience/content-figures.ts';
import { audienceReport } from '../../../signage-server/audience/audience-report.ts';
import { startShop } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import type { TestServer } from '../../support/server.ts';
import { storeCells } from '../../support/store-cells.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MONDAY = Date.UTC(2026, 0, 5);
const DAYS = 14;
const now = MONDAY + 30 * DAY;
const displays = ['wall', 'kiosk'];
const bands = ['20-39', '40-59', '60+', 'unknown'] as const;
const creatives = ['bread', 'milk', 'tea'];

let server: TestServer;
beforeAll(async () => {
  server = await startShop({ now: () => now });
  for (const id of displays) await newDisplay(server, { id, name: id });
});
afterAll(() => server.close());

interface Exposure {
  at: number;
  creativeId: string;
  arrivals: number;
  firstLooks?: number;
  impressions?: number;
  band?: ContentCell['band'];
}

function content({ at, creativeId, arrivals, ...more }: Exposure): ContentCell {
  const { firstLooks = 0, impressions = arrivals, band = 'unknown' } = more;
  return {
    metricsVersion: METRICS_VERSION,
    of: 'content',
    quarterStart: at,
    creativeId,
    band,
    arrivals,
    firstLooks,
    impressions,
    ots: impressions,
    lts: firstLooks,
    lts2: firstLooks,
    glances: firstLooks,
    presenceSeconds: impressions * 5,
    dwellSeconds: firstLooks * 5,
    attentionSeconds: firstLooks * 3,
  };
}

const plays = (at: number, creativeId: string, count: number): NewCell => ({
  metricsVersion: METRICS_VERSION,
  of: 'plays',
  quarterStart: at,
  creativeId,
  plays: count,
  seconds: count * 10,
});

const on = (displayId: string, cells: readonly AudienceCell[]) =>
  cells.map((cell) => ({ ...cell, displayId }));
const report = (from: number, to: number, displayId?: string) =>
  audienceReport(server.storage.db, { from, to, displayId }, { now, zone: 'UTC' });
const figuresOf = async (from: number, to: number, displayId?: string) =>
  new Map((await report(from, to, displayId)).content.map((row) => [row.creativeId, row]));

test('REP-30 content is told by the day: plays exactly, all else rounded down to tens', async () => {
  const at = MONDAY + 10 * HOUR;
  const bread = content({ at, creativeId: 'bread', arrivals: 34, firstLooks: 12, impressions: 57 });
  const milk = content({ at: at + HOUR, creativeId: 'milk', arrivals: 25, firstLooks: 11, impressions: 31 });
  await storeCells(server, on('wall', [bread, milk, plays(at, 'bread', 33), plays(at, 'milk', 8)]));
  const told = await figuresOf(MONDAY, MONDAY + DAY);
  expect(told.get('bread')).toMatchObject({
    plays: 33,
    playedSeconds: 330,
    arrivals: 30,
    impressions: 50,
    lts: 10,
    presenceSeconds: 280,
  });
  expect(told.get('milk')).toMatchObject({ plays: 8, impressions: 30, arrivals: 20 });
  expect(await figuresOf(MONDAY + DAY, MONDAY + 7 * DAY)).toEqual(new Map());
});

test('AUD-106 impressions of fewer than ten different people are not told, however many they are', async () => {
  const at = MONDAY + 10 * HOUR;
  const one = content({ at, creativeId: 'bread', arrivals: 1, impressions: 90 });
  const many = content({ at, creativeId: 'milk', arrivals: 40, firstLooks: 3, impressions: 60 });
  await storeCells(server, on('wall', [one, many, plays(at, 'bread', 90)]));
  const told = await figuresOf(MONDAY, MONDAY + DAY);
  expect(told.get('bread')).toMatchObject({ plays: 90, arrivals: 0, impressions: 0, presenceSeconds: 0 });
  expect(told.get('milk')).toMatchObject({ impressions: 60, lts: 0, attentionSeconds: 0 });
});

test('AUD-104 a day too quiet for its content is told by the week, then over all displays, or not at all', async () => {
  const quiet = (at: number) => content({ at, creativeId: 'bread', arrivals: 7 });
  await storeCells(server, on('wall', [quiet(MONDAY), quiet(MONDAY + DAY)]));
  expect(await figuresOf(MONDAY, MONDAY + DAY)).toEqual(new Map());
  expect((await figuresOf(MONDAY, MONDAY + 7 * DAY, 'wall')).get('bread')?.arrivals).toBe(10);
  await storeCells(server, [...on('wall', [quiet(MONDAY)]), ...on('kiosk', [quiet(MONDAY)])]);
  expect(await figuresOf(MONDAY, MONDAY + 7 * DAY, 'wall')).toEqual(new Map());
  expect((await figuresOf(MONDAY, MONDAY + 7 * DAY)).get('bread')?.arrivals).toBe(10);
  await storeCells(server, on('wall', [quiet(MONDAY)]));
  expect(await figuresOf(MONDAY, MONDAY + 7 * DAY)).toEqual(new Map());
});

test('AUD-100 impressions of the first version, behind which nobody knows how many people stand, are not told', async () => {
  const first: AudienceCell = {
    metricsVersion: '1',
    quarterStart: MONDAY,
    creativeId: 'bread',
    band: 'unknown',
    ...{ people: 0, watchers: 0, engaged: 0, impressions: 500, ots: 500, lts: 90, lts2: 80 },
    ...{ presenceSeconds: 900, dwellSeconds: 500, attentionSeconds: 200 },
  };
  await storeCells(server, on('wall', [first]));
  expect((await report(MONDAY, MONDAY + 7 * DAY)).content).toEqual([]);
});

/** Every number that is ever told of a creative's figure, over all ranges of days and all displays. */
async function everyFigure(): Promise<Map<string, Set<number>>> {
  const seen = new Map<string, Set<number>>();
  for (const displayId of [undefined, ...displays])
    for (let from = 0; from < DAYS; from += 1)
      for (let to = from + 1; to <= DAYS; to += 1) {
        const { content: rows } = await report(MONDAY + from * DAY, MONDAY + to * DAY, displayId);
        for (const row of rows)
          for (const figure of FIGURES) {
            const key = `${row.creativeId}/${figure}`;
            seen.set(key, (seen.get(key) ?? new Set()).add(row[figure]));
          }
      }
  return seen;
}

test('AUD-104 AUD-R09 D031 of any two reports, of any days and displays, no figure in tens differs by one to nine', async () => {
  const cell = fc.record({
    day: fc.integer({ min: 0, max: DAYS - 1 }),
    hour: fc.constantFrom(9, 10, 17),
    band: fc.constantFrom(...bands),
    creativeId: fc.constantFrom(...creatives),
    displayId: fc.constantFrom(...displays),
    arrivals: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 40 })),
    again: fc.nat(20),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 10, maxLength: 80 }), async (made) => {
      await storeCells(
        server,
        made.flatMap(({ day, hour, band, creativeId, displayId, arrivals, again }) => {
          const at = MONDAY + day * DAY + hour * HOUR;
          const firstLooks = Math.floor(arrivals / 2);
          const impressions = arrivals + again;
          return on(displayId, [content({ at, creativeId, arrivals, firstLooks, impressions, band })]);
        }),
      );
      for (const [key, values] of await everyFigure())
        for (const a of values)
          for (const b of values) expect([key, Math.abs(a - b) % REPORT_K], `${a} - ${b}`).toEqual([key, 0]);
    }),
    { numRuns: 4 },
  );
}, 180_000);
