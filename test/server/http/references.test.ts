import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import { pngOf } from '../../support/hostile-files.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let editor: ConsoleClient;
let creativeId: string;
let playlistId: string;
let daypartId: string;

beforeAll(async () => {
  server = await startShop();
  editor = await signInAs(server, 'owner');
  await newDisplay(server, { id: 'wall', kind: 'wall' });
  const upload = await editor.fetch('/api/v1/creatives/upload?name=Poster', {
    method: 'POST',
    body: (await pngOf(16, 16)) as Uint8Array<ArrayBuffer>,
  });
  creativeId = ((await upload.json()) as { id: string }).id;
  playlistId = await make('playlists', { name: 'Main', slots: [{ id: 'a', creativeId }] });
  daypartId = await make('schedule/dayparts', { name: 'Noon', window: { start: '11:00', end: '14:00' } });
});
afterAll(() => server.close());

async function make(path: string, body: unknown): Promise<string> {
  const [status, row] = await editor.call('POST', `/api/v1/${path}`, body);
  expect([path, status, row]).toMatchObject([path, 200, {}]);
  return (row as { id: string }).id;
}

const entry = (changes = {}) => ({ name: 'Entry', playlistId, daypartId, displayIds: ['wall'], ...changes });

test('EDIT-1 nothing can name what does not exist', async () => {
  const refused: [string, unknown][] = [
    ['playlists', { name: 'P', slots: [{ id: 'a', creativeId: 'nothing' }] }],
    [
      'playlists',
      {
        name: 'P',
        slots: [{ id: 'a', creativeId, variants: [{ creativeId: 'nothing', when: { band: '60+' } }] }],
      },
    ],
    ['schedule/entries', entry({ playlistId: 'nothing' })],
    ['schedule/entries', entry({ daypartId: 'nothing' })],
    ['schedule/entries', entry({ displayIds: ['wall', 'nothing'] })],
    ['creatives', { name: 'Card', content: { kind: 'product', productId: 'nothing' } }],
  ];
  for (const [path, body] of refused) {
    expect([path, ...(await editor.call('POST', `/api/v1/${path}`, body))]).toMatchObject([
      path,
      404,
      { code: 'not-found' },
    ]);
  }
  expect(await editor.call('PATCH', '/api/v1/store', { fillerPlaylistId: 'nothing' })).toMatchObject([
    404,
    {},
  ]);
});

test('EDIT-2 what is used cannot be deleted, and the refusal says by what', async () => {
  const entryId = await make('schedule/entries', entry({ name: 'Lunch' }));
  await editor.call('PATCH', '/api/v1/store', { fillerPlaylistId: playlistId });
  expect(await editor.call('DELETE', `/api/v1/creatives/${creativeId}`)).toMatchObject([
    409,
    { code: 'in-use', detail: expect.stringContaining('"Main"') },
  ]);
  expect(await editor.call('DELETE', `/api/v1/schedule/dayparts/${daypartId}`)).toMatchObject([
    409,
    { code: 'in-use', detail: expect.stringContaining('"Lunch"') },
  ]);
  expect(await editor.call('DELETE', `/api/v1/playlists/${playlistId}`)).toMatchObject([
    409,
    { code: 'in-use' },
  ]);
  await editor.call('PATCH', '/api/v1/store', { fillerPlaylistId: null });
  expect(await editor.call('DELETE', `/api/v1/playlists/${playlistId}`)).toMatchObject([
    409,
    { detail: expect.stringContaining('"Lunch"') },
  ]);
  expect((await editor.call('DELETE', `/api/v1/schedule/entries/${entryId}`))[0]).toBe(204);
  expect((await editor.call('DELETE', `/api/v1/playlists/${playlistId}`))[0]).toBe(204);
  expect((await editor.call('DELETE', `/api/v1/creatives/${creativeId}`))[0]).toBe(204);
  const [, { creatives }] = (await editor.call('GET', '/api/v1/creatives')) as [
    number,
    { creatives: unknown[] },
  ];
  expect(creatives).toEqual([]);
});

test('EDIT-3 of an edit and a deletion at the same moment, the later is told', async () => {
  const [, made] = await editor.call('POST', '/api/v1/playlists', { name: 'Short-lived', slots: [] });
  const { id, version } = made as { id: string; version: number };
  const [deleted, saved] = await Promise.all([
    editor.call('DELETE', `/api/v1/playlists/${id}`),
    editor.call('PUT', `/api/v1/playlists/${id}`, { name: 'Saved', slots: [], version }),
  ]);
  expect([200, 404]).toContain(saved[0]);
  expect(deleted[0]).toBe(204);
  const again = { name: 'Again', slots: [], version };
  expect((await editor.call('PUT', `/api/v1/playlists/${id}`, again))[0]).toBe(404);
});

test('EDIT-4 what could not be told apart is refused', async () => {
  const again = await editor.fetch('/api/v1/creatives/upload?name=Again', {
    method: 'POST',
    body: (await pngOf(16, 16)) as Uint8Array<ArrayBuffer>,
  });
  const { id } = (await again.json()) as { id: string };
  const twice = [
    { id: 'a', creativeId: id },
    { id: 'a', creativeId: id },
  ];
  expect(await editor.call('POST', '/api/v1/playlists', { name: 'P', slots: twice })).toMatchObject([
    422,
    { code: 'invalid-input' },
  ]);
  const window = { start: '08:00', end: '09:00' };
  const exceptions = [
    { weekday: 7, window: null },
    { weekday: 7, window },
  ];
  expect((await editor.call('POST', '/api/v1/schedule/dayparts', { name: 'D', window, exceptions }))[0]).toBe(
    422,
  );
  const playlist = await make('playlists', { name: 'P', slots: [] });
  const backwards = { name: 'E', playlistId: playlist, from: '2026-03-02', until: '2026-03-01' };
  expect((await editor.call('POST', '/api/v1/schedule/entries', backwards))[0]).toBe(422);
});
