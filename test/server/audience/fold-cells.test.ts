import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { FirstCell } from '../../../shared/audience/first-cell.ts';
import { foldCells } from '../../../signage-server/audience/fold-cells.ts';
import { keepAudience } from '../../../signage-server/audience/keep-audience.ts';
import { countsOf } from '../../../signage-server/choosing/seen-hours.ts';
import { shareReport } from '../../../signage-server/reports/share-report.ts';
import { savePlaylist } from '../../../signage-server/storage/playlists.ts';
import { cellsOfDay, SATURDAY } from '../../support/audience-days.ts';
import { startShop } from '../../support/console-client.ts';
import { dice } from '../../support/dice.ts';
import { newDisplay } from '../../support/display-client.ts';
import type { TestServer } from '../../support/server.ts';
import { storeCells } from '../../support/store-cells.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
/** A Monday, midnight in London. */
const MONDAY = Date.UTC(2026, 0, 5);
const OVER = MONDAY + WEEK + DAY + 60_000;
const zone = 'Europe/London';
const CREATIVES = ['bread', 'milk'];

let server: TestServer;
let clock = OVER;
beforeAll(async () => {
  server = await startShop({ now: () => clock });
  await newDisplay(server, { id: 'wall', name: 'Wall' });
  await newDisplay(server, { id: 'door', name: 'Door' });
  const slots = CREATIVES.map((creativeId) => ({
    id: creativeId,
    creativeId,
    durationMs: 8000,
    variants: [],
  }));
  await server.storage.write((tx) => savePlaylist(tx, { id: 'loop', name: 'Loop', createdAt: 0, slots }, 0));
});
afterAll(() => server.close());

/** A busy screen, a quiet one with a phone in every hour, a cell of an old build, and one that came two days late. */
beforeEach(async () => {
  clock = OVER;
  await server.storage.write(async (tx) => {
    await tx.deleteFrom('audience_week').execute();
    await tx.deleteFrom('audience_hour').execute();
  });
  const random = dice(11);
  const day = (index: number, busy: readonly number[]) =>
    cellsOfDay({ start: MONDAY + index * DAY, creatives: CREATIVES, busy, random });
  const crowd = SATURDAY.map((people) => people * 4);
  const wall = [day(0, crowd), day(3, crowd), day(6, crowd)].flat();
  const quiet = [day(1, [3, 2, 1, 3, 4, 2]), day(2, [1, 1, 2, 1, 1, 1])].flat();
  const late = day(4, crowd).map((cell) => ({ ...cell, receivedAt: MONDAY + 7 * DAY }));
  const old: FirstCell = {
    ...{ metricsVersion: '1', quarterStart: MONDAY + 10 * HOUR, creativeId: 'bread', band: '40-59' },
    ...{ people: 12, watchers: 9, engaged: 4, impressions: 14, ots: 12, lts: 9, lts2: 6 },
    ...{ presenceSeconds: 160, dwellSeconds: 120, attentionSeconds: 60 },
  };
  await storeCells(server, [
    ...[...wall, old, ...late].map((cell) => ({ ...cell, displayId: 'wall' })),
    ...quiet.map((cell) => ({ ...cell, displayId: 'door' })),
  ]);
});

const range = { from: MONDAY - WEEK, to: MONDAY + WEEK };
const counts = async () =>
  (await countsOf(server.storage.db, 'loop', { ...range, now: clock })).sort(
    (a, b) => a.hour - b.hour || a.displayId.localeCompare(b.displayId),
  );
const shares = () => shareReport(server.storage.db, range, { now: clock, zone });
const cells = () => server.storage.db.selectFrom('audience_cell').select('cell').execute();

test('REP-37 what experiments and shares read is the same before and after the cells are gone', async () => {
  const before = { counts: await counts(), shares: await shares() };
  expect(before.counts.map(({ displayId }) => displayId)).toEqual(expect.arrayContaining(['wall', 'door']));
  expect(before.shares.rows.length).toBeGreaterThan(0);
  await keepAudience(server.deps);
  expect(await cells()).toEqual([]);
  expect({ counts: await counts(), shares: await shares() }).toEqual(before);
  clock += DAY;
  await keepAudience(server.deps);
  expect({ counts: await counts(), shares: await shares() }).toEqual(before);
});

test('REP-37 two processes that fold at once count nothing twice', async () => {
  const before = await counts();
  await keepAudience({ ...server.deps, now: () => MONDAY + WEEK });
  expect((await cells()).length).toBeGreaterThan(0);
  await Promise.all([keepAudience(server.deps), keepAudience(server.deps), keepAudience(server.deps)]);
  expect(await counts()).toEqual(before);
});

test('REP-37 a week that an older build has kept gets what it showed to whom before its cells go', async () => {
  const before = await shares();
  const all = await server.storage.db.selectFrom('audience_cell').selectAll().execute();
  await keepAudience(server.deps);
  await server.storage.write(async (tx) => {
    const { figures } = await tx.selectFrom('audience_week').select('figures').executeTakeFirstOrThrow();
    const { shares: _, ...older } = JSON.parse(figures);
    await tx
      .updateTable('audience_week')
      .set({ figures: JSON.stringify(older) })
      .execute();
    await tx.deleteFrom('audience_hour').execute();
    for (const row of all) await tx.insertInto('audience_cell').values(row).execute();
  });
  expect((await shares()).rows).toEqual([]);
  await foldCells(server.deps, zone);
  expect(await cells()).toEqual([]);
  expect(await shares()).toEqual(before);
});

test('REP-37 AUD-R17 a cell of a week that was told long ago is not kept, and counts in no hour', async () => {
  await keepAudience(server.deps);
  const before = await counts();
  const [cell] = cellsOfDay({ start: MONDAY, creatives: CREATIVES, busy: [4], random: dice(5) });
  if (!cell) throw new Error('nobody came');
  await storeCells(server, [{ ...cell, displayId: 'wall', receivedAt: OVER }]);
  await keepAudience(server.deps);
  expect(await cells()).toEqual([]);
  expect(await counts()).toEqual(before);
});

test('AUD-R20 of a week that is told the database holds no band of fewer than ten people, and no quarter of an hour', async () => {
  await keepAudience(server.deps);
  expect(await cells()).toEqual([]);
  const hours = await server.storage.db.selectFrom('audience_hour').selectAll().execute();
  expect(hours.some(({ display_id }) => display_id === 'door')).toBe(true);
  for (const row of hours)
    expect(Object.keys(row).sort()).toEqual([
      'attention_seconds',
      'creative_id',
      'display_id',
      'hour',
      'impressions',
    ]);
  const { figures } = await server.storage.db
    .selectFrom('audience_week')
    .select('figures')
    .executeTakeFirstOrThrow();
  const { visits } = JSON.parse(figures) as { visits: { people: number; band: string }[] };
  expect(visits.some(({ band }) => band !== 'all')).toBe(true);
  for (const { people } of visits) expect(people).toBeGreaterThanOrEqual(10);
});
