import { afterAll, beforeAll, expect, test } from 'vitest';
import { ScheduleFile } from '../../../shared/model/schedule-file.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { type DisplayClient, newDisplay } from '../../support/display-client.ts';
import { pngOf } from '../../support/hostile-files.ts';
import type { TestServer } from '../../support/server.ts';

interface Saved {
  id: string;
  version: number;
}

let server: TestServer;
let editor: ConsoleClient;
let display: DisplayClient;
let creativeId: string;

beforeAll(async () => {
  server = await startShop();
  editor = await signInAs(server, 'owner');
  display = await newDisplay(server, { id: 'wall', kind: 'wall' });
  const upload = await editor.fetch('/api/v1/creatives/upload?name=Poster', {
    method: 'POST',
    body: (await pngOf(16, 16)) as Uint8Array<ArrayBuffer>,
  });
  creativeId = ((await upload.json()) as { id: string }).id;
});
afterAll(() => server.close());

type Slots = readonly Readonly<Record<string, unknown>>[];

const nests = (...ids: string[]): Slots => ids.map((playlistId, at) => ({ id: `n${at}`, playlistId }));
const shows = (count: number): Slots =>
  Array.from({ length: count }, (_, at) => ({ id: `s${at}`, creativeId }));

async function make(name: string, slots: Slots): Promise<Saved> {
  const [status, row] = await editor.call('POST', '/api/v1/playlists', { name, slots });
  expect([name, status, row]).toMatchObject([name, 200, {}]);
  return row as Saved;
}

function put({ id, version }: Saved, name: string, slots: Slots) {
  return editor.call('PUT', `/api/v1/playlists/${id}`, { name, slots, version });
}

test('EDIT-7 a playlist that would hold itself is refused, and the words go round with it', async () => {
  const bakery = await make('Bakery', shows(1));
  const spring = await make('Spring', nests(bakery.id));
  expect(await put(bakery, 'Bakery', nests(spring.id))).toMatchObject([
    422,
    { code: 'playlist-circle', detail: expect.stringContaining('Bakery > Spring > Bakery') },
  ]);
  expect(await put(bakery, 'Bakery', nests(bakery.id))).toMatchObject([422, { code: 'playlist-circle' }]);
  expect(await put(bakery, 'Bakery', nests('nothing'))).toMatchObject([404, { code: 'not-found' }]);
  expect((await put(bakery, 'Bakery', shows(2)))[0]).toBe(200);
});

test('EDIT-7 playlists stand eight deep in one another and no deeper, whichever of them is saved', async () => {
  const chain = [await make('Level 1', shows(1))];
  for (let level = 2; level <= 8; level += 1)
    chain.push(await make(`Level ${level}`, nests(chain.at(-1)?.id ?? '')));
  const ninth = { name: 'Level 9', slots: nests(chain.at(-1)?.id ?? '') };
  expect(await editor.call('POST', '/api/v1/playlists', ninth)).toMatchObject([
    422,
    { code: 'playlist-too-deep' },
  ]);
  const innermost = await make('Innermost', shows(1));
  expect(await put(chain[0] as Saved, 'Level 1', nests(innermost.id))).toMatchObject([
    422,
    { code: 'playlist-too-deep', detail: expect.stringContaining('"Level 8"') },
  ]);
});

test('EDIT-7 what a playlist comes to with all that is in it is bounded, also when it grows from within', async () => {
  const full = await make('Full', shows(199));
  const ten = await make('Ten times', nests(...Array<string>(10).fill(full.id)));
  // 10 and 10 times 199 are 2,000.
  expect(await put(full, 'Full', shows(200))).toMatchObject([
    422,
    { code: 'playlist-too-large', detail: expect.stringMatching(/"Ten times".*2000 slots/) },
  ]);
  const eleven = nests(...Array<string>(11).fill(full.id));
  expect(await put(ten, 'Ten times', eleven)).toMatchObject([422, { code: 'playlist-too-large' }]);
});

