import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { VisitCell } from '../../../shared/audience/audience-cell.ts';
import { METRICS_VERSION, REPORT_K } from '../../../shared/audience/constants.ts';
import { audienceReport } from '../../../signage-server/audience/audience-report.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import type { TestServer } from '../../support/server.ts';
import { storeCells } from '../../support/store-cells.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MINUTE = 60_000;
// Monday 2026-01-05, midnight in UTC; the shop's zone is UTC here, so that days are easy to read.
const MONDAY = Date.UTC(2026, 0, 5);

let server: TestServer;
let analyst: ConsoleClient;
let clock = MONDAY + 21 * DAY;
const displays = ['wall', 'kiosk'];

beforeAll(async () => {
  server = await startShop({ now: () => clock });
  const owner = await signInAs(server, 'owner');
  await owner.call('PATCH', '/api/v1/store', { zone: 'UTC' });
  analyst = await signInAs(server, 'analyst');
  for (const id of displays) await newDisplay(server, { id, name: id });
});
afterAll(() => server.close());

function cell(quarterStart: number, band: VisitCell['band'], people: number): VisitCell {
  const watchers = Math.floor(people / 2);
  return {
    metricsVersion: METRICS_VERSION,
    of: 'visits',
    quarterStart,
    band,
    people,
    dwell: [0, watchers, 0, 0, 0],
    attention: [0, watchers, 0, 0],
    presenceSeconds: people * 10,
    dwellSeconds: watchers * 5,
    attentionSeconds: watchers * 3,
  };
}

const store = (cells: Parameters<typeof storeCells>[1]) => storeCells(server, cells);

const people = async (from: number, to: number, displayId?: string) => {
  const at = { now: clock, zone: 'UTC' };
  return await audienceReport(server.storage.db, { from, to, displayId }, at);
};

test('REP-9 an hour of ten people of each band there is told, with its version and as an estimate', async () => {
  await store([{ ...cell(MONDAY + 10 * HOUR, '20-39', 30), displayId: 'wall' }]);
  const [status, body] = await analyst.call('GET', '/api/v1/reports/audience?from=2026-01-05&to=2026-01-05');
  expect([status, body]).toMatchObject([
    200,
    {
      metricsVersion: METRICS_VERSION,
      k: REPORT_K,
      summary: { people: 30, unknownShare: 0 },
      rows: [{ grain: 'hour', displayName: 'wall', band: '20-39', people: 30 }],
    },
  ]);
  const csv = await (
    await analyst.fetch('/api/v1/reports/audience.csv?from=2026-01-05&to=2026-01-05')
  ).text();
  expect(csv.trimEnd().split('\r\n')[1]).toMatch(
    new RegExp(`^2026-01-05T10:00:00.000Z,.*,30,300,estimated,${METRICS_VERSION},none$`),
  );
});

test('REP-10 fewer than ten are told by the day, the week, or not at all', async () => {
  await store([
    { ...cell(MONDAY + 10 * HOUR, '60+', 6), displayId: 'wall' },
    { ...cell(MONDAY + 15 * HOUR, '60+', 7), displayId: 'wall' },
    { ...cell(MONDAY + 8 * DAY, '60+', 3), displayId: 'kiosk' },
  ]);
  expect((await people(MONDAY, MONDAY + DAY)).rows).toMatchObject([{ grain: 'day', people: 13 }]);
  const nextWeek = await people(MONDAY + 7 * DAY, MONDAY + 14 * DAY);
  expect(nextWeek).toMatchObject({ rows: [], summary: { people: 0, unknownShare: null } });
});

test('REP-11 an hour that is not over is not told yet', async () => {
  const before = clock;
  clock = MONDAY + 10.5 * HOUR;
  await store([{ ...cell(MONDAY + 10 * HOUR, '20-39', 50), displayId: 'wall' }]);
  expect((await people(MONDAY, MONDAY + DAY)).rows).toEqual([]);
  clock = MONDAY + 11 * HOUR + 10 * MINUTE;
  expect((await people(MONDAY, MONDAY + DAY)).rows).toEqual([]);
  clock += MINUTE;
  expect((await people(MONDAY, MONDAY + DAY)).rows).toMatchObject([{ people: 50 }]);
  clock = before;
});

test('REP-12 a week that has begun to be deleted and was never kept is told no more', async () => {
  const before = clock;
  await store([{ ...cell(MONDAY + 6 * DAY, '20-39', 50), displayId: 'wall' }]);
  clock = MONDAY + 90 * DAY - 1;
  expect((await people(MONDAY, MONDAY + 7 * DAY)).summary.people).toBe(50);
  clock = MONDAY + 90 * DAY + 1;
  expect((await people(MONDAY, MONDAY + 7 * DAY)).summary.people).toBe(0);
  clock = before;
});

