import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Creative } from '../../../shared/model/creative.ts';
import type { FileVersion, LibraryItem, MediaFolder } from '../../../shared/model/library.ts';
import { sweepMedia } from '../../../signage-server/media/sweep-media.ts';
import { forgetDeletedBefore } from '../../../signage-server/storage/deleted-creatives.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { pngOf } from '../../support/hostile-files.ts';
import type { TestServer } from '../../support/server.ts';

const HOUR = 3_600_000;
let server: TestServer;
let editor: ConsoleClient;
let clock = Date.now();

beforeAll(async () => {
  server = await startShop({ now: () => clock });
  editor = await signInAs(server, 'merchandiser');
});
afterAll(() => server.close());

async function ok<T>(method: string, path: string, body?: unknown): Promise<T> {
  const [status, answer] = await editor.call(method, path, body);
  expect([method, path, status < 300], JSON.stringify(answer)).toEqual([method, path, true]);
  return answer as T;
}

const words = (name: string) =>
  ok<Creative>('POST', '/api/v1/creatives', { name, content: { kind: 'clock' } });
const items = async () => (await ok<{ creatives: LibraryItem[] }>('GET', '/api/v1/creatives')).creatives;
const itemOf = async (id: string) => (await items()).find(({ creative }) => creative.id === id);
const folder = (name: string, parentId: string | null = null) =>
  ok<MediaFolder>('POST', '/api/v1/media-folders', { name, parentId });
const playlist = (name: string, creativeId: string) =>
  ok<{ id: string }>('POST', '/api/v1/playlists', { name, slots: [{ id: 'one', creativeId }] });

/** Sends a file and makes of it what `body` says. */
async function send(file: Uint8Array, body: object) {
  const begun = await editor.fetch('/api/v1/uploads', {
    method: 'POST',
    headers: { 'Tus-Resumable': '1.0.0', 'Upload-Length': String(file.byteLength) },
  });
  const path = begun.headers.get('location') ?? '';
  await editor.fetch(path, {
    method: 'PATCH',
    headers: {
      'Tus-Resumable': '1.0.0',
      'Upload-Offset': '0',
      'Content-Type': 'application/offset+octet-stream',
    },
    body: file as Uint8Array<ArrayBuffer>,
  });
  return (await editor.call('POST', `${path}/creative`, { name: 'A file', ...body })) as [
    number,
    { creative: Creative & { media: { sha256: string } }; known: boolean; code?: string; detail?: string },
  ];
}

test('MED-46 another file takes the place of a creative’s own, everywhere, and each it had can be put back', async () => {
  const [, { creative }] = await send(await pngOf(60, 60, '#110000'), { name: 'Poster' });
  const { id } = creative;
  await playlist('Posters', id);
  await ok('POST', '/api/v1/publications');
  const [status, second] = await send(await pngOf(61, 61, '#001100'), { name: 'Ignored', replaces: id });
  expect([status, second.creative.id, second.creative.name]).toEqual([200, id, 'Poster']);
  expect(second.creative.media.sha256).not.toBe(creative.media.sha256);
  expect((await itemOf(id))?.usedIn).toEqual(['Posters']);
  const unpublished = await ok<{ changes: { what: string; name: string }[] }>('GET', '/api/v1/publications');
  expect(unpublished.changes).toContainEqual(expect.objectContaining({ what: 'creative', name: 'Poster' }));

  const files = async () =>
    (await ok<{ files: FileVersion[] }>('GET', `/api/v1/creatives/${id}/files`)).files;
  expect((await files()).map(({ version, by }) => [version, by])).toEqual([
    [2, editor.userId],
    [1, null],
  ]);
  // Its earlier file is named by nothing on a screen any more, and stays all the same.
  await ok('POST', '/api/v1/publications');
  clock += 3 * HOUR;
  await sweepMedia(server.deps);
  expect((await server.fetch(`/media/${creative.media.sha256}`)).status).toBe(200);
  const back = await ok<Creative>('POST', `/api/v1/creatives/${id}/files`, { version: 1 });
  expect(back).toMatchObject({ id, media: { sha256: creative.media.sha256 } });
  expect((await files()).map(({ version }) => version)).toEqual([3, 2, 1]);

  for (let at = 0; at < 12; at += 1) await send(await pngOf(62 + at, 20, '#000011'), { replaces: id });
  expect((await files()).map(({ version }) => version)).toEqual([15, 14, 13, 12, 11, 10, 9, 8, 7, 6]);
  expect(await editor.call('POST', `/api/v1/creatives/${id}/files`, { version: 1 })).toMatchObject([
    404,
    { code: 'not-found' },
  ]);
}, 60_000);

test('MED-46 a file of another kind, and one for a creative that is gone, takes no place', async () => {
  const clockFace = await words('A clock');
  const png = await pngOf(33, 33, '#abcdef');
  expect(await send(png, { replaces: clockFace.id })).toMatchObject([
    422,
    { code: 'invalid-input', detail: 'A clock is not made of a file.' },
  ]);
  expect(await send(png, { replaces: 'nobody' })).toMatchObject([404, { code: 'not-found' }]);
  const page = Buffer.from('<!doctype html><p>Hello</p>');
  const bundle = await editor.fetch('/api/v1/creatives/upload?name=Widget', {
    method: 'POST',
    headers: { 'Content-Type': 'text/html' },
    body: page,
  });
  const { id } = (await bundle.json()) as Creative;
  expect(await send(png, { replaces: id })).toMatchObject([
    422,
    { detail: 'This is a picture, and Widget is a widget bundle. Add it as a new one.' },
  ]);
});

