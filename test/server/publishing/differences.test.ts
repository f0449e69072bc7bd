import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Differences } from '../../../shared/protocol/difference.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import { pngOf } from '../../support/hostile-files.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let editor: ConsoleClient;
let wall: { id: string; version: number };

interface Made {
  id: string;
  version: number;
}

beforeAll(async () => {
  server = await startShop();
  editor = await signInAs(server, 'merchandiser');
  for (const id of ['wall', 'door', 'till'])
    await newDisplay(server, { id, name: `The ${id}`, kind: 'wall' });
  const spring = await picture('Spring', '#abc');
  wall = await made('/api/v1/playlists', { name: 'Windows', slots: [{ id: 's1', creativeId: spring }] });
  const entry = { name: 'In the window', playlistId: wall.id, displayIds: ['wall', 'door'] };
  await made('/api/v1/schedule/entries', entry);
  expect((await publish())[0]).toBe(200);
});
afterAll(() => server.close());

async function picture(name: string, colour: string): Promise<string> {
  const body = (await pngOf(32, 32, colour)) as Uint8Array<ArrayBuffer>;
  const response = await editor.fetch(`/api/v1/creatives/upload?name=${name}`, { method: 'POST', body });
  return ((await response.json()) as Made).id;
}
async function made(path: string, body: unknown): Promise<Made> {
  const [status, row] = await editor.call('POST', path, body);
  expect([path, status, row]).toMatchObject([path, 200, {}]);
  return row as Made;
}
const publish = (query = '') => editor.call('POST', `/api/v1/publications${query}`);
const told = async (query = '') =>
  (await editor.call('GET', `/api/v1/publications/differences${query}`))[1] as Differences;

test('PUB-80 each thing that would change is told as it was and as it will be, with what it names; and the screens, files and bytes', async () => {
  expect(await told()).toMatchObject({
    total: 0,
    differences: [],
    reach: { displays: [], screens: 3, files: 0 },
  });
  const summer = await picture('Summer', '#cba');
  const slots = [{ id: 's1', creativeId: summer, durationMs: 11_000 }];
  const [status, saved] = await editor.call('PUT', `/api/v1/playlists/${wall.id}`, {
    name: 'Windows',
    slots,
    version: wall.version,
  });
  expect(status).toBe(200);
  wall = saved as Made;
  const found = await told();
  expect(found.differences.map(({ what, name }) => [what, name])).toEqual([
    ['playlist', 'Windows'],
    ['creative', 'Summer'],
    ['creative', 'Spring'],
  ]);
  const [playlist, added, removed] = found.differences;
  expect(playlist?.before).toMatchObject({ slots: [{ id: 's1' }] });
  expect(playlist?.after).toMatchObject({ slots: [{ creativeId: summer, durationMs: 11_000 }] });
  expect(added).toMatchObject({ before: null, after: { name: 'Summer' } });
  expect(removed).toMatchObject({ before: { name: 'Spring' }, after: null });
  expect(found.references.creatives.map(({ name }) => name).sort()).toEqual(['Spring', 'Summer']);
  const bytes = added?.what === 'creative' && added.after?.kind === 'image' ? added.after.media.bytes : 0;
  expect(bytes).toBeGreaterThan(0);
  expect(found.reach).toEqual({
    displays: [
      { id: 'wall', name: 'The wall', files: 1, bytes },
      { id: 'door', name: 'The door', files: 1, bytes },
    ],
    screens: 3,
    files: 1,
    bytes,
  });
  const [first, rest] = [await told('?limit=1'), await told('?after=1')];
  expect([first.total, first.differences.length, rest.differences.length]).toEqual([3, 1, 2]);
  expect([...first.differences, ...rest.differences]).toEqual(found.differences);
});

test('PUB-80 an entry brings the names of its playlist, hours and screens; what is no page is refused', async () => {
  const daypart = await made('/api/v1/schedule/dayparts', {
    name: 'Noon',
    window: { start: '11:00', end: '14:00' },
  });
  await made('/api/v1/schedule/entries', {
    name: 'At noon',
    playlistId: wall.id,
    displayIds: ['till'],
    daypartId: daypart.id,
  });
  const { references } = await told();
  expect(references.playlists).toEqual([{ id: wall.id, name: 'Windows' }]);
  expect(references.dayparts).toEqual([{ id: daypart.id, name: 'Noon' }]);
  expect(references.displays).toEqual([{ id: 'till', name: 'The till' }]);
  for (const query of ['?limit=0', '?limit=201', '?after=-1', '?revision=0'])
    expect((await editor.call('GET', `/api/v1/publications/differences${query}`))[0]).toBe(422);
  expect((await editor.call('GET', '/api/v1/publications/differences?revision=99'))[0]).toBe(404);
  const staff = await signInAs(server, 'staff');
  expect((await staff.call('GET', '/api/v1/publications/differences'))[0]).toBe(403);
});

test('PUB-81 what is published is what was looked at: drafts that were edited since are refused, and nothing is published', async () => {
  const { drafts } = await told();
  await made('/api/v1/playlists', { name: 'Meanwhile', slots: [] });
  expect(await publish(`?drafts=${drafts}`)).toMatchObject([409, { code: 'changed-meanwhile' }]);
  expect(await publish('?drafts=x')).toMatchObject([422, { code: 'invalid-input' }]);
  const seen = await told();
  expect(seen.drafts).not.toBe(drafts);
  expect(await publish(`?drafts=${seen.drafts}`)).toMatchObject([200, { revision: 2 }]);
  expect(await told()).toMatchObject({ total: 0, reach: { displays: [] } });
  expect(await told('?revision=1')).toMatchObject({ reach: { screens: 3 } });
  expect((await told('?revision=1')).total).toBeGreaterThan(3);
});
