import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveStore } from '../../../signage-server/storage/store.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import { pngOf } from '../../support/hostile-files.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let editor: ConsoleClient;
let now = Date.UTC(2026, 0, 12, 11);

beforeAll(async () => {
  server = await startShop({ now: () => now });
  editor = await signInAs(server, 'merchandiser');
  await newDisplay(server, { id: 'wall', kind: 'wall' });
});
afterAll(() => server.close());

interface Saved {
  id: string;
  version: number;
}

async function picture(name: string, colour: string): Promise<string> {
  const body = (await pngOf(32, 32, colour)) as Uint8Array<ArrayBuffer>;
  const response = await editor.fetch(`/api/v1/creatives/upload?name=${name}`, { method: 'POST', body });
  return ((await response.json()) as Saved).id;
}
async function save(playlist: Saved | null, name: string, creativeId: string): Promise<Saved> {
  const draft = { name, slots: [{ id: 's1', creativeId }] };
  const [status, saved] = playlist
    ? await editor.call('PUT', `/api/v1/playlists/${playlist.id}`, { ...draft, version: playlist.version })
    : await editor.call('POST', '/api/v1/playlists', draft);
  expect(status).toBe(200);
  return saved as Saved;
}
const publish = async () => (await editor.call('POST', '/api/v1/publications'))[1];
const restore = (revision: number, who = editor) =>
  who.call('POST', `/api/v1/publications/${revision}/restore`);
const history = async (query = '') =>
  (await editor.call('GET', `/api/v1/publications/history${query}`))[1] as {
    publications: { revision: number; restored: number | null; by: string; at: number }[];
    more: boolean;
  };
const onScreens = async () =>
  (
    (await editor.call('GET', '/api/v1/displays/wall/preview?of=published'))[1] as {
      schedule: { playlists: { name: string }[] };
    }
  ).schedule.playlists.map(({ name }) => name);

test('PUB-70 any revision is put back as a new one, with what it showed; drafts stay, and differ from it again', async () => {
  const spring = await picture('Spring', '#abc');
  const summer = await picture('Summer', '#cba');
  const first = await save(null, 'Spring', spring);
  await editor.call('POST', '/api/v1/schedule/entries', { name: 'All day', playlistId: first.id });
  expect(await publish()).toEqual({ revision: 1, displays: 1 });
  now += 60_000;
  await save(first, 'Summer', summer);
  expect(await publish()).toEqual({ revision: 2, displays: 1 });
  now += 60_000;

  expect((await editor.call('GET', '/api/v1/publications/1/changes'))[1]).toMatchObject({
    changes: [
      { what: 'playlist', name: 'Spring', how: 'changed' },
      { what: 'creative', name: 'Spring', how: 'added' },
      { what: 'creative', name: 'Summer', how: 'removed' },
    ],
    missing: [],
  });
  expect(await restore(1)).toEqual([200, { revision: 3, displays: 1 }]);
  expect(await onScreens()).toEqual(['Spring']);
  expect((await editor.call('GET', '/api/v1/publications'))[1]).toMatchObject({
    published: { revision: 3 },
    changes: [{ what: 'playlist', name: 'Summer' }, { name: 'Summer' }, { name: 'Spring' }],
  });
  expect(await history()).toMatchObject({
    publications: [
      { revision: 3, restored: 1, by: 'The merchandiser', at: now },
      { revision: 2, restored: null },
      { revision: 1, restored: null },
    ],
    more: false,
  });
  expect(await history('?limit=1&before=3')).toMatchObject({ publications: [{ revision: 2 }], more: true });
});

test('PUB-71 what cameras may do never goes back with a revision, and the audit says who put what back', async () => {
  const { db } = server.storage;
  const { content } = await db.selectFrom('store').select('content').executeTakeFirstOrThrow();
  const today = JSON.parse(content);
  const posture = { posture: 'P0' };
  const cameras = { ...today.cameras, offSince: now };
  await server.storage.write((tx) => saveStore(tx, { ...today, posture, cameras }, now));
  expect(await restore(2)).toMatchObject([200, { revision: 4 }]);
  const row = await db
    .selectFrom('publication')
    .select('content')
    .where('revision', '=', 4)
    .executeTakeFirstOrThrow();
  expect(JSON.parse(row.content).store).toMatchObject({ posture, cameras });
  const audit = await db
    .selectFrom('audit')
    .select(['actor', 'action', 'subject', 'detail'])
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow();
  expect(audit).toMatchObject({ actor: editor.userId, action: 'publish.restore', subject: '4' });
  expect(JSON.parse(audit.detail)).toMatchObject({ restored: 2, displayIds: ['wall'] });
});

test('PUB-72 what never was, what is on already and what has lost a file is refused, and nothing changes', async () => {
  expect(await restore(99)).toMatchObject([404, { code: 'not-found' }]);
  expect(await restore(4)).toMatchObject([409, { code: 'conflict' }]);
  expect((await editor.call('POST', '/api/v1/publications/x/restore'))[0]).toBe(422);
  expect((await editor.call('GET', '/api/v1/publications/99/changes'))[0]).toBe(404);
  const { db } = server.storage;
  const { content } = await db
    .selectFrom('publication')
    .select('content')
    .where('revision', '=', 1)
    .executeTakeFirstOrThrow();
  const [file] = JSON.parse(content).media;
  await server.storage.write(async (tx) => {
    await tx
      .updateTable('creative')
      .set({ media_sha256: null })
      .where('media_sha256', '=', file.sha256)
      .execute();
    await tx.deleteFrom('media').where('sha256', '=', file.sha256).execute();
  });
  const refused = { code: 'files-gone', detail: 'Deleted since: Spring. Upload it again and publish.' };
  expect(await restore(1)).toMatchObject([409, refused]);
  expect((await editor.call('GET', '/api/v1/publications/1/changes'))[1]).toMatchObject({
    missing: ['Spring'],
  });
  expect((await history()).publications[0]).toMatchObject({ revision: 4 });
});

test('PUB-73 only who may publish puts a revision back', async () => {
  const analyst = await signInAs(server, 'analyst');
  expect(await restore(1, analyst)).toMatchObject([403, { code: 'not-allowed' }]);
});
