import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DRAFT_BOUNDS } from '../../../shared/model/bounds.ts';
import type { Layout } from '../../../shared/model/layout.ts';
import { ScheduleFile } from '../../../shared/model/schedule-file.ts';
import { scheduleFileSchema } from '../../../signage-server/operations/schedule-file-schema.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import { pngOf } from '../../support/hostile-files.ts';
import type { TestServer } from '../../support/server.ts';

const FILE = '/api/v1/schedule/file';

let server: TestServer;
let editor: ConsoleClient;

beforeAll(async () => {
  server = await startShop();
  editor = await signInAs(server, 'merchandiser');
  await newDisplay(server, { id: 'wall', kind: 'wall' });
  const uploaded = await editor.fetch('/api/v1/creatives/upload?name=Poster', {
    method: 'POST',
    body: (await pngOf(32, 32, '#abc')) as Uint8Array<ArrayBuffer>,
  });
  const { id: creativeId } = (await uploaded.json()) as { id: string };
  const slots = [{ id: 's1', creativeId }];
  const [, playlist] = await editor.call('POST', '/api/v1/playlists', { name: 'Main', slots });
  const { id: playlistId } = playlist as { id: string };
  await editor.call('POST', '/api/v1/schedule/entries', {
    name: 'All day',
    playlistId,
    displayIds: ['wall'],
  });
});
afterAll(() => server.close());

async function exported(): Promise<ScheduleFile> {
  const [status, file] = await editor.call('GET', FILE);
  expect(status).toBe(200);
  return ScheduleFile.parse(file);
}
const imported = (file: unknown, query = '') => editor.call('PUT', `${FILE}${query}`, file);

/** The file as exported, with something else in its schedule. */
async function changed(edit: (schedule: ScheduleFile['schedule']) => Partial<ScheduleFile['schedule']>) {
  const file = await exported();
  return { ...file, schedule: { ...file.schedule, ...edit(file.schedule) } };
}

test('PUB-20 what was exported is imported again without a change', async () => {
  const file = await exported();
  expect(file.displays).toEqual([
    { id: 'wall', name: expect.any(String), zone: expect.any(String), tags: [] },
  ]);
  expect(await imported(file)).toEqual([200, { changes: [], ignored: [] }]);
  expect(await exported()).toEqual(file);
});

const layout: Layout = {
  id: 'striped',
  name: 'New strip',
  zones: [
    { id: 'main', name: 'Main', x: 0, y: 0, width: 100, height: 88.5, playlistId: null },
    { id: 'strip', name: 'Strip', x: 0, y: 88.5, width: 100, height: 11.5, playlistId: 'new' },
  ],
  createdAt: 1,
};

test('PUB-21 a dry run tells what would change and changes nothing; the import does it, and can be undone', async () => {
  const before = await exported();
  const file = await changed(({ entries, playlists }) => ({
    entries: entries.map((entry) => ({ ...entry, name: 'Mornings', weekdays: [1, 2], layoutId: layout.id })),
    playlists: [...playlists, { id: 'new', name: 'New', slots: [], createdAt: 1 }],
    layouts: [layout],
    fillerPlaylistId: 'new',
  }));
  const changes = [
    { what: 'playlist', name: 'New', how: 'added' },
    { what: 'layout', name: 'New strip', how: 'added' },
    { what: 'entry', name: 'Mornings', how: 'changed' },
    { what: 'store', name: expect.any(String), how: 'changed' },
  ];
  expect(await imported(file, '?dryRun=true')).toEqual([200, { changes, ignored: [] }]);
  expect(await exported()).toEqual(before);
  expect(await imported(file)).toEqual([200, { changes, ignored: [] }]);
  expect((await exported()).schedule).toMatchObject({
    entries: [{ name: 'Mornings', weekdays: [1, 2], layoutId: layout.id }],
    layouts: [layout],
    fillerPlaylistId: 'new',
  });

  expect((await imported(before))[0]).toBe(200);
  expect(await exported()).toEqual(before);
});

