import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { learnedReport } from '../../../signage-server/choosing/learned-report.ts';
import { startShop } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import type { TestServer } from '../../support/server.ts';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
const MONDAY = Date.UTC(2026, 0, 5);
const zone = 'UTC';

let server: TestServer;
beforeAll(async () => {
  server = await startShop({ now: () => MONDAY });
  await newDisplay(server, { id: 'wall', name: 'Wall' });
});
afterAll(() => server.close());
beforeEach(forget);

async function forget(): Promise<void> {
  await server.storage.write(async (tx) => {
    await tx.deleteFrom('learning_cell').execute();
  });
}

interface Came {
  day: number;
  creative: string;
  plays: number;
}

async function learn(came: readonly Came[]): Promise<void> {
  await server.storage.write(async (tx) => {
    for (const [seq, { day, creative, plays }] of came.entries())
      await tx
        .insertInto('learning_cell')
        .values({
          ...{ display_id: 'wall', epoch: 'e', seq: seq + 1, received_at: MONDAY + day * DAY },
          ...{ creative_id: creative, band: '40-59', party: '2', part: 'midday', by_lot: 0 },
          ...{ plays, tenths: plays * 40, squares: plays * 1700 },
        })
        .execute();
  });
}

const read = async (now: number) => (await learnedReport(server.storage.db, { now, zone })).creatives;

test('CHO-25 what was learned is told when its week is over, its plays in tens', async () => {
  await learn([{ day: 2, creative: 'bread', plays: 37 }]);
  expect(await read(MONDAY + WEEK - 1)).toEqual([]);
  expect(await read(MONDAY + WEEK)).toMatchObject([
    { creativeId: 'bread', plays: 30, seconds: { value: 4 } },
  ]);
});

test('CHO-25 a week of few plays changes no figure, and is none by itself', async () => {
  await learn([{ day: 2, creative: 'bread', plays: 9 }]);
  expect(await read(MONDAY + WEEK)).toMatchObject([{ plays: null, seconds: null }]);
  await forget();
  const plenty = { day: 2, creative: 'bread', plays: 40 };
  await learn([plenty]);
  const before = await read(MONDAY + 2 * WEEK);
  await forget();
  await learn([plenty, { day: 9, creative: 'bread', plays: 1 }]);
  expect(await read(MONDAY + 2 * WEEK)).toEqual(before);
});

test('CHO-25 AUD-R09 no two readings, from the first play to the last that is forgotten, differ by one to nine plays', async () => {
  const came = fc.array(
    fc.record({
      day: fc.integer({ min: 0, max: 34 }),
      creative: fc.constantFrom('bread', 'milk'),
      plays: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 30 })),
    }),
    { minLength: 1, maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(
      came,
      fc.array(fc.integer({ min: 0, max: 130 }), { minLength: 2, maxLength: 12 }),
      async (made, days) => {
        await forget();
        await learn(made);
        /** What a week adds to a creative: at least ten plays, or nothing. */
        const steps = new Map<string, number>();
        for (const { day, creative, plays } of made) {
          const week = `${creative} ${Math.floor(day / 7)}`;
          steps.set(week, (steps.get(week) ?? 0) + plays);
        }
        for (const day of days) {
          for (const { creativeId, plays } of await read(MONDAY + day * DAY)) {
            const told = [...steps].filter(([week, sum]) => {
              const from = Number(week.split(' ')[1]) * 7;
              return week.startsWith(creativeId) && sum >= 10 && from + 7 <= day && from >= day - 90;
            });
            const sum = told.reduce((all, [, plays]) => all + plays, 0);
            expect([day, creativeId, plays]).toEqual([
              day,
              creativeId,
              sum === 0 ? null : Math.floor(sum / 10) * 10,
            ]);
          }
        }
      },
    ),
    { numRuns: 12 },
  );
}, 60_000);
