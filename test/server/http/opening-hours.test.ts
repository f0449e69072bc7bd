import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let owner: ConsoleClient;
let playlistId: string;

beforeAll(async () => {
  server = await startShop();
  owner = await signInAs(server, 'owner');
  const [, playlist] = await owner.call('POST', '/api/v1/playlists', { name: 'Closed', slots: [] });
  playlistId = (playlist as { id: string }).id;
});
afterAll(() => server.close());

const hours = (closedPlaylistId: string | null) => ({
  openingHours: {
    week: [{ weekday: 1, hours: [{ start: '08:00', end: '20:00' }] }],
    exceptions: [{ date: '2026-12-25', hours: [] }],
    closedPlaylistId,
  },
});

test('EDIT-1 opening hours cannot name a playlist that does not exist', async () => {
  expect(await owner.call('PATCH', '/api/v1/store', hours('nothing'))).toMatchObject([404, {}]);
});

test('EDIT-1 what repeats must say from when', async () => {
  const entry = { name: 'Biweekly', playlistId, recurrence: { unit: 'week', every: 2 } };
  const send = (body: unknown) => owner.call('POST', '/api/v1/schedule/entries', body);
  expect(await send(entry)).toMatchObject([422, { code: 'invalid-input' }]);
  const [status, { id }] = (await send({ ...entry, from: '2026-03-02' })) as [number, { id: string }];
  expect(status).toBe(200);
  await owner.call('DELETE', `/api/v1/schedule/entries/${id}`);
});

test('EDIT-2 what plays while the shop is closed cannot be deleted, and stays when other things change', async () => {
  expect(await owner.call('PATCH', '/api/v1/store', hours(playlistId))).toMatchObject([
    200,
    hours(playlistId),
  ]);
  expect(await owner.call('PATCH', '/api/v1/store', { name: 'Renamed' })).toMatchObject([
    200,
    { name: 'Renamed', ...hours(playlistId) },
  ]);
  expect(await owner.call('DELETE', `/api/v1/playlists/${playlistId}`)).toMatchObject([
    409,
    { code: 'in-use' },
  ]);
  await owner.call('PATCH', '/api/v1/store', { openingHours: null });
  expect((await owner.call('DELETE', `/api/v1/playlists/${playlistId}`))[0]).toBe(204);
});

test('CON-97 rules for downloads stay when other things change, and half a window is refused', async () => {
  const downloads = { window: { start: '22:00', end: '06:00' }, kilobytesPerSecond: 250 };
  const patch = (body: unknown) => owner.call('PATCH', '/api/v1/store', body);
  expect(await patch({ downloads })).toMatchObject([200, { downloads }]);
  expect(await patch({ name: 'Renamed again' })).toMatchObject([200, { downloads }]);
  const half = { ...downloads, window: { start: '22:00', end: '' } };
  expect(await patch({ downloads: half })).toMatchObject([422, { code: 'invalid-input' }]);
  const none = { window: null, kilobytesPerSecond: null };
  expect(await patch({ downloads: none })).toMatchObject([200, { downloads: none }]);
});