test.each<[string, number, string, RegExp, Parameters<typeof changed>[0]]>([
  [
    'a creative that is not here',
    404,
    'not-found',
    /"Main" shows creative "gone"/,
    ({ playlists }) => ({
      playlists: playlists.map((one) => ({
        ...one,
        slots: one.slots.map((slot) => ({ ...slot, creativeId: 'gone' })),
      })),
    }),
  ],
  [
    'a display that is not here',
    404,
    'not-found',
    /"All day" names display "gone"/,
    ({ entries }) => ({ entries: entries.map((entry) => ({ ...entry, displayIds: ['gone'] })) }),
  ],
  ['a playlist that it lacks', 422, 'invalid-input', /which the file lacks/, () => ({ playlists: [] })],
  [
    'a daypart that it lacks',
    422,
    'invalid-input',
    /daypart "gone"/,
    ({ entries }) => ({ entries: entries.map((entry) => ({ ...entry, daypartId: 'gone' })) }),
  ],
  [
    'a layout that it lacks',
    422,
    'invalid-input',
    /layout "gone"/,
    ({ entries }) => ({ entries: entries.map((entry) => ({ ...entry, layoutId: 'gone' })) }),
  ],
  [
    'a zone whose playlist it lacks',
    422,
    'invalid-input',
    /Layout "New strip" plays playlist "new"/,
    () => ({ layouts: [layout] }),
  ],
  [
    'a filler that it lacks',
    422,
    'invalid-input',
    /"gone" for its filler/,
    () => ({ fillerPlaylistId: 'gone' }),
  ],
  [
    'an id twice',
    422,
    'invalid-input',
    /Two of the entries/,
    ({ entries }) => ({ entries: [...entries, ...entries] }),
  ],
  [
    'an end before its beginning',
    422,
    'invalid-input',
    /before its first/,
    ({ entries }) => ({
      entries: entries.map((one) => ({ ...one, from: '2026-02-01', until: '2026-01-01' })),
    }),
  ],
])('PUB-22 a file with %s is refused whole', async (_, status, code, detail, edit) => {
  const before = await exported();
  const file = await changed(edit);
  for (const query of ['?dryRun=true', '']) {
    expect(await imported(file, query)).toMatchObject([
      status,
      { code, detail: expect.stringMatching(detail) },
    ]);
  }
  expect(await exported()).toEqual(before);
});

test('PUB-22 a file of another kind, an unknown zone, 10,001 good entries and 100,000 bad ones are refused, saying where', async () => {
  const where = async (file: unknown) => {
    const [status, problem] = await imported(file);
    const { code, errors } = problem as { code: string; errors: { path: string }[] };
    return [status, code, errors[0]?.path];
  };
  const file = await exported();
  expect(await where({ ...file, format: 'other' })).toEqual([422, 'invalid-input', 'body.format']);
  const [entry] = file.schedule.entries;
  const nowhere = { ...file.schedule, entries: [{ ...entry, zone: 'Mars/Olympus' }] };
  expect(await where({ ...file, schedule: nowhere })).toEqual([
    422,
    'invalid-input',
    'body.schedule.entries.0.zone',
  ]);
  // Each of these is good: what is wrong is their number alone.
  const full = Array.from({ length: DRAFT_BOUNDS.entries + 1 }, (_, n) => ({ ...entry, id: `e${n}` }));
  const over = { ...file.schedule, entries: full };
  expect(await where({ ...file, schedule: over })).toEqual([422, 'invalid-input', 'body.schedule.entries']);
  // Refused before each of them is looked at: the answer would be larger than the file.
  const many = { ...file, schedule: { ...file.schedule, entries: Array(100_000).fill({}) } };
  expect(await imported(many)).toMatchObject([413, { code: 'too-large' }]);
});

test('PUB-23 only who may change the schedule may import one', async () => {
  const analyst = await signInAs(server, 'analyst');
  expect(await analyst.call('PUT', FILE, await exported())).toMatchObject([403, { code: 'not-allowed' }]);
});

test('PUB-24 the example in words beside the JSON Schema is a file that reads, and every field of the schema says what it means', () => {
  const folder = join(import.meta.dirname, '../../../public/schemas');
  const [, example = ''] = /```json\n(.*?)```/s.exec(readFileSync(join(folder, 'README.md'), 'utf8')) ?? [];
  expect(ScheduleFile.safeParse(JSON.parse(example)).error).toBeUndefined();
  const wordless: string[] = [];
  const walk = (node: unknown, way: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties = {} } = node as { properties?: Record<string, { description?: string }> };
    for (const [name, field] of Object.entries(properties))
      if (!field.description) wordless.push(`${way}/${name}`);
    for (const [name, inner] of Object.entries(node)) walk(inner, `${way}/${name}`);
  };
  walk(JSON.parse(scheduleFileSchema()), '');
  expect(wordless).toEqual([]);
});

test('PUB-24 the JSON Schema that the product serves is made of the schema that it reads with', () => {
  const path = join(import.meta.dirname, '../../../public/schemas/schedule-file.json');
  const hint = 'run: npx node signage-server/operations/schedule-file-schema.ts';
  expect(readFileSync(path, 'utf8'), hint).toBe(scheduleFileSchema());
});