test('EDIT-4 a slot whose last day is before its first, and one without a length, are refused', async () => {
  const refused = [
    { id: 'a', creativeId, from: '2026-03-02', until: '2026-03-01' },
    { id: 'a', creativeId, from: '2026-02-30' },
    { id: 'a', creativeId, durationMs: 0 },
    { id: 'a', creativeId, durationMs: -1000 },
    { id: 'a', creativeId, playlistId: 'both' },
  ];
  for (const slot of refused) {
    const [status, problem] = await editor.call('POST', '/api/v1/playlists', { name: 'P', slots: [slot] });
    expect([slot, status, problem]).toMatchObject([slot, 422, { code: 'invalid-input' }]);
  }
});

test('EDIT-2 a playlist that stands in another cannot be deleted, and the refusal names that one', async () => {
  const inner = await make('Inner', shows(1));
  const outer = await make('Outer', nests(inner.id));
  expect(await editor.call('DELETE', `/api/v1/playlists/${inner.id}`)).toMatchObject([
    409,
    { code: 'in-use', detail: 'Take it out of "Outer".' },
  ]);
  expect((await editor.call('DELETE', `/api/v1/playlists/${outer.id}`))[0]).toBe(204);
  expect((await editor.call('DELETE', `/api/v1/playlists/${inner.id}`))[0]).toBe(204);
});

test('PUB-7 a display gets what is nested in its playlists, with the files, and nothing else', async () => {
  const inner = await make('Nested', [{ id: 'dated', creativeId, from: '2026-12-01', until: '2026-12-24' }]);
  const middle = await make('Middle', nests(inner.id));
  const outer = await make('Scheduled', nests(middle.id));
  await editor.call('POST', '/api/v1/schedule/entries', { name: 'E', playlistId: outer.id });
  await editor.call('POST', '/api/v1/publications');
  const manifest = (await (await display.call('GET', '/api/v1/display/manifest')).json()) as {
    schedule: { playlists: { id: string; slots: unknown[] }[]; creatives: { id: string }[] };
    media: unknown[];
  };
  const { playlists, creatives } = manifest.schedule;
  expect(playlists.map(({ id }) => id).toSorted()).toEqual([inner.id, middle.id, outer.id].toSorted());
  expect(playlists.find(({ id }) => id === inner.id)?.slots).toMatchObject([
    { from: '2026-12-01', until: '2026-12-24' },
  ]);
  expect([creatives.map(({ id }) => id), manifest.media.length]).toEqual([[creativeId], 1]);
});

test('PUB-22 a schedule file with playlists in a circle, or with dates that run backwards, is refused whole', async () => {
  const [, exported] = await editor.call('GET', '/api/v1/schedule/file');
  const file = ScheduleFile.parse(exported);
  const withPlaylist = (id: string, slots: Slots) => ({
    ...file,
    schedule: {
      ...file.schedule,
      playlists: [...file.schedule.playlists, { id, name: 'Round', slots, createdAt: 1 }],
    },
  });
  const refused: [Slots, number, string][] = [
    [nests('round'), 422, 'playlist-circle'],
    [nests('gone'), 404, 'not-found'],
    [[{ id: 'a', creativeId, from: '2026-03-02', until: '2026-03-01' }], 422, 'invalid-input'],
  ];
  for (const [slots, status, code] of refused) {
    const answer = await editor.call('PUT', '/api/v1/schedule/file', withPlaylist('round', slots));
    expect(answer).toMatchObject([status, { code, detail: expect.stringContaining('"Round"') }]);
  }
  const dry = await editor.call('PUT', '/api/v1/schedule/file?dryRun=true', withPlaylist('round', shows(1)));
  expect(dry).toMatchObject([200, { changes: [{ what: 'playlist', name: 'Round', how: 'added' }] }]);
});
