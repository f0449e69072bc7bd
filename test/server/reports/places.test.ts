import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LogEvent } from '../../../shared/model/log.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import type { TestServer } from '../../support/server.ts';
import { interaction, log, play } from './report-kit.ts';

/** A Monday, noon in Berlin. */
const NOON = Date.UTC(2026, 0, 12, 11);
const HOUR = 3_600_000;

let server: TestServer;
let analyst: ConsoleClient;

beforeAll(async () => {
  server = await startShop({ now: () => NOON });
  const owner = await signInAs(server, 'owner');
  await owner.call('PATCH', '/api/v1/store', { zone: 'Europe/Berlin' });
  analyst = await signInAs(server, 'analyst');
});
afterAll(() => server.close());

async function report(path: string): Promise<Record<string, unknown>> {
  const [status, body] = await analyst.call('GET', `/api/v1/reports/${path}`);
  expect([path, status]).toEqual([path, 200]);
  return body as Record<string, unknown>;
}

const week = 'from=2026-01-11&to=2026-01-12';

test('REP-22 a play names zone, slot, playlist and entry, and can be asked for by its zone', async () => {
  const owner = await signInAs(server, 'owner');
  const zones = [
    { id: 'main', name: 'Picture', x: 0, y: 0, width: 75, height: 100, playlistId: null },
    { id: 'side', name: 'Column', x: 75, y: 0, width: 25, height: 100, playlistId: await playlist(owner) },
  ];
  const [, layout] = await owner.call('POST', '/api/v1/layouts', { name: 'Split', zones });
  const place = `${(layout as { id: string }).id}/side`;
  const day = 'from=2026-01-10&to=2026-01-10';
  const at = Date.UTC(2026, 0, 10, 9);
  await log(server, 'split', 'Split screen', [
    play(1, at, 'complete', { slotId: 's1', entryId: 'spring', playlistId: 'list' }),
    play(2, at + HOUR, 'complete', { zone: place, slotId: 's2' }),
    play(3, at + 2 * HOUR, 'complete', { zone: '~overlay', slotId: 's3' }),
    {
      seq: 4,
      kind: 'adaptive-plays',
      quarterStart: at,
      creativeId: 'x',
      playlistId: null,
      plays: 2,
      seconds: 9,
    },
  ]);
  const all = await report(`plays?${day}&displayId=split`);
  expect((all['rows'] as { zoneName: string }[]).map(({ zoneName }) => zoneName)).toEqual([
    'Overlay',
    'Split: Column',
    'Main zone',
  ]);
  expect(all['zones']).toEqual([
    { zone: 'main', name: 'Main zone' },
    { zone: '~overlay', name: 'Overlay' },
    { zone: place, name: 'Split: Column' },
  ]);
  for (const [zone, name] of [
    ['main', 'Main zone'],
    [place, 'Split: Column'],
  ] as const) {
    const one = await report(`plays?${day}&displayId=split&zone=${encodeURIComponent(zone)}`);
    expect(one).toMatchObject({ rows: [{ zoneName: name }], totals: [{ plays: 1 }], adaptive: [] });
  }
  const csv = await (
    await analyst.fetch(`/api/v1/reports/plays.csv?${day}&displayId=split&zone=main`)
  ).text();
  expect(csv.trimEnd().split('\r\n')[1]?.split(',').slice(11)).toEqual([
    'list',
    'list',
    'spring',
    'spring',
    'Main zone',
    '',
    's1',
  ]);
  expect((await analyst.call('GET', `/api/v1/reports/plays?${day}&zone=nowhere`))[0]).toBe(422);
});

async function playlist(owner: ConsoleClient): Promise<string> {
  const [, made] = await owner.call('POST', '/api/v1/playlists', { name: 'Side', slots: [] });
  return (made as { id: string }).id;
}

test('REP-23 plays of an older player, which names neither zone nor slot, are stored as of the main zone', async () => {
  const { zone: _, slotId: __, ...old } = play(1, Date.UTC(2026, 0, 9, 9), 'complete');
  await log(server, 'old', 'Old player', [old as LogEvent]);
  const { rows } = await report('plays?from=2026-01-09&to=2026-01-09&displayId=old&zone=main');
  expect(rows).toMatchObject([{ zoneName: 'Main zone' }]);
});

test('REP-40 interactions are dated by the clock of the server, and counted by the place that was touched to begin', async () => {
  const off = { clockOffsetMs: NOON - 4 * 24 * HOUR };
  await log(server, 'lost-kiosk', 'Lost kiosk', [
    interaction(1, 4 * 24 * HOUR, 'touch', { ...off, zone: 'bar/side', slotId: 's1' }),
    interaction(2, 4 * 24 * HOUR, 'search', { ...off, zone: 'bar/side', slotId: 's1' }),
    interaction(3, 4 * 24 * HOUR, 'touch', { ...off, slotId: 's2' }),
    // Nobody knew how wrong this one is, so it lies where it says.
    interaction(4, NOON, 'touch', { clockOffsetMs: null }),
  ]);
  const { byAction, byPlace } = await report(`interactions?${week}&displayId=lost-kiosk`);
  expect(byAction).toEqual([
    { action: 'touch', count: 3 },
    { action: 'search', count: 1 },
  ]);
  expect(byPlace).toEqual([
    { zone: 'bar/side', slotId: 's1', name: 's1', count: 1 },
    { zone: 'Main zone', slotId: null, name: null, count: 1 },
    { zone: 'Main zone', slotId: 's2', name: 's2', count: 1 },
  ]);
  const csv = await (
    await analyst.fetch(`/api/v1/reports/interactions.csv?${week}&displayId=lost-kiosk`)
  ).text();
  expect(csv).toContain('2026-01-12T11:00:00.000Z,Lost kiosk,search,,,1,bar/side,bar/side,s1');
});
