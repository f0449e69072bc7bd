import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Change } from '../../../signage-server/storage/change-feed.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import { pngOf } from '../../support/hostile-files.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let editor: ConsoleClient;
let heard: Change[] = [];

beforeAll(async () => {
  server = await startShop();
  editor = await signInAs(server, 'owner');
  await newDisplay(server, { id: 'wall', kind: 'wall' });
  await newDisplay(server, { id: 'kiosk' });
  server.storage.changes.listen((change) => heard.push(change));
});
afterAll(() => server.close());
beforeEach(() => {
  heard = [];
});

interface Row {
  id: string;
}

async function made(path: string, body: unknown): Promise<string> {
  const [status, row] = await editor.call('POST', path, body);
  expect([path, status]).toEqual([path, 200]);
  return (row as Row).id;
}

async function picture(name: string): Promise<string> {
  const response = await editor.fetch(`/api/v1/creatives/upload?name=${name}`, {
    method: 'POST',
    body: (await pngOf(32, 32, '#abc')) as Uint8Array<ArrayBuffer>,
  });
  return ((await response.json()) as Row).id;
}

const playlist = (name: string, creativeId: string) => ({ name, slots: [{ id: 's1', creativeId }] });
const published = async () => (await editor.call('POST', '/api/v1/publications'))[1];
const state = async () => (await editor.call('GET', '/api/v1/publications'))[1];
const desired = async () =>
  Object.fromEntries(
    (await server.storage.db.selectFrom('display').select(['id', 'desired_revision']).execute()).map(
      (row) => [row.id, row.desired_revision],
    ),
  );

test('PUB-1 publishing makes one revision of the drafts, rings, and leaves nothing to publish', async () => {
  const creativeId = await picture('Poster');
  const playlistId = await made('/api/v1/playlists', playlist('Main', creativeId));
  await made('/api/v1/schedule/entries', { name: 'All day', playlistId });
  expect(await state()).toMatchObject({
    published: null,
    changes: [
      { what: 'playlist', name: 'Main', how: 'added' },
      { what: 'entry', name: 'All day', how: 'added' },
      { what: 'creative', name: 'Poster', how: 'added' },
    ],
  });
  expect(await published()).toEqual({ revision: 1, displays: 2 });
  expect(await desired()).toEqual({ wall: 1, kiosk: 1 });
  expect(heard).toContainEqual({ kind: 'published' });
  expect(await state()).toMatchObject({ published: { revision: 1, by: 'The owner' }, changes: [] });
});

test('PUB-2 only displays for which something changes get the new revision', async () => {
  const creativeId = await picture('Kiosk picture');
  const playlistId = await made('/api/v1/playlists', playlist('Kiosk', creativeId));
  await made('/api/v1/schedule/entries', { name: 'At the kiosk', playlistId, displayIds: ['kiosk'] });
  expect(await published()).toEqual({ revision: 2, displays: 1 });
  expect(await desired()).toEqual({ wall: 1, kiosk: 2 });
});

test('PUB-3 drafts reach no screen until they are published, and the preview shows them before', async () => {
  const [, before] = await editor.call('GET', '/api/v1/displays/wall/preview');
  const { schedule } = before as { schedule: { playlists: (Row & { name: string; slots: unknown })[] } };
  const [main] = schedule.playlists;
  const [, listed] = await editor.call('GET', '/api/v1/playlists');
  const { playlists } = listed as { playlists: { id: string; version: number }[] };
  const [status] = await editor.call('PUT', `/api/v1/playlists/${main?.id}`, {
    name: 'Main, new',
    slots: main?.slots,
    version: playlists.find(({ id }) => id === main?.id)?.version,
  });
  expect(status).toBe(200);
  expect(heard).toContainEqual({ kind: 'content' });
  expect(heard).not.toContainEqual({ kind: 'published' });
  expect(await state()).toMatchObject({ changes: [{ what: 'playlist', name: 'Main, new', how: 'changed' }] });
  expect(await desired()).toEqual({ wall: 1, kiosk: 2 });
  const [, preview] = await editor.call('GET', '/api/v1/displays/wall/preview');
  expect(preview).toMatchObject({ revision: 3, schedule: { playlists: [{ name: 'Main, new' }] } });
  await published();
});

test('PUB-4 what is deleted from the drafts is named as removed', async () => {
  const [, { entries }] = (await editor.call('GET', '/api/v1/schedule')) as [
    number,
    { entries: (Row & { name: string })[] },
  ];
  const kiosk = entries.find((entry) => entry.name === 'At the kiosk');
  await editor.call('DELETE', `/api/v1/schedule/entries/${kiosk?.id}`);
  expect(await state()).toMatchObject({ changes: [{ what: 'entry', name: 'At the kiosk', how: 'removed' }] });
});

test('PUB-5 a camera posture holds at once and needs no publishing', async () => {
  const notice = {
    text: 'A camera here counts people.',
    controller: 'Shop',
    contact: 'privacy@shop.example',
    dpiaReference: 'DPIA-1',
    signAcknowledgedAt: server.deps.now() - 1,
  };
  const before = await state();
  const set = (posture: unknown) =>
    editor.call('PUT', '/api/v1/cameras/posture', {
      posture,
      basis: null,
      authority: null,
      reason: 'agreed with counsel',
    });
  expect((await set({ posture: 'P2', notice }))[0]).toBe(200);
  expect(heard).toContainEqual({ kind: 'manifest', displayId: null });
  expect(await state()).toEqual(before);
  const later = { ...notice, signAcknowledgedAt: server.deps.now() + 60_000 };
  expect(await set({ posture: 'P3', notice: later })).toMatchObject([422, { code: 'precondition-missing' }]);
  expect((await set({ posture: 'P3' }))[0]).toBe(422);
});

test('PUB-6 every change leaves one row in the audit, with who and what', async () => {
  const rows = async () =>
    (await server.storage.db.selectFrom('audit').selectAll().orderBy('id').execute()) ?? [];
  const before = (await rows()).length;
  const id = await made('/api/v1/schedule/dayparts', {
    name: 'Noon',
    window: { start: '11:00', end: '14:00' },
  });
  await editor.call('DELETE', '/api/v1/schedule/dayparts/nothing');
  const added = (await rows()).slice(before);
  expect(added).toHaveLength(1);
  expect(added[0]).toMatchObject({ actor: editor.userId, action: 'daypart.create', subject: id });
});
