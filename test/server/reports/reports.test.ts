import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LogEvent } from '../../../shared/model/log.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import type { TestServer } from '../../support/server.ts';
import { interaction, log, play } from './report-kit.ts';

// A Monday at noon in Berlin, in winter: the shop's clock is an hour ahead of UTC.
const NOON = Date.UTC(2026, 0, 12, 11);
const HOUR = 3_600_000;

let server: TestServer;
let now = NOON;
let analyst: ConsoleClient;

beforeAll(async () => {
  server = await startShop({ now: () => now });
  const owner = await signInAs(server, 'owner');
  await owner.call('PATCH', '/api/v1/store', { zone: 'Europe/Berlin' });
  analyst = await signInAs(server, 'analyst');
  await log(server, 'wall', '=HYPERLINK("https://evil.example")', [
    play(1, NOON - HOUR, 'complete'),
    play(2, NOON - 2 * HOUR, 'interrupted'),
    play(3, NOON - 3 * HOUR, 'failed'),
    // 23:30 UTC on the 10th is half past midnight on the 11th in Berlin.
    play(4, Date.UTC(2026, 0, 10, 23, 30), 'complete'),
    { seq: 7, kind: 'dropped', count: 3, at: NOON },
  ]);
  await log(server, 'kiosk', 'Kiosk', [
    interaction(1, NOON - HOUR, 'touch'),
    interaction(2, NOON - HOUR, 'product', { productId: 'honey' }),
    interaction(3, NOON - HOUR + 60_000, 'product', { productId: 'honey' }),
    {
      seq: 4,
      kind: 'adaptive-plays',
      quarterStart: NOON - 25 * HOUR,
      creativeId: 'poster',
      playlistId: null,
      plays: 5,
      seconds: 50,
    },
  ]);
});
afterAll(() => server.close());

async function report(path: string): Promise<Record<string, unknown>> {
  const [status, body] = await analyst.call('GET', `/api/v1/reports/${path}`);
  expect([path, status]).toEqual([path, 200]);
  return body as Record<string, unknown>;
}

const week = 'from=2026-01-11&to=2026-01-12';

test('REP-1 totals hold timed and adaptive plays; what failed was seen by nobody', async () => {
  const { totals, rows, adaptive, lost } = await report(`plays?${week}`);
  expect(totals).toEqual([{ creativeId: 'poster', name: 'poster', plays: 8, seconds: 80, failed: 1 }]);
  expect((rows as unknown[]).length).toBe(4);
  expect(adaptive).toMatchObject([
    { displayName: 'Kiosk', plays: 5, seconds: 50, dayStart: Date.UTC(2026, 0, 10, 23) },
  ]);
  expect(lost).toBe(3);
});

test("REP-2 days are the shop's own", async () => {
  const onThe10th = await report('plays?from=2026-01-10&to=2026-01-10');
  const onThe11th = await report('plays?from=2026-01-11&to=2026-01-11');
  expect([onThe10th['rows'], (onThe11th['rows'] as unknown[]).length]).toEqual([[], 1]);
});

test('REP-3 rows come latest first, page by page', async () => {
  const first = (await report(`plays?${week}&limit=2`))['rows'] as { startedAt: number }[];
  expect(first.map((row) => row.startedAt)).toEqual([NOON - HOUR, NOON - 2 * HOUR]);
  const next = (await report(`plays?${week}&limit=2&before=${first[1]?.startedAt}`))['rows'] as {
    startedAt: number;
  }[];
  expect(next.map((row) => row.startedAt)).toEqual([NOON - 3 * HOUR, Date.UTC(2026, 0, 10, 23, 30)]);
});

test('REP-4 a report can be of one display', async () => {
  expect((await report(`plays?${week}&displayId=kiosk`))['rows']).toEqual([]);
  expect((await report(`interactions?${week}&displayId=wall`))['byAction']).toEqual([]);
});

test("REP-5 interactions are counted by action, product and the hour of the shop's clock", async () => {
  const { byAction, byProduct, byHour } = await report(`interactions?${week}`);
  expect(byAction).toEqual([
    { action: 'product', count: 2 },
    { action: 'touch', count: 1 },
  ]);
  expect(byProduct).toEqual([{ productId: 'honey', name: 'honey', count: 2 }]);
  expect((byHour as { hour: number; count: number }[]).filter((one) => one.count > 0)).toEqual([
    { hour: 11, count: 3 },
  ]);
});

test('REP-6 a range that is backwards, too long or no date is refused', async () => {
  for (const days of [
    'from=2026-01-02&to=2026-01-01',
    'from=2020-01-01&to=2026-01-01',
    'from=2026-02-30&to=2026-03-01',
    'from=x',
  ]) {
    const [status, body] = await analyst.call('GET', `/api/v1/reports/plays?${days}`);
    expect([days, status, body]).toMatchObject([days, 422, { code: 'invalid-input' }]);
  }
});

