import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { VisitCell } from '../../../shared/audience/audience-cell.ts';
import { METRICS_VERSION } from '../../../shared/audience/constants.ts';
import { audienceReport } from '../../../signage-server/audience/audience-report.ts';
import { keepAudience } from '../../../signage-server/audience/keep-audience.ts';
import { readStore } from '../../../signage-server/storage/store.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import type { TestServer } from '../../support/server.ts';
import { storeCells } from '../../support/store-cells.ts';

const QUARTER = 900_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MONDAY = Date.UTC(2026, 0, 5);

let server: TestServer;
let owner: ConsoleClient;
let clock = MONDAY;
beforeAll(async () => {
  server = await startShop({ now: () => clock });
  owner = await signInAs(server, 'owner');
  await newDisplay(server, { id: 'wall', name: 'Wall' });
});
afterAll(() => server.close());
beforeEach(startAgain);

async function startAgain(): Promise<void> {
  clock = MONDAY;
  await server.storage.write(async (tx) => {
    await tx.deleteFrom('audience_week').execute();
    await tx.deleteFrom('audience_cell').execute();
  });
  await setZone('UTC');
}

async function setZone(zone: string): Promise<void> {
  const [status] = await owner.call('PATCH', '/api/v1/store', { zone });
  expect(status).toBe(200);
}

const cell = (quarterStart: number, people: number): VisitCell & { displayId: string } => ({
  ...{ metricsVersion: METRICS_VERSION, of: 'visits', displayId: 'wall', quarterStart, band: '60+', people },
  ...{ dwell: [0, people, 0, 0, 0], attention: [0, people, 0, 0] },
  ...{ presenceSeconds: people * 10, dwellSeconds: people * 5, attentionSeconds: people * 3 },
});

/** All that is told by now, whatever clock the shop has. */
async function told() {
  const { zone } = await readStore(server.storage.db);
  const range = { from: MONDAY - 7 * DAY, to: MONDAY + 70 * DAY, displayId: undefined };
  const { rows, spread, content } = await audienceReport(server.storage.db, range, { now: clock, zone });
  return { rows, spread, content };
}

test('AUD-47 a clock set to quarters of an hour apart does not tell the same visits in other hours', async () => {
  // 22 people from ten to eleven, three of them in the first quarter: moved by a quarter, an hour without them.
  await storeCells(server, [cell(MONDAY + 10 * HOUR, 3), cell(MONDAY + 10 * HOUR + QUARTER, 19)]);
  clock = MONDAY + 2 * DAY;
  const before = await told();
  expect(before.rows).toMatchObject([{ grain: 'hour', people: 22 }]);
  await setZone('Asia/Kathmandu');
  expect(await told()).toEqual(before);
});

test('AUD-47 AUD-R09 whatever was counted, however often the clock is set: nothing of before is told anew, and new weeks are told', async () => {
  const zones = ['Asia/Kathmandu', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Auckland', 'UTC'];
  const cells = fc.array(
    fc.record({
      quarter: fc.integer({ min: 0, max: 12 * 96 - 1 }),
      people: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 40 })),
    }),
    { minLength: 5, maxLength: 60 },
  );
  const change = fc.record({ zone: fc.constantFrom(...zones), hour: fc.integer({ min: 30, max: 400 }) });
  await fc.assert(
    fc.asyncProperty(cells, fc.array(change, { minLength: 1, maxLength: 3 }), async (made, changes) => {
      await startAgain();
      await storeCells(
        server,
        made.map(({ quarter, people }) => cell(MONDAY + quarter * QUARTER, people)),
      );
      for (const { zone, hour } of changes.sort((a, b) => a.hour - b.hour)) {
        clock = MONDAY + hour * HOUR;
        const before = await told();
        await setZone(zone);
        expect(await told()).toEqual(before);
        clock += 20 * DAY;
        for (const row of before.rows) expect((await told()).rows).toContainEqual(row);
        clock -= 20 * DAY;
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);

test('AUD-47 the weeks after are told by the new clock, and kept like all others', async () => {
  await storeCells(server, [cell(MONDAY + 10 * HOUR, 30), cell(MONDAY + 9 * DAY + 30 * 60_000, 40)]);
  clock = MONDAY + 2 * DAY;
  await setZone('Asia/Kathmandu');
  clock = MONDAY + 16 * DAY;
  // Nine days and half an hour after Monday in UTC: a quarter past six in Kathmandu, whose hours begin at :45.
  const expected = [
    { grain: 'hour', from: MONDAY + 10 * HOUR, people: 30 },
    { grain: 'hour', from: MONDAY + 9 * DAY + QUARTER, people: 40 },
  ];
  expect((await told()).rows).toMatchObject(expected);
  await keepAudience(server.deps);
  expect((await told()).rows).toMatchObject(expected);
});
