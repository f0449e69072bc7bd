import { afterAll, beforeAll, expect, test } from 'vitest';
import { DRAFT_BOUNDS } from '../../../shared/model/bounds.ts';
import { Playlist } from '../../../shared/model/playlist.ts';
import { Daypart, ScheduleEntry } from '../../../shared/model/schedule.ts';
import { ScheduleFile } from '../../../shared/model/schedule-file.ts';
import { insertCreative } from '../../../signage-server/storage/creatives.ts';
import { saveDaypart } from '../../../signage-server/storage/dayparts.ts';
import { savePlaylist } from '../../../signage-server/storage/playlists.ts';
import { saveEntry } from '../../../signage-server/storage/schedule-entries.ts';
import type { Tx } from '../../../signage-server/storage/transaction.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let editor: ConsoleClient;
beforeAll(async () => {
  server = await startShop();
  editor = await signInAs(server, 'owner');
  await newDisplay(server, { id: 'wall', kind: 'wall' });
  await fill(1, (tx) => savePlaylist(tx, playlistOf(0), 1));
});
afterAll(() => server.close());

const playlistOf = (n: number) => Playlist.parse({ id: `p${n}`, name: `P${n}`, slots: [], createdAt: 1 });
const entryOf = (n: number) =>
  ScheduleEntry.parse({ id: `e${n}`, name: `E${n}`, playlistId: 'p0', createdAt: 1 });
const daypartOf = (n: number) =>
  Daypart.parse({ id: `d${n}`, name: `D${n}`, window: { start: '08:00', end: '09:00' }, createdAt: 1 });

/** Makes rows as an earlier build would have, without asking whether there is room. */
async function fill(times: number, make: (tx: Tx, n: number) => Promise<unknown>): Promise<void> {
  await server.storage.write(async (tx) => {
    for (let n = 0; n < times; n += 1) await make(tx, n);
  });
}

const refused = [422, { code: 'schedule-full' }];
const state = () => editor.call('GET', '/api/v1/publications');
const preview = () => editor.call('GET', '/api/v1/displays/wall/preview');

test('EDIT-20 the 501st daypart is refused in words, and 500 can be published', async () => {
  await fill(DRAFT_BOUNDS.dayparts - 1, (tx, n) => saveDaypart(tx, daypartOf(n), 1));
  const draft = { name: 'Noon', window: { start: '11:00', end: '14:00' } };
  expect((await editor.call('POST', '/api/v1/schedule/dayparts', draft))[0]).toBe(200);
  const [status, problem] = await editor.call('POST', '/api/v1/schedule/dayparts', draft);
  expect([status, problem]).toMatchObject(refused);
  expect((problem as { detail: string }).detail).toBe(
    'A schedule holds at most 500 dayparts. Remove what is over first.',
  );
  expect((await state())[0]).toBe(200);
});

test('EDIT-20 the 2,001st playlist is refused, and one more creative than 20,000 in playlists', async () => {
  await fill(DRAFT_BOUNDS.playlists - 1, (tx, n) => savePlaylist(tx, playlistOf(n + 1), 1));
  expect(await editor.call('POST', '/api/v1/playlists', { name: 'More', slots: [] })).toMatchObject(refused);
  const creative = { kind: 'clock', theme: 'paper', heading: '', contentClass: 'L0', createdAt: 1 } as const;
  await fill(DRAFT_BOUNDS.creatives + 1, (tx, n) =>
    insertCreative(tx, { ...creative, id: `c${n}`, name: `C${n}` }),
  );
  const slots = (from: number, amount: number) =>
    Array.from({ length: amount }, (_, n) => ({
      id: `s${n}`,
      creativeId: `c${from + n}`,
      durationMs: 1000,
      variants: [],
    }));
  await fill(100, (tx, n) => savePlaylist(tx, { ...playlistOf(n), slots: slots(n * 200, 200) }, 2));
  const read = async () => {
    const [, { playlists }] = (await editor.call('GET', '/api/v1/playlists')) as [
      number,
      { playlists: { id: string; version: number }[] },
    ];
    return playlists.find(({ id }) => id === 'p100')?.version;
  };
  const save = async (creativeId: string) =>
    editor.call('PUT', '/api/v1/playlists/p100', {
      name: 'P100',
      slots: [{ id: 's', creativeId }],
      version: await read(),
    });
  expect(await save('c20000')).toMatchObject(refused);
  // One that is used already is no more than before.
  expect((await save('c19999'))[0]).toBe(200);
  expect((await state())[0]).toBe(200);
}, 60_000);

test('EDIT-20 EDIT-21 the 10,001st entry is refused by hand and from a file; drafts that hold it all the same are told as such', async () => {
  await fill(DRAFT_BOUNDS.entries - 1, (tx, n) => saveEntry(tx, entryOf(n), 1));
  const entry = { name: 'Last', playlistId: 'p0' };
  expect((await editor.call('POST', '/api/v1/schedule/entries', entry))[0]).toBe(200);
  expect(await editor.call('POST', '/api/v1/schedule/entries', entry)).toMatchObject(refused);
  expect((await preview())[0]).toBe(200);
  const [status, file] = await editor.call('GET', '/api/v1/schedule/file');
  expect(status).toBe(200);
  const { schedule } = ScheduleFile.parse(file);
  expect(schedule.entries).toHaveLength(DRAFT_BOUNDS.entries);
  const importing = (changed: object) =>
    editor.call('PUT', '/api/v1/schedule/file', { ...(file as ScheduleFile), schedule: changed });
  expect(await importing(schedule)).toMatchObject([200, { changes: [] }]);
  const more = { ...schedule, entries: [...schedule.entries, entryOf(10_000)] };
  // Every entry of it is good: it is their number that is refused.
  expect(await importing(more)).toMatchObject([
    422,
    { code: 'invalid-input', errors: [{ path: 'body.schedule.entries' }] },
  ]);

  await fill(1, (tx) => saveEntry(tx, entryOf(10_000), 1));
  for (const asked of [state(), preview(), editor.call('GET', '/api/v1/schedule/file')])
    expect(await asked).toMatchObject(refused);
  expect(await editor.call('POST', '/api/v1/publications')).toMatchObject(refused);
  await editor.call('DELETE', '/api/v1/schedule/entries/e10000');
  expect((await state())[0]).toBe(200);
}, 120_000);