test('REP-7 CSV has a line per row, and no cell that a spreadsheet would run', async () => {
  const response = await analyst.fetch(`/api/v1/reports/plays.csv?${week}`);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const lines = (await response.text()).trimEnd().split('\r\n');
  expect(lines[0]).toBe(
    'display,creative,creative_id,counted,from,plays,seconds,result,revision,from_by_screen_clock,clock_offset_ms,' +
      'playlist,playlist_id,entry,entry_id,zone,zone_id,slot_id',
  );
  expect(lines).toHaveLength(1 + 4 + 1);
  for (const line of lines.slice(1)) expect(line).not.toMatch(/(^|,)"?[=+@-]/);
  expect(lines[1]).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  expect(lines.at(-1)).toBe('Kiosk,poster,poster,day,2026-01-10T23:00:00.000Z,5,50,,,,,,,,,,,');

  const interactions = await (await analyst.fetch(`/api/v1/reports/interactions.csv?${week}`)).text();
  expect(interactions.split('\r\n')[1]).toBe(
    '2026-01-12T10:00:00.000Z,Kiosk,product,honey,honey,2,Main zone,,,',
  );
});

test('REP-38 what an audience chose is told by the day, once it is over, in totals and CSV as well', async () => {
  const chosen = (seq: number, quarterStart: number, plays: number): LogEvent => ({
    ...{ seq, kind: 'adaptive-plays', quarterStart, creativeId: 'dinner', playlistId: null },
    ...{ plays, seconds: plays * 10 },
  });
  await log(server, 'door', 'Door', [chosen(1, NOON - 2 * HOUR, 3), chosen(2, NOON - HOUR, 4)]);
  const today = 'from=2026-01-12&to=2026-01-12&displayId=door';
  const csv = async () => (await analyst.fetch(`/api/v1/reports/plays.csv?${today}`)).text();
  expect(await report(`plays?${today}`)).toMatchObject({ totals: [], adaptive: [] });
  expect((await csv()).trimEnd().split('\r\n')).toHaveLength(1);
  const midnight = Date.UTC(2026, 0, 12, 23);
  try {
    now = midnight - 1;
    expect(await report(`plays?${today}`)).toMatchObject({ totals: [], adaptive: [] });
    now = midnight;
    expect(await report(`plays?${today}`)).toMatchObject({
      totals: [{ creativeId: 'dinner', plays: 7, seconds: 70 }],
      adaptive: [{ plays: 7, seconds: 70, dayStart: midnight - 24 * HOUR }],
    });
    expect(await csv()).toContain('Door,dinner,dinner,day,2026-01-11T23:00:00.000Z,7,70');
  } finally {
    now = NOON;
  }
});

test('REP-8 a display that was removed keeps its name and its plays in reports', async () => {
  const owner = await signInAs(server, 'owner');
  expect((await owner.call('DELETE', '/api/v1/displays/kiosk'))[0]).toBe(204);
  expect((await report(`plays?${week}`))['adaptive']).toMatchObject([{ displayName: 'Kiosk' }]);
});

test('REP-20 a CSV is saved under what it is and its days; a refusal is no file', async () => {
  const saved = async (path: string) =>
    (await analyst.fetch(`/api/v1/reports/${path}`)).headers.get('content-disposition');
  const days = '2026-01-11-to-2026-01-12.csv"';
  expect(await saved(`plays.csv?${week}`)).toBe(`attachment; filename="plays-${days}`);
  expect(await saved(`interactions.csv?${week}`)).toBe(`attachment; filename="interactions-${days}`);
  expect(await saved(`audience.csv?${week}`)).toBe(`attachment; filename="audience-${days}`);
  expect(await saved('plays.csv?from=2026-01-12&to=2026-01-11')).toBeNull();
});

test('REP-21 plays are dated, filtered and ordered by the clock of the server, however wrong that of the screen', async () => {
  const DAY = 24 * HOUR;
  // A screen that believes it is the first week of 1970 knows by how much it is wrong; another one never knew.
  await log(server, 'lost', 'Lost', [
    play(1, 3 * DAY, 'complete', { clockOffsetMs: NOON - 4 * DAY }),
    play(2, 3 * DAY + HOUR, 'complete', { clockOffsetMs: NOON - 4 * DAY }),
    play(3, NOON + 40 * DAY, 'complete', { clockOffsetMs: -41 * DAY }),
    play(4, NOON - DAY, 'complete', { clockOffsetMs: null }),
  ]);
  const rows = async (query: string) =>
    (
      (await report(`plays?${query}&displayId=lost`))['rows'] as {
        startedAt: number;
        clockOffsetMs: number;
      }[]
    ).map(({ startedAt, clockOffsetMs }) => [startedAt - NOON, clockOffsetMs]);
  const yesterday = 'from=2026-01-11&to=2026-01-11';
  expect(await rows(yesterday)).toEqual([
    [-DAY + HOUR, NOON - 4 * DAY],
    // Of one instant: the later number first.
    [-DAY, null],
    [-DAY, -41 * DAY],
    [-DAY, NOON - 4 * DAY],
  ]);
  expect(await rows('from=1970-01-01&to=1970-01-31')).toEqual([]);
  expect(await rows('from=2026-02-01&to=2026-03-31')).toEqual([]);
  expect(await rows(`${yesterday}&limit=1`)).toHaveLength(1);
  expect(await rows(`${yesterday}&before=${NOON - DAY + HOUR}`)).toHaveLength(3);
  const { totals } = await report(`plays?${yesterday}&displayId=lost`);
  expect(totals).toMatchObject([{ plays: 4 }]);

  const csv = await (await analyst.fetch(`/api/v1/reports/plays.csv?${yesterday}&displayId=lost`)).text();
  const lines = csv.trimEnd().split('\r\n').slice(1);
  const cells = lines.map((line) => line.split(',')).map((line) => [line[4], line[9], line[10]]);
  expect(cells[0]).toEqual(['2026-01-11T12:00:00.000Z', '1970-01-04T01:00:00.000Z', String(NOON - 4 * DAY)]);
  // An offset that nobody knew is empty, and never 0.
  expect(cells[1]).toEqual(['2026-01-11T11:00:00.000Z', '2026-01-11T11:00:00.000Z', '']);
});