test('MED-47 folders stand in one another, hold creatives, and go when they are empty', async () => {
  const spring = await folder('Spring');
  const posters = await folder('Posters', spring.id);
  const refused = (method: string, path: string, body?: object) => editor.call(method, path, body);
  const path = `/api/v1/media-folders/${spring.id}`;
  expect(await refused('POST', '/api/v1/media-folders', { name: 'SPRING', parentId: null })).toMatchObject([
    409,
    { detail: 'There is a folder "Spring" here already.' },
  ]);
  expect(await refused('PUT', path, { name: 'Spring', parentId: posters.id })).toMatchObject([
    409,
    { detail: 'A folder cannot stand in itself.' },
  ]);
  expect(await refused('POST', '/api/v1/media-folders', { name: 'x', parentId: 'gone' })).toMatchObject([
    404,
    { code: 'not-found' },
  ]);
  let deep = posters.id;
  for (const level of ['3', '4', '5', '6']) deep = (await folder(level, deep)).id;
  expect(await refused('POST', '/api/v1/media-folders', { name: '7', parentId: deep })).toMatchObject([
    409,
    { detail: 'Folders stand at most 6 deep in one another.' },
  ]);
  expect(await refused('DELETE', path)).toMatchObject([409, { code: 'in-use' }]);

  const { id } = await words('In a folder');
  await ok('PATCH', '/api/v1/creatives', { changes: [{ id, folderId: deep }] });
  expect((await itemOf(id))?.folderId).toBe(deep);
  expect(await refused('DELETE', `/api/v1/media-folders/${deep}`)).toMatchObject([409, { code: 'in-use' }]);
  await ok('PATCH', '/api/v1/creatives', { changes: [{ id, folderId: null }] });
  await ok('DELETE', `/api/v1/media-folders/${deep}`);
  const renamed = await ok<MediaFolder>('PUT', path, { name: 'Summer', parentId: null });
  expect(renamed).toMatchObject({ id: spring.id, name: 'Summer' });
  expect(await refused('PATCH', '/api/v1/creatives', { changes: [{ id, folderId: deep }] })).toMatchObject([
    404,
    { detail: 'Somebody has deleted that folder.' },
  ]);
});

test('MED-48 one act moves, tags and dates many, says which it left, and another takes it back', async () => {
  const made = await Promise.all(['One', 'Two', 'Three'].map(words));
  const ids = made.map(({ id }) => id);
  const { id: folderId } = await folder('Acts');
  const change = { folderId, tags: ['sale', 'window'], lastDay: '2030-03-01' };
  const outcome = await ok('PATCH', '/api/v1/creatives', {
    changes: [...ids, 'nobody'].map((id) => ({ id, ...change })),
  });
  expect(outcome).toEqual({ done: 3, left: [{ id: 'nobody', name: '', why: 'Somebody has deleted it.' }] });
  expect(await itemOf(ids[1] ?? '')).toMatchObject({
    folderId,
    tags: ['sale', 'window'],
    creative: { lastDay: '2030-03-01' },
  });
  await ok('PATCH', '/api/v1/creatives', {
    changes: ids.map((id) => ({ id, folderId: null, tags: [], lastDay: null })),
  });
  expect(await itemOf(ids[1] ?? '')).toMatchObject({ folderId: null, tags: [] });
  expect((await itemOf(ids[1] ?? ''))?.creative).not.toHaveProperty('lastDay');
  for (const bad of [{ tags: ['a', 'A'] }, { lastDay: 'soon' }, { tags: [' '] }])
    expect(
      await editor.call('PATCH', '/api/v1/creatives', { changes: [{ id: ids[0], ...bad }] }),
    ).toMatchObject([422, { code: 'invalid-input' }]);
});

test('MED-48 what is deleted can be put back as it was for 30 days; what a playlist uses is left', async () => {
  const [, { creative }] = await send(await pngOf(50, 50, '#5a5a5a'), { name: 'Kept' });
  const used = await words('Used');
  await playlist('Holder', used.id);
  const { id: folderId } = await folder('Before');
  await ok('PATCH', '/api/v1/creatives', { changes: [{ id: creative.id, folderId, tags: ['old'] }] });
  const before = await itemOf(creative.id);
  const act = { ids: [creative.id, used.id] };
  expect(await ok('POST', '/api/v1/creatives/deletion', act)).toEqual({
    done: 1,
    left: [{ id: used.id, name: 'Used', why: 'It is used in "Holder".' }],
  });
  expect(await itemOf(creative.id)).toBeUndefined();
  const deleted = async () =>
    (await ok<{ deleted: { creative: Creative }[] }>('GET', '/api/v1/creatives/deleted')).deleted;
  expect((await deleted()).map((one) => one.creative.id)).toEqual([creative.id]);
  clock += 3 * HOUR;
  await sweepMedia(server.deps);
  expect(await ok('POST', '/api/v1/creatives/restoration', act)).toMatchObject({ done: 1 });
  expect(await itemOf(creative.id)).toEqual(before);
  expect((await server.fetch(`/media/${creative.media.sha256}`)).status).toBe(200);

  await ok('DELETE', `/api/v1/creatives/${creative.id}`);
  await server.storage.write((tx) => forgetDeletedBefore(tx, clock + 1));
  expect(await deleted()).toEqual([]);
  expect(await ok('POST', '/api/v1/creatives/restoration', act)).toMatchObject({ done: 0 });
  clock += 3 * HOUR;
  await sweepMedia(server.deps);
  expect((await server.fetch(`/media/${creative.media.sha256}`)).status).toBe(404);
});