test('REP-14 polling a report while a screen reports late tells of no group of one to nine', async () => {
  const before = clock;
  // What an analyst sees who asks every few minutes for two weeks, by any filter, while cells trickle in.
  const cells = fc.array(
    fc.record({
      hour: fc.integer({ min: 0, max: 47 }),
      band: fc.constantFrom('20-39' as const, '60+' as const),
      displayId: fc.constantFrom(...displays),
      people: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 8, max: 30 })),
      lateMinutes: fc.constantFrom(0, 0, 30, 300, 1500, 9000, 14_000),
    }),
    { minLength: 5, maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(cells, async (made) => {
      const all = made.map(({ hour, band, displayId, people, lateMinutes }) => {
        const at = MONDAY + hour * HOUR;
        return { ...cell(at, band, people), displayId, receivedAt: at + (16 + lateMinutes) * MINUTE };
      });
      const readAt = [0, 61, 71, 90, 360, 1440, 1501, 1560, 3000, 10_000, 11_600, 20_000];
      const seen = new Map<string, number>();
      for (const minute of readAt) {
        clock = MONDAY + minute * MINUTE;
        await store(all.filter(({ receivedAt }) => receivedAt <= clock));
        for (const displayId of [undefined, ...displays]) {
          for (const days of [1, 2, 7]) {
            const { rows } = await people(MONDAY, MONDAY + days * DAY, displayId);
            for (const band of ['20-39', '60+', 'all']) {
              const key = `${displayId}/${days}/${band}`;
              const sum = rows
                .filter((row) => row.band === band)
                .reduce((total, row) => total + row.people, 0);
              const grown = sum - (seen.get(key) ?? 0);
              expect([key, minute, grown === 0 || grown >= REPORT_K], String(grown)).toEqual([
                key,
                minute,
                true,
              ]);
              seen.set(key, sum);
            }
          }
        }
      }
    }),
    { numRuns: 8 },
  );
  clock = before;
}, 120_000);

const bands = ['20-39', '40-59', '60+', 'unknown'] as const;
const DAYS = 14;

interface Told {
  /** Undefined: all displays, within which every single one lies. */
  displayId: string | undefined;
  from: number;
  to: number;
  /** People by band, and over all. */
  sums: ReadonlyMap<string, number>;
}

/** What an analyst learns who asks for every range of days there is. */
async function everyReport(displayId: string | undefined): Promise<Told[]> {
  const told: Told[] = [];
  for (let from = 0; from < DAYS; from += 1) {
    for (let to = from + 1; to <= DAYS; to += 1) {
      const { rows } = await people(MONDAY + from * DAY, MONDAY + to * DAY, displayId);
      const sums = new Map<string, number>();
      for (const row of rows) {
        expect(row.people).toBeGreaterThanOrEqual(REPORT_K);
        for (const name of ['everybody', row.band]) sums.set(name, (sums.get(name) ?? 0) + row.people);
      }
      told.push({ displayId, from, to, sums });
    }
  }
  return told;
}

/** Pairs of reports, one of them within the other, whose difference is of one to nine people. */
function isolated(told: readonly Told[]): string[] {
  return told.flatMap((wide) =>
    told
      .filter((narrow) => narrow.from >= wide.from && narrow.to <= wide.to)
      .filter((narrow) => wide.displayId === undefined || wide.displayId === narrow.displayId)
      .flatMap((narrow) =>
        ['everybody', ...bands]
          .map((name) => ({ name, rest: (wide.sums.get(name) ?? 0) - (narrow.sums.get(name) ?? 0) }))
          .filter(({ rest }) => rest !== 0 && rest < REPORT_K)
          .map(
            ({ name, rest }) =>
              `${name}: ${rest} in ${wide.from}-${wide.to} less ${narrow.from}-${narrow.to}`,
          ),
      ),
  );
}

test('REP-13 no two reports, of any days and displays, differ by one to nine people', async () => {
  const cells = fc.array(
    fc.record({
      day: fc.integer({ min: 0, max: DAYS - 1 }),
      hour: fc.constantFrom(9, 10, 17),
      band: fc.constantFrom(...bands),
      displayId: fc.constantFrom(...displays),
      people: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 40 })),
    }),
    { minLength: 10, maxLength: 80 },
  );
  await fc.assert(
    fc.asyncProperty(cells, async (made) => {
      await store(
        made.map(({ day, hour, band, displayId, people }) => ({
          ...cell(MONDAY + day * DAY + hour * HOUR, band, people),
          displayId,
        })),
      );
      const told = await Promise.all([undefined, ...displays].map(everyReport));
      expect(isolated(told.flat())).toEqual([]);
    }),
    { numRuns: 6 },
  );
}, 180_000);
